import { isHeldIn } from './region.ts';
import { type Election, PHASES } from './rules-file.ts';

export type Phase = (typeof PHASES)[number];

/** What the calendar needs of an election. */
export type Dated = Pick<Election, 'id' | 'name' | 'phases'> & { region?: string | undefined };

/** Where an election stands on one day. An election that has neither `now` nor `next` is over. */
export type Stage = {
  election: string;
  name: string;
  /** The phase of this day and its last day, `YYYY-MM-DD`. */
  now?: { phase: Phase; to: string };
  /** The phase that begins next, its first day and in how many days that is: 1 is tomorrow. */
  next?: { phase: Phase; from: string; inDays: number };
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from one `YYYY-MM-DD` to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Where several phases hold at once, the later one says more: the quiet days lie in what a campaign's calendar ends with. */
const later = (a: { phase: Phase }, b: { phase: Phase }): number =>
  PHASES.indexOf(b.phase) - PHASES.indexOf(a.phase);

function stageOf({ id, name, phases }: Dated, day: string): Stage {
  const now = phases.filter(({ from, to }) => from <= day && day <= to).sort(later)[0];
  const next = phases.filter(({ from }) => from > day).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  return {
    election: id,
    name,
    ...(now ? { now: { phase: now.phase, to: now.to } } : {}),
    ...(next ? { next: { phase: next.phase, from: next.from, inDays: daysBetween(day, next.from) } } : {}),
  };
}

/**
 * The elections that concern somebody on a day and where each of them stands, those that move first in front.
 *
 * @param region code of the person's region; undefined: all elections concern them.
 * @param day local day `YYYY-MM-DD`.
 */
export function calendarOf(elections: readonly Dated[], region: string | undefined, day: string): Stage[] {
  return elections
    .filter((election) => isHeldIn(election.region, region))
    .map((election) => stageOf(election, day))
    .filter(({ now, next }) => now !== undefined || next !== undefined)
    .sort((a, b) => (a.next?.inDays ?? Infinity) - (b.next?.inDays ?? Infinity));
}
