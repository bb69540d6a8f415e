import { ACTS } from '../../../check/types.ts';
import type { JournalEntry, Language } from '../../../messages.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { type Site, siteName } from '../../ports.ts';
import { SelectField } from '../select-field.tsx';
import { type Choice, DECISIONS, PERIODS } from './choice.ts';

type Props = {
  journal: readonly JournalEntry[];
  choice: Choice;
  sites: readonly Site[];
  language: Language;
  onChange: (change: Partial<Choice>) => void;
};

/** Which entries are looked at; only sites and acts that the journal has are offered. */
export const Filters = ({ journal, choice, sites, language, onChange }: Props) => {
  const words = journalWordsIn(language).filters;
  const platforms = [...new Set(journal.map(({ platform }) => platform))];
  const any = { value: 'any', name: words.any } as const;
  return (
    <search class="journal-filters" aria-label={words.title}>
      <SelectField
        id="journal-period"
        label={words.period}
        value={choice.period}
        options={(Object.keys(PERIODS) as Choice['period'][]).map((value) => ({
          value,
          name: words.periods[value],
        }))}
        onChange={(period) => onChange({ period })}
      />
      <SelectField
        id="journal-site"
        label={words.site}
        value={choice.platform}
        options={[any, ...platforms.map((value) => ({ value, name: siteName(sites, value) }))]}
        onChange={(platform) => onChange({ platform })}
      />
      <DeedFilters journal={journal} choice={choice} language={language} onChange={onChange} />
    </search>
  );
};

/** What the person did, and what they decided. */
const DeedFilters = ({ journal, choice, language, onChange }: Omit<Props, 'sites'>) => {
  const words = journalWordsIn(language).filters;
  const { act: acts, decision: decisions } = pagesWordsIn(language);
  const any = { value: 'any', name: words.any } as const;
  return (
    <>
      <SelectField
        id="journal-act"
        label={words.act}
        value={choice.act}
        options={[
          any,
          ...ACTS.filter((act) => journal.some((entry) => entry.act === act)).map((value) => ({
            value,
            name: acts[value],
          })),
        ]}
        onChange={(act) => onChange({ act })}
      />
      <SelectField
        id="journal-decision"
        label={words.decision}
        value={choice.decision}
        options={[any, ...DECISIONS.map((value) => ({ value, name: decisions[value] }))]}
        onChange={(decision) => onChange({ decision })}
      />
    </>
  );
};
