import type { Level } from '../check/types.ts';
import type { Decision } from '../messages.ts';

/** Nobody reads a dialog in less; until then a press can only be meant for what was there before. */
const SETTLE_MS = 500;
const STOP_MS = 3000;

/** Milliseconds the dialog must have been seen before a decision may be taken. Not doing the act is open at once. */
export function opensAfter(decision: Decision, level: Level): number {
  if (decision === 'cancel') return 0;
  return decision === 'continue' && level === 'stop' ? STOP_MS : SETTLE_MS;
}

export const isOpenAfter = (decision: Decision, level: Level, seenMs: number): boolean =>
  seenMs >= opensAfter(decision, level);

/** Whole seconds until "continue" opens on a `stop`; 0 when there is nothing to count down. */
export const secondsLeft = (level: Level, seenMs: number): number =>
  level === 'stop' ? Math.max(0, Math.ceil((STOP_MS - seenMs) / 1000)) : 0;
