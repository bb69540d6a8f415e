import { STATUSES } from '../../../check/types.ts';
import type { JournalEntry, Language } from '../../../messages.ts';
import type { HandbookEntry } from '../../../ruleset/handbook.ts';
import { fillPlain } from '../../../words/fill.ts';
import { sayIn } from '../../../words/index.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { reportWordsIn } from '../../../words/report.ts';
import { printDay, printInstant } from '../../dates.ts';
import { type Site, siteName } from '../../ports.ts';
import { SelectField } from '../select-field.tsx';
import { CASES, type Draft, lastDay, type ReportCase } from './case.ts';

/** Days that Bawaslu gives for a report. */
const DAYS = 7;
const MOST_ENTRIES = 30;

export type QuestionProps = {
  draft: Draft;
  /** Newest first. */
  journal: readonly JournalEntry[];
  entries: readonly HandbookEntry[];
  sites: readonly Site[];
  /** Local day. */
  today: string;
  language: Language;
  onChange: (change: Partial<Draft>) => void;
};

/** What happened, in three large choices; each is an address of its own. */
export const CaseChoice = ({ what, language }: { what: ReportCase; language: Language }) => {
  const words = reportWordsIn(language);
  return (
    <ul class="report-cases" aria-label={words.what}>
      {CASES.map((one) => (
        <li key={one}>
          <a href={`#report/${one}`} aria-current={what === one ? 'true' : undefined}>
            <strong>{words.cases[one].title}</strong>
            <span class="small">{words.cases[one].text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

/** Whom a report is about, and since when the person knows. */
export const AboutOthers = (props: QuestionProps) => {
  const { draft, today, language, onChange } = props;
  const words = reportWordsIn(language);
  const names = pagesWordsIn(language).status;
  return (
    <>
      <div class="filter-row">
        <SelectField
          id="report-about"
          label={draft.what === 'pressed' ? words.who.pressed : words.who.seen}
          value={draft.about}
          options={STATUSES.map((value) => ({ value, name: names[value] }))}
          onChange={(about) => onChange({ about })}
        />
        <div class="field">
          <label for="report-known">{words.known}</label>
          <input
            id="report-known"
            type="date"
            max={today}
            value={draft.known}
            onChange={(event) => event.currentTarget.value && onChange({ known: event.currentTarget.value })}
          />
        </div>
      </div>
      <Deadline draft={draft} today={today} language={language} />
      <RuleChoice {...props} />
    </>
  );
};

const Deadline = ({ draft, today, language }: Pick<QuestionProps, 'draft' | 'today' | 'language'>) => {
  const words = reportWordsIn(language).deadline;
  const last = lastDay(draft.known, DAYS);
  const date = printDay(`${last}T00:00`, language);
  return (
    <p class="deadline" role="status">
      <strong>{fillPlain(last < today ? words.passed : words.until, { date })}</strong>{' '}
      <span class="small">{words.rule}</span>
    </p>
  );
};

/** The act it is about, from the journal or not, and its rule. */
export const AboutMyself = (props: QuestionProps) => {
  const { draft, journal, sites, language, onChange } = props;
  const words = reportWordsIn(language);
  const acts = pagesWordsIn(language).act;
  const choose = (at: string): void => {
    const entry = journal.find((one) => one.at === at);
    onChange({ entry, rule: entry?.prohibitions[0] ?? '' });
  };
  return (
    <>
      {journal.length > 0 && (
        <SelectField
          id="report-entry"
          label={words.entry}
          value={draft.entry?.at ?? ''}
          options={[
            { value: '', name: words.noEntry },
            ...journal.slice(0, MOST_ENTRIES).map(({ at, act, platform }) => ({
              value: at,
              name: `${printInstant(at, language)} · ${acts[act]} · ${siteName(sites, platform)}`,
            })),
          ]}
          onChange={choose}
        />
      )}
      <RuleChoice {...props} />
    </>
  );
};

const RuleChoice = ({ draft, entries, language, onChange }: QuestionProps) => {
  const words = reportWordsIn(language);
  const fitting = entries.filter(({ who, id }) => who.includes(draft.about) || id === draft.rule);
  return (
    <SelectField
      id="report-rule"
      label={words.rule}
      value={draft.rule}
      options={[
        { value: '', name: words.noRule },
        ...fitting.map(({ id, title }) => ({ value: id, name: sayIn(language, title) })),
      ]}
      onChange={(rule) => onChange({ rule })}
    />
  );
};
