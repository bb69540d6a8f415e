import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type StudioWords, studioWordsIn } from '../../../words/studio.ts';
import type { SectionProps } from '../options.tsx';
import { Booklet } from './booklet/booklet.tsx';
import type { Json } from './draft/json.ts';
import { type Problems, problemsOf } from './draft/problems.ts';
import { knownElections } from './draft/try-rules.ts';
import { KeptLine } from './kept-line.tsx';
import { type Place, readPlace, stepOf } from './places.ts';
import { Compare } from './steps/compare.tsx';
import { Election } from './steps/election.tsx';
import { Elections } from './steps/elections.tsx';
import { Export } from './steps/export.tsx';
import { ImportList } from './steps/import-list.tsx';
import { LocalRules } from './steps/local-rules.tsx';
import { ParticipantForm } from './steps/participant.tsx';
import { Publisher } from './steps/publisher.tsx';
import { Start } from './steps/start.tsx';
import { Try } from './steps/try.tsx';
import { StepsNav } from './steps-nav.tsx';
import { StudioContext } from './studio-context.ts';
import { type DraftState, useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

/** What the start page gets, where there may be no draft yet. */
export type StudioProps = { state: DraftState; words: StudioWords; section: SectionProps };

/** Writing a rules file, from the first name to the printed booklet. Loaded when somebody opens it. */
export const Studio = (section: SectionProps) => {
  const state = useDraft(section.ports);
  const words = studioWordsIn(section.view.settings.language);
  if (!state) return <p role="status">{words.loading}</p>;
  const place = readPlace(section.place);
  return !state.draft || place.part === 'start' ? (
    <Start state={state} words={words} section={section} />
  ) : (
    <Writing state={state} words={words} section={section} place={place} file={state.draft.file} />
  );
};

/** Typing must not wait for a file of thousands to be checked. */
const REST_MS = 120;

function useProblems(file: Json): Problems {
  const [problems, setProblems] = useState(() => problemsOf(file, knownElections()));
  const [checked, setChecked] = useState(file);
  useEffect(() => {
    if (checked === file) return;
    const timer = setTimeout(() => {
      setProblems(problemsOf(file, knownElections()));
      setChecked(file);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [file, checked]);
  return problems;
}

const Writing = ({ state, words, section, place, file }: StudioProps & { place: Place; file: Json }) => {
  const { ports, view } = section;
  const problems = useProblems(file);
  const goTo = useFocus(section.place);
  const lastSeq = state.draft?.lastSeq ?? -1;
  const { language } = view.settings;
  const studio = { ...state, file, lastSeq, problems, words, language, ports, inForce: view.rules, goTo };
  return (
    <StudioContext.Provider value={studio}>
      <StepsNav current={stepOf(place)} />
      <KeptLine />
      <Part key={section.place} place={place} />
    </StudioContext.Provider>
  );
};

const PARTS: Readonly<Record<Exclude<Place['part'], 'start' | 'elections'>, ComponentType>> = {
  import: ImportList,
  booklet: Booklet,
  publisher: Publisher,
  rules: LocalRules,
  try: Try,
  compare: Compare,
  export: Export,
};

const Part = ({ place }: { place: Place }) => {
  if (place.part === 'start') return null;
  if (place.part !== 'elections') {
    const Shown = PARTS[place.part];
    return <Shown />;
  }
  const { election, participant } = place;
  if (election === undefined) return <Elections />;
  return participant === undefined ? (
    <Election election={election} />
  ) : (
    <ParticipantForm election={election} participant={participant} />
  );
};
