import { useState } from 'preact/hooks';
import type { RulesRefusal } from '../../../messages.ts';
import { printKeyid } from '../../../ruleset/envelope-keys.ts';
import type { AddressLook } from '../../../updates.ts';
import { fillPlain } from '../../../words/fill.ts';
import { Sentences } from './notes.tsx';
import type { RulesProps } from './rules-page.tsx';

type State =
  | { is: 'idle' | 'busy' }
  | { is: 'found'; look: AddressLook }
  | { is: 'refused'; why: readonly RulesRefusal[]; host?: string | undefined }
  | { is: 'added'; issuer: string };

const hostOf = (address: string): string | undefined => {
  try {
    return new URL(address).host;
  } catch {
    return undefined;
  }
};

/** Takes rules from an address: looks there first, and uses it only when the person found the key to be the right one. */
export const AddAddress = (props: RulesProps) => {
  const { ports, words, reload } = props;
  const [address, setAddress] = useState('');
  const [state, setState] = useState<State>({ is: 'idle' });
  const look = async (): Promise<void> => {
    if (address.trim() === '') return;
    setState({ is: 'busy' });
    const answer = await ports.send('updates:look', { address: address.trim() });
    if (!answer.ok) setState({ is: 'refused', why: [] });
    else if (answer.value.ok) setState({ is: 'found', look: answer.value.value });
    else setState({ is: 'refused', why: answer.value.why, host: hostOf(address) });
  };
  const agree = async ({ address: found, key, file }: AddressLook): Promise<void> => {
    const answer = await ports.send('updates:add', { address: found, key });
    if (answer.ok && answer.value.ok) {
      setAddress('');
      setState({ is: 'added', issuer: file.issuer });
    } else setState({ is: 'refused', why: answer.ok && !answer.value.ok ? answer.value.why : [] });
    await reload();
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <Field words={words} address={address} onAddress={setAddress} />
      <div role="status" class="outcome">
        {state.is === 'busy' && <p>{words.address.looking}</p>}
        {state.is === 'added' && <p>{fillPlain(words.address.added, { issuer: state.issuer })}</p>}
        {state.is === 'refused' && <Refused {...props} {...state} onAllowed={look} />}
      </div>
      {state.is === 'found' && (
        <Found {...props} {...state} onAgree={agree} onCancel={() => setState({ is: 'idle' })} />
      )}
    </form>
  );
};

type FieldProps = Pick<RulesProps, 'words'> & { address: string; onAddress: (address: string) => void };

const Field = ({ words, address, onAddress }: FieldProps) => (
  <>
    <h3>{words.address.title}</h3>
    <p class="small">{words.address.text}</p>
    <label for="rules-address">{words.address.field}</label>
    <div class="inline">
      <input
        id="rules-address"
        type="url"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.address.example}
        value={address}
        onInput={(event) => onAddress(event.currentTarget.value)}
      />
      <button type="submit" class="button button--outline">
        {words.address.look}
      </button>
    </div>
  </>
);

type FoundProps = RulesProps & {
  look: AddressLook;
  onAgree: (look: AddressLook) => Promise<void>;
  onCancel: () => void;
};

const Found = ({ look, words, language, onAgree, onCancel }: FoundProps) => {
  const { issuer, seq, participants } = look.file;
  const slots = { issuer, seq: String(seq), participants: participants.toLocaleString(language) };
  return (
    <div class="card confirm">
      <p>{fillPlain(words.address.found, slots)}</p>
      <p>
        {words.address.compare}
        <code class="keyid">{printKeyid(look.keyid)}</code>
      </p>
      <div class="inline">
        <button type="button" class="button button--primary" onClick={() => onAgree(look)}>
          {words.address.agree}
        </button>
        <button type="button" class="button button--outline" onClick={onCancel}>
          {words.address.cancel}
        </button>
      </div>
    </div>
  );
};

type RefusedProps = RulesProps & Extract<State, { is: 'refused' }> & { onAllowed: () => Promise<void> };

/** A server that does not let browsers read it can still be read where the person allows its host. */
const Refused = ({ why, host, words, language, ports, onAllowed }: RefusedProps) => (
  <>
    <p>{words.address.refused}</p>
    <Sentences all={why} language={language} />
    {host !== undefined && why.some(({ en }) => en.includes('Access-Control-Allow-Origin')) && (
      <button
        type="button"
        class="button button--outline"
        onClick={async () => (await ports.addSite(host)) && onAllowed()}
      >
        {fillPlain(words.address.allow, { host })}
      </button>
    )}
  </>
);
