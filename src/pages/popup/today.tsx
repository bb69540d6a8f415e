import { localDay } from '../../local-day.ts';
import type { JournalEntry, Language, ProhibitionName } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import type { PagesWords } from '../../words/pages.ts';
import { Entries } from '../entries.tsx';
import type { Site } from '../ports.ts';

const MOST_LISTED = 4;

type Props = {
  /** Newest first. */
  journal: readonly JournalEntry[];
  prohibitions: readonly ProhibitionName[];
  now: Date;
  language: Language;
  words: PagesWords;
  sites: readonly Site[];
};

/** What was held on this day: how often, how it was answered, and the last few. */
export const Today = ({ journal, now, words, ...shown }: Props) => {
  const today = journal.filter(({ at }) => localDay(new Date(at)) === localDay(now));
  const answered = (decision: JournalEntry['decision']) =>
    today.filter((entry) => entry.decision === decision).length;
  const chips = [
    { sentence: words.today.held, count: today.length },
    { sentence: words.today.cancelled, count: answered('cancel') },
    { sentence: words.today.continued, count: answered('continue') },
  ].filter(({ count }) => count > 0);
  return (
    <section class="today" aria-labelledby="today-title">
      <h2 id="today-title">{words.today.title}</h2>
      {today.length === 0 && <p class="small">{words.today.none}</p>}
      {today.length > 0 && (
        <>
          <p class="chips">
            {chips.map(({ sentence, count }) => (
              <span class="chip" key={sentence}>
                {fillPlain(sentence, { count: String(count) })}
              </span>
            ))}
          </p>
          <Entries entries={today.slice(0, MOST_LISTED)} time="hour" words={words} {...shown} />
        </>
      )}
    </section>
  );
};
