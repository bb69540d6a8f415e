import { useState } from 'preact/hooks';
import type { JournalEntry, Language } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import type { Site } from '../../ports.ts';
import { EntryItem } from './entry-item.tsx';
import type { NameRule } from './rule-names.ts';

const PAGE = 20;

type Props = {
  /** Newest first. */
  journal: readonly JournalEntry[];
  sites: readonly Site[];
  nameRule: NameRule;
  language: Language;
  onRemove: (entry: JournalEntry) => Promise<void>;
};

/** The chosen entries, a screenful at a time. */
export const EntryList = ({ journal, onRemove, ...shown }: Props) => {
  const { list, filters } = journalWordsIn(shown.language);
  const [count, setCount] = useState(PAGE);
  const [said, setSaid] = useState('');
  const { none, one, many } = filters.count;
  const found = journal.length === 0 ? none : journal.length === 1 ? one : many;
  const remove = (entry: JournalEntry): void => void onRemove(entry).then(() => setSaid(list.removed));
  return (
    <section aria-labelledby="journal-list-title">
      <h2 id="journal-list-title">{list.title}</h2>
      <p class="lead small">{fillPlain(found, { count: String(journal.length) })}</p>
      <p role="status" class="small">
        {said}
      </p>
      <ul class="journal-list">
        {journal.slice(0, count).map((entry) => (
          <EntryItem
            key={`${entry.at} ${entry.act} ${entry.platform}`}
            entry={entry}
            onRemove={remove}
            {...shown}
          />
        ))}
      </ul>
      {journal.length > count && (
        <button type="button" class="button button--outline" onClick={() => setCount(count + PAGE)}>
          {fillPlain(list.more, { count: String(Math.min(PAGE, journal.length - count)) })}
        </button>
      )}
    </section>
  );
};
