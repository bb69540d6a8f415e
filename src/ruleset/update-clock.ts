import { CLOCKS_APART } from './freshness.ts';

/**
 * The latest moments that are known to have passed, in milliseconds since 1970. `signed`: when the newest file that was
 * taken says it was issued. `noticed`: the latest this computer's own clock has shown since a server last answered; a clock
 * that ran ahead once must not make every file expired for ever.
 */
export type Moments = { signed: number; noticed: number };

export const NO_MOMENTS: Moments = { signed: 0, noticed: 0 };

/** For deciding about new files: a clock that was set back does not make an old file young. */
export const signedTime = ({ signed }: Moments, clock: number): number =>
  Math.max(clock, signed - CLOCKS_APART);

/** For telling how old what is in force is. */
export const timeOf = (moments: Moments, clock: number): number =>
  Math.max(signedTime(moments, clock), moments.noticed);

/** Whether the clock shows a time that has certainly passed long ago. */
export const isSetBack = (moments: Moments, clock: number): boolean =>
  clock + CLOCKS_APART < Math.max(moments.signed, moments.noticed);

export const notice = (moments: Moments, clock: number): Moments =>
  clock > moments.noticed ? { ...moments, noticed: clock } : moments;

/** A server with a valid certificate answered, so the clock is about right: what it showed before no longer counts. */
export const confirm = (moments: Moments, clock: number, issued = 0): Moments => ({
  signed: Math.max(moments.signed, issued),
  noticed: clock,
});
