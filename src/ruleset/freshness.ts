import type { RulesFile } from './rules-file.ts';

/** Where a file stands between its first and its last moment. */
export type Freshness = 'fresh' | 'not-yet' | 'expired';

/** A file may come from a clock that is ahead of the reader's, in milliseconds. */
export const CLOCKS_APART = 48 * 3_600_000;

/**
 * @param now milliseconds since 1970.
 * @returns `expired` also for a date that no engine can read: such a file must not stand for ever.
 */
export function freshnessOf(
  { issued, expires }: Pick<RulesFile, 'issued' | 'expires'>,
  now: number,
): Freshness {
  if (!(now < Date.parse(expires))) return 'expired';
  return Date.parse(issued) <= now + CLOCKS_APART ? 'fresh' : 'not-yet';
}
