import type { ElectionInfo, Settings } from '../messages.ts';
import { fillPlain } from '../words/fill.ts';
import { situationWordsIn } from '../words/situation.ts';
import { type Choice, Combobox } from './combobox.tsx';

const MOST_SHOWN = 12;

type Props = {
  settings: Settings;
  elections: readonly ElectionInfo[];
  onChange: (spouse: (Settings['spouse'] & object) | null) => void;
};

/** The candidate the person is married to, out of those the rules know. */
export const SpousePicker = ({ settings: { language, spouse }, elections, onChange }: Props) => {
  const words = situationWordsIn(language);
  const candidates = elections.flatMap(({ name: election, people }) =>
    people.map(({ id, name, ballot }): Choice => {
      const number = ballot === undefined ? '' : ` · ${fillPlain(words.ballot, { number: String(ballot) })}`;
      return { value: id, label: name, detail: `${election}${number}` };
    }),
  );
  if (candidates.length === 0 && !spouse) {
    return (
      <div class="field">
        <h3>{words.spouse}</h3>
        <p class="small">{words.spouseEmpty}</p>
      </div>
    );
  }
  const search = (typed: string): readonly Choice[] =>
    candidates
      .filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(typed.trim().toLowerCase()))
      .slice(0, MOST_SHOWN);
  return (
    <Combobox
      id="spouse"
      label={words.spouse}
      text={words.spouseText}
      placeholder={words.spousePlaceholder}
      chosen={spouse ? { value: spouse.participant, label: spouse.name } : undefined}
      search={search}
      none={words.spouseNone}
      onChoose={(choice) => onChange(choice ? { participant: choice.value, name: choice.label } : null)}
    />
  );
};
