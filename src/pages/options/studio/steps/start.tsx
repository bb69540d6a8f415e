import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fillPlain } from '../../../../words/fill.ts';
import { sayIn } from '../../../../words/index.ts';
import { Section } from '../../section.tsx';
import { beginWith } from '../begin.ts';
import type { JsonObject } from '../draft/json.ts';
import { newFile } from '../draft/new-file.ts';
import { FileChoice } from '../file-choice.tsx';
import { addressOf } from '../places.ts';
import type { StudioProps } from '../studio.tsx';
import { Sure } from '../sure.tsx';
import { DraftCard } from './draft-card.tsx';

type Beginning = { file: JsonObject; lastSeq: number; to: string; said: string };

/** Begins a draft; one that is there is only replaced after a yes. */
function useBeginning({ state, section }: StudioProps, words: StudioProps['words']) {
  const [waiting, setWaiting] = useState<Beginning>();
  const [said, setSaid] = useState('');
  const { language } = section.view.settings;
  const go = ({ file, lastSeq, to, said: told }: Beginning): void => {
    state.begin(file, lastSeq);
    setWaiting(undefined);
    setSaid(told);
    location.hash = addressOf(to);
  };
  const begin = (beginning: Beginning): void => (state.draft ? setWaiting(beginning) : go(beginning));
  const beginBlank = (to: string): void =>
    begin({ file: newFile(section.ports.now()), lastSeq: -1, to, said: '' });
  const open = async (given: File): Promise<void> => {
    const begun = await beginWith(given, section.view.rules);
    if (!begun.ok) {
      setSaid(`${fillPlain(words.start.refused, { name: given.name })} ${sayIn(language, begun.why)}`);
      return;
    }
    const opened = fillPlain(words.start.opened, { name: given.name, seq: String(begun.seq) });
    begin({ ...begun, to: 'publisher', said: begun.isSigned ? `${opened} ${words.start.unsigned}` : opened });
  };
  return { waiting, setWaiting, said, go, beginBlank, open };
}

/** Where a draft begins or goes on. */
export const Start = (props: StudioProps) => {
  const { state, words } = props;
  const { waiting, setWaiting, said, go, beginBlank, open } = useBeginning(props, words);
  const { start } = words;
  return (
    <>
      {state.draft && <DraftCard {...props} />}
      <Section id="studio-begin" title={state.draft ? start.other : start.begin} text={words.lead}>
        <Beginnings words={words} onBlank={beginBlank} onFile={open} />
        <div role="status">
          {said && <p>{said}</p>}
          {waiting && (
            <Sure
              question={start.replaceSure}
              yes={words.yes}
              words={words}
              onNo={() => setWaiting(undefined)}
              onYes={() => go(waiting)}
            />
          )}
        </div>
      </Section>
    </>
  );
};

type BeginningsProps = {
  words: StudioProps['words'];
  onBlank: (to: string) => void;
  onFile: (file: File) => Promise<void>;
};

const Beginnings = ({ words: { start }, onBlank, onFile }: BeginningsProps) => (
  <ul class="beginnings">
    <Choice title={start.blank} text={start.blankText}>
      <button type="button" class="button button--outline" onClick={() => onBlank('publisher')}>
        {start.blank}
      </button>
    </Choice>
    <Choice title={start.list} text={start.listText}>
      <button type="button" class="button button--outline" onClick={() => onBlank('import')}>
        {start.list}
      </button>
    </Choice>
    <Choice title={start.file} text={start.fileText}>
      <FileChoice
        id="studio-open"
        choose={start.chooseFile}
        accept=".json,application/json"
        onFile={onFile}
      />
    </Choice>
  </ul>
);

type ChoiceProps = { title: string; text: string; children: ComponentChildren };

const Choice = ({ title, text, children }: ChoiceProps) => (
  <li>
    <div>
      <h3>{title}</h3>
      <p class="small">{text}</p>
    </div>
    {children}
  </li>
);
