import type { Verdict } from '../check/types.ts';
import type { Decision } from '../messages.ts';
import type { Located } from '../platforms/types.ts';

/** Lets an act wait for what it is on. None of it throws; `finish` resolves within its own limit. */
export type Waiting = {
  isDue: (located: Located) => boolean;
  /** The act with all that could be read of it. */
  finish: (located: Located) => Promise<Located>;
};

/** What the guard is given; it imports none of it, so that every part can be tried alone. */
export type GuardParts = {
  /** Undefined: not an act, never touched. Must not throw; if it does the event passes and `onFault` hears it. */
  locate: (event: Event) => Located | undefined;
  judge: (located: Located) => Verdict;
  /** Holds the person's attention until they decide. Resolves `unanswered` when the dialog goes away. */
  ask: (located: Located, verdict: Verdict) => Promise<Decision | 'unanswered'>;
  /** A quiet line beside the act that takes no focus (`note` verdicts). */
  hint: (located: Located, verdict: Verdict) => void;
  /** The site did not react to the replayed press: asks for one more real press. */
  pressAgain: (located: Located) => void;
  /** The person went on and the site did it: says how it is taken back. */
  wentOn: (located: Located) => void;
  record: (located: Located, verdict: Verdict, decision: Decision | 'unanswered') => void;
  onFault: (error: unknown) => void;
  /** Absent: nothing is ever waited for. */
  waiting?: Waiting;
  /** True for events on our own dialog's host. */
  isOurs: (event: Event) => boolean;
  /** Milliseconds, monotonic. */
  now: () => number;
};

export type Guard = {
  /** Decides about one event in the capture phase: touches it only if it belongs to an act that is held. Never throws. */
  handle: (event: Event) => void;
  /** Begins to listen, before everything else on the page when called at document start; ends with `signal`. */
  start: (signal: AbortSignal) => void;
};
