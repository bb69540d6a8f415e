import { localDay } from '../local-day.ts';
import type { JournalEntry } from '../messages.ts';
import { MOST } from './schemas.ts';

/** The journal with one more entry; the oldest fall out. */
export const addEntry = (journal: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] =>
  [...journal, entry].slice(-MOST.journal);

/** How many acts were held on the local day of `now`. */
export const countToday = (journal: readonly JournalEntry[], now: Date): number =>
  journal.filter((entry) => localDay(new Date(entry.at)) === localDay(now)).length;
