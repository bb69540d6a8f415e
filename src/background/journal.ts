import { localDay } from '../local-day.ts';
import type { JournalDays, JournalEntry, Settings } from '../messages.ts';
import { MOST } from './schemas.ts';

const DAY_MS = 86_400_000;
/** How long entries are kept until the person says otherwise. */
const DEFAULT_DAYS: JournalDays = 365;

/** Whether nothing of what the person does may be remembered: others use this browser too. */
export const keepsNothing = ({ sharedComputer }: Settings): boolean => sharedComputer === true;

/**
 * The journal as the person wants it kept: nothing on a shared computer, nothing older than asked for, no text unasked.
 * The same array comes back where nothing has to go, so that nothing is written.
 */
export function keptJournal(
  journal: readonly JournalEntry[],
  settings: Settings,
  now: Date,
): readonly JournalEntry[] {
  if (journal.length === 0) return journal;
  if (keepsNothing(settings)) return [];
  const { journalDays = DEFAULT_DAYS, journalTexts } = settings;
  const oldest = journalDays === 'forever' ? 0 : now.getTime() - journalDays * DAY_MS;
  const isKept = ({ at, text }: JournalEntry) =>
    Date.parse(at) >= oldest && (text === undefined || journalTexts === true);
  if (journal.length <= MOST.journal && journal.every(isKept)) return journal;
  const young = journal.filter(({ at }) => Date.parse(at) >= oldest).slice(-MOST.journal);
  return journalTexts === true ? young : young.map(withoutText);
}

const withoutText = ({ text: _text, ...entry }: JournalEntry): JournalEntry => entry;

/** How many acts were held on the local day of `now`. */
export const countToday = (journal: readonly JournalEntry[], now: Date): number =>
  journal.filter((entry) => localDay(new Date(entry.at)) === localDay(now)).length;
