import type { Status } from '../../../check/types.ts';
import type { JournalEntry } from '../../../messages.ts';

export const CASES = ['seen', 'pressed', 'slipped'] as const;
export type ReportCase = (typeof CASES)[number];

/** What the person said on this page; kept nowhere else. */
export type Draft = {
  what: ReportCase;
  /** Whom it is about; for one's own act, oneself. */
  about: Status;
  /** Local day on which the person came to know, `YYYY-MM-DD`. */
  known: string;
  /** Id of a prohibition; empty: not known. */
  rule: string;
  /** An act of the journal that a letter about oneself is on. */
  entry?: JournalEntry | undefined;
  /** Numbers of the ticked lines of evidence. */
  evidence: readonly number[];
};

const DAY_MS = 86_400_000;

/** The last day, `YYYY-MM-DD`, that is still within `days` calendar days of the day one came to know. */
export const lastDay = (known: string, days: number): string =>
  new Date(Date.parse(known) + days * DAY_MS).toISOString().slice(0, 10);

/** The case and, for an act of the journal, its time, as `#report/<case>/<time>` names them. */
export function caseAt(place: string): { what: ReportCase; at?: string } {
  const [named, at] = place.split('/');
  const what = CASES.find((one) => one === named) ?? 'seen';
  return at ? { what, at } : { what };
}
