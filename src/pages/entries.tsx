import type { JournalEntry, Language, ProhibitionName } from '../messages.ts';
import { sayIn } from '../words/index.ts';
import type { PagesWords } from '../words/pages.ts';
import { printInstant, printTime } from './dates.ts';
import { type Site, siteName } from './ports.ts';

type Props = {
  entries: readonly JournalEntry[];
  prohibitions: readonly ProhibitionName[];
  language: Language;
  words: PagesWords;
  sites: readonly Site[];
  /** Whether the day is known from around the list. */
  time: 'hour' | 'day-and-hour';
};

/** Held acts as a list: act and site, the first rule it touched, when, and how it was answered. */
export const Entries = ({ entries, prohibitions, language, words, sites, time }: Props) => {
  const print = time === 'hour' ? printTime : printInstant;
  const lawOf = (id: string | undefined): string | undefined => {
    const named = prohibitions.find((prohibition) => prohibition.id === id);
    return named ? sayIn(language, named.law) : id;
  };
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.act} ${entry.platform}`}>
          <span class="entry-act">
            {words.act[entry.act]} · {siteName(sites, entry.platform)}
          </span>
          <time class="small" dateTime={entry.at}>
            {print(entry.at, language)}
          </time>
          <span class="small">{lawOf(entry.prohibitions[0])}</span>
          <span class="small entry-decision">{words.decision[entry.decision]}</span>
        </li>
      ))}
    </ul>
  );
};
