import { useState } from 'preact/hooks';
import { printKeyid, readVerifyingKey } from '../../../ruleset/envelope-keys.ts';
import { fillPlain } from '../../../words/fill.ts';
import { DropZone } from './drop-zone.tsx';
import type { RulesProps } from './rules-page.tsx';

type Props = RulesProps & {
  /** Of the file that was signed. */
  name: string;
  /** The fingerprint that the file names. */
  keyid: string;
  onCancel: () => void;
  onTrusted: () => Promise<void>;
};

/** Asks for the key of a publisher who is not known yet, and lets the person compare its fingerprint. */
export const ConfirmKey = ({ ports, words, name, keyid, onCancel, onTrusted }: Props) => {
  const [pem, setPem] = useState<string | 'wrong'>();
  const read = async (file: File): Promise<void> => {
    const text = await file.text();
    const key = await readVerifyingKey(text);
    setPem(key?.keyid === keyid ? text : 'wrong');
  };
  const trust = async (): Promise<void> => {
    const answer = await ports.send('updates:trust', pem ?? '');
    if (answer.ok && answer.value.ok) await onTrusted();
    else setPem('wrong');
  };
  const isRight = pem !== undefined && pem !== 'wrong';
  return (
    <div class="card confirm">
      <Fingerprint words={words} name={name} keyid={keyid} />
      {!isRight && (
        <DropZone
          id="rules-key"
          text={words.key.choose}
          choose={words.key.choose}
          accept=".pem"
          onFile={read}
        />
      )}
      <p role="status">{pem === 'wrong' && words.key.wrong}</p>
      <div class="inline">
        {isRight && (
          <button type="button" class="button button--primary" onClick={trust}>
            {words.key.same}
          </button>
        )}
        <button type="button" class="button button--outline" onClick={onCancel}>
          {words.key.cancel}
        </button>
      </div>
    </div>
  );
};

const Fingerprint = ({ words, name, keyid }: Pick<Props, 'words' | 'name' | 'keyid'>) => (
  <>
    <h3>{words.key.title}</h3>
    <p>{fillPlain(words.key.text, { name })}</p>
    <p>
      <span class="small">{words.key.fingerprint}</span>
      <code class="keyid">{printKeyid(keyid)}</code>
    </p>
  </>
);
