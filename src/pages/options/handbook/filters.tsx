import { ACTS, STATUSES, type Status } from '../../../check/types.ts';
import type { Language } from '../../../messages.ts';
import { MOMENTS } from '../../../ruleset/vocabulary.ts';
import { fillPlain } from '../../../words/fill.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { SelectField } from '../select-field.tsx';
import { type Choice, isOpen } from './choice.ts';

type Props = {
  choice: Choice;
  /** The person's own status. */
  mine: Status;
  language: Language;
  onChange: (change: Partial<Choice>) => void;
};

/** What to read about: words, an act, a time, and for whom. */
export const Filters = (props: Props) => {
  const { choice, language, onChange } = props;
  const words = handbookWordsIn(language);
  return (
    <search class="filters">
      <div class="field">
        <label for="handbook-search">{words.search}</label>
        <input
          id="handbook-search"
          type="search"
          placeholder={words.searchHint}
          maxLength={100}
          autocomplete="off"
          value={choice.query}
          onInput={(event) => onChange({ query: event.currentTarget.value })}
        />
      </div>
      <ActChoice {...props} />
      <div class="filter-row">
        <MomentChoice {...props} />
        <StatusChoice {...props} />
      </div>
      {!isOpen(choice) && (
        <button
          type="button"
          class="button button--text"
          onClick={() => onChange({ query: '', act: 'any', moment: 'any' })}
        >
          {words.reset}
        </button>
      )}
    </search>
  );
};

/** For the words of a sentence that stand alone. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ActChoice = ({ choice, language, onChange }: Props) => {
  const words = handbookWordsIn(language);
  return (
    <fieldset class="pick">
      <legend>{words.act}</legend>
      {(['any', ...ACTS] as const).map((act) => (
        <label key={act}>
          <input
            type="radio"
            name="handbook-act"
            checked={choice.act === act}
            onChange={() => onChange({ act })}
          />
          <span>{act === 'any' ? words.anyAct : pagesWordsIn(language).act[act]}</span>
        </label>
      ))}
    </fieldset>
  );
};

const MomentChoice = ({ choice, language, onChange }: Props) => {
  const words = handbookWordsIn(language);
  return (
    <SelectField
      id="handbook-moment"
      label={words.moment}
      value={choice.moment}
      options={(['any', ...MOMENTS] as const).map((value) => ({
        value,
        name: capitalised(words.moments[value]),
      }))}
      onChange={(moment) => onChange({ moment })}
    />
  );
};

const StatusChoice = ({ choice, mine, language, onChange }: Props) => {
  const words = handbookWordsIn(language);
  const names = pagesWordsIn(language).status;
  return (
    <SelectField
      id="handbook-status"
      label={words.status}
      value={choice.status}
      options={STATUSES.map((value) => ({
        value,
        name: value === mine ? fillPlain(words.mine, { status: names[value] }) : names[value],
      }))}
      onChange={(status) => onChange({ status })}
    />
  );
};
