import type { Act } from '../../../check/types.ts';
import type { JournalEntry } from '../../../messages.ts';

const DAY_MS = 86_400_000;
export const PERIODS = { any: Number.POSITIVE_INFINITY, week: 7, month: 30, year: 365 } as const;
export const DECISIONS = ['cancel', 'continue', 'not-politics', 'unanswered'] as const;

/** Which entries of the journal are shown, drawn and saved. */
export type Choice = {
  platform: string;
  act: Act | 'any';
  decision: JournalEntry['decision'] | 'any';
  period: keyof typeof PERIODS;
};
export const EVERYTHING: Choice = { platform: 'any', act: 'any', decision: 'any', period: 'any' };

export const chosen = (
  journal: readonly JournalEntry[],
  choice: Choice,
  now: Date,
): readonly JournalEntry[] =>
  journal.filter(
    ({ at, platform, act, decision }) =>
      (choice.platform === 'any' || choice.platform === platform) &&
      (choice.act === 'any' || choice.act === act) &&
      (choice.decision === 'any' || choice.decision === decision) &&
      now.getTime() - Date.parse(at) <= PERIODS[choice.period] * DAY_MS,
  );
