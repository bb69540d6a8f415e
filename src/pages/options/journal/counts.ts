import { localDay } from '../../../local-day.ts';
import type { JournalEntry } from '../../../messages.ts';

/** How often something was held. */
export type Count = { key: string; count: number };
/** Held acts in equal spans of time up to today; `key` is the first local day of each, `YYYY-MM-DD`. */
export type Timeline = { unit: 'days' | 'weeks' | 'months'; counts: readonly Count[] };

const FEWEST_DAYS = 7;
const MOST_DAYS = 31;
const MOST_WEEKS = 26;

/** How many entries there are for each key, most first; an entry may have several keys. */
export function countBy(
  journal: readonly JournalEntry[],
  keysOf: (entry: JournalEntry) => readonly string[],
): Count[] {
  const counts = new Map<string, number>();
  for (const key of journal.flatMap((entry) => [...new Set(keysOf(entry))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** Days while there are few, then weeks, then months, so that the drawing stays readable. */
export function timelineOf(journal: readonly JournalEntry[], now: Date): Timeline {
  const days = journal.map(({ at }) => localDay(new Date(at))).sort();
  const today = localDay(now);
  const span = Math.max(FEWEST_DAYS, 1 + daysBetween(days[0] ?? today, today));
  const unit = span <= MOST_DAYS ? 'days' : span <= MOST_WEEKS * 7 ? 'weeks' : 'months';
  const starts = startsOf(unit, span, now);
  const counts = new Map(starts.map((start) => [start, 0]));
  for (const day of days) {
    const start = starts.findLast((one) => one <= day);
    if (start !== undefined) counts.set(start, counts.get(start)! + 1);
  }
  return { unit, counts: [...counts].map(([key, count]) => ({ key, count })) };
}

function startsOf(unit: Timeline['unit'], span: number, now: Date): string[] {
  const starts: string[] = [];
  const step = unit === 'weeks' ? 7 : 1;
  if (unit !== 'months') {
    for (let back = step * Math.ceil(span / step) - 1; back >= 0; back -= step)
      starts.push(daysAgo(now, back));
    return starts;
  }
  const first = daysAgo(now, span - 1).slice(0, 7);
  for (let month = 0; starts[0] === undefined || starts[0].slice(0, 7) > first; month++)
    starts.unshift(localDay(new Date(now.getFullYear(), now.getMonth() - month, 1)));
  return starts;
}

const daysAgo = (now: Date, days: number): string =>
  localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days));

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
