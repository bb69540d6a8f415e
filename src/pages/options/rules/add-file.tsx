import { useRef, useState } from 'preact/hooks';
import { fillPlain } from '../../../words/fill.ts';
import type { RulesWords } from '../../../words/rules.ts';
import { ConfirmKey } from './confirm-key.tsx';
import { DropZone } from './drop-zone.tsx';
import { Sentences } from './notes.tsx';
import type { RulesProps } from './rules-page.tsx';
import { importText, type Progress, type Taken, takeFile } from './take-file.ts';

type State =
  | { is: 'idle' }
  | { is: 'busy'; progress?: Progress }
  | { is: 'key'; name: string; keyid: string; text: string }
  | { is: 'told'; name: string; taken: Exclude<Taken, { is: 'unknown-key' }> };

/** Takes a rules file in, plain or signed, small or large, and says what became of it. */
export const AddFile = (props: RulesProps) => {
  const { ports, words, reload } = props;
  const [state, setState] = useState<State>({ is: 'idle' });
  const stopper = useRef<AbortController>(undefined);
  const tell = async (name: string, taken: Taken): Promise<void> => {
    if (taken.is === 'unknown-key') setState({ ...taken, is: 'key', name });
    else setState({ is: 'told', name, taken });
    await reload();
  };
  const take = async (file: File): Promise<void> => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    setState({ is: 'busy' });
    const onProgress = (progress: Progress): void => setState({ is: 'busy', progress });
    await tell(file.name, await takeFile(file, { send: ports.send, onProgress, signal: own.signal }));
  };

  return (
    <>
      <RulesDrop words={words} onFile={take} />
      {state.is === 'busy' && (
        <Busy progress={state.progress} words={words} onStop={() => stopper.current?.abort()} />
      )}
      {state.is === 'key' && (
        <ConfirmKey
          {...props}
          name={state.name}
          keyid={state.keyid}
          onCancel={() => setState({ is: 'idle' })}
          onTrusted={async () => tell(state.name, await importText(state.text, ports.send))}
        />
      )}
      <div role="status" class="outcome">
        {state.is === 'told' && <Told {...props} {...state} />}
      </div>
    </>
  );
};

const RulesDrop = ({ words, onFile }: { words: RulesWords; onFile: (file: File) => void }) => (
  <DropZone
    id="rules-file"
    text={words.add.drop}
    choose={words.add.choose}
    accept=".json,application/json"
    onFile={onFile}
  />
);

const Busy = ({
  progress,
  words,
  onStop,
}: {
  progress: Progress | undefined;
  words: RulesWords;
  onStop: () => void;
}) => {
  const said = words.add.phase[progress?.phase ?? 'sending'];
  return (
    <div class="busy">
      <label for="rules-progress">{said} …</label>
      <progress id="rules-progress" max={1} value={progress?.share ?? 0} />
      <button type="button" class="button button--outline" onClick={onStop}>
        {words.add.stop}
      </button>
    </div>
  );
};

const Told = ({ name, taken, words, language }: Extract<State, { is: 'told' }> & RulesProps) => {
  if (taken.is === 'added') {
    const { issuer, participants } = taken.info;
    const count = participants.toLocaleString(language);
    return <p>{fillPlain(words.add.added, { name: issuer, participants: count })}</p>;
  }
  if (taken.is === 'stopped' || taken.is === 'gone') return <p>{words.add[taken.is]}</p>;
  return (
    <>
      <p>{fillPlain(words.add.refused, { name })}</p>
      {taken.is === 'refused' ? (
        <Sentences all={taken.why} language={language} />
      ) : (
        <p>{words.add[taken.is]}</p>
      )}
    </>
  );
};
