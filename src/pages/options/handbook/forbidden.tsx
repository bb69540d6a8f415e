import { useMemo } from 'preact/hooks';
import type { Language } from '../../../messages.ts';
import type { HandbookEntry } from '../../../ruleset/handbook.ts';
import { fillPlain } from '../../../words/fill.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { wordsIn } from '../../../words/index.ts';
import { type Choice, fitsChoice } from './choice.ts';
import { EntryRow } from './entry-row.tsx';
import { indexHandbook, searchHandbook } from './search.ts';

const KINDS = ['held', 'grey', 'taught'] as const;

type Props = { entries: readonly HandbookEntry[]; choice: Choice; language: Language };

/** The prohibitions that fit the choice: ranked where words were searched for, else by what becomes of them. */
export const Forbidden = ({ entries, choice, language }: Props) => {
  const words = handbookWordsIn(language);
  const index = useMemo(() => indexHandbook(entries, language), [entries, language]);
  const found = searchHandbook(index, choice.query).filter((entry) => fitsChoice(entry, choice));
  const status = wordsIn(language).status[choice.status];
  const { none, one, many } = words.count;
  const count = found.length === 0 ? none : found.length === 1 ? one : many;
  const isCovered = entries.some(({ who }) => who.includes(choice.status));
  return (
    <>
      <div class="found">
        <h2 id="forbidden-title">{words.heading[choice.act]}</h2>
        <p class="small">{fillPlain(words.about, { status, moment: words.moments[choice.moment] })}</p>
        <p class="small" role="status">
          {isCovered
            ? fillPlain(count, { count: String(found.length) })
            : fillPlain(words.noRules, { status })}
        </p>
        {choice.moment !== 'any' && <p class="moment-note">{words.momentNote[choice.moment]}</p>}
      </div>
      {choice.query.trim() !== '' ? (
        <Rows found={found} all={entries} choice={choice} language={language} />
      ) : (
        KINDS.map((kind) => (
          <Group
            key={kind}
            kind={kind}
            found={found.filter((entry) => entry.kind === kind)}
            all={entries}
            choice={choice}
            language={language}
          />
        ))
      )}
    </>
  );
};

type RowsProps = {
  found: readonly HandbookEntry[];
  all: readonly HandbookEntry[];
  choice: Choice;
  language: Language;
};

const Group = ({ kind, ...rows }: RowsProps & { kind: (typeof KINDS)[number] }) => {
  const words = handbookWordsIn(rows.language);
  if (rows.found.length === 0) return null;
  return (
    <div class="group">
      <h3>{words.groups[kind]}</h3>
      <p class="small">{words.groupText[kind]}</p>
      <Rows {...rows} />
    </div>
  );
};

const Rows = ({ found, all, choice: { status, act }, language }: RowsProps) => (
  <ul class="entry-list">
    {found.map((entry) => (
      <EntryRow
        key={entry.id}
        entry={entry}
        later={all.find(({ id }) => id === entry.becomes)}
        status={status}
        act={act}
        language={language}
      />
    ))}
  </ul>
);
