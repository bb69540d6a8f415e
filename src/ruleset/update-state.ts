import type { Bilingual } from './prohibitions.ts';
import type { UpdateWhy } from './update-why.ts';

/**
 * Where a source stands. `none`: there is none. `bundled`: it has given nothing yet, so what ships with the product holds.
 * `stale`: genuine, and not confirmed for a while. `expired`: past its last day; it stays in force until something newer comes.
 */
export const STANDINGS = ['none', 'bundled', 'fresh', 'stale', 'expired'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The file of a source that is in force. */
export type Held = {
  channel: string;
  seq: number;
  /** SHA-256 of its bytes, hexadecimal. */
  hash: string;
  keyid?: string;
  issued: string;
  expires: string;
  takenAt: string;
};

/** One answer that was refused; nothing in force changed by it. `said` is for whoever looks after the file. */
export type RefusedUpdate = { at: string; why: UpdateWhy; said: readonly Bilingual[] };

/** What is remembered of one source, the file itself apart. */
export type UpdateState = {
  held?: Held;
  /** When an answer was last asked for. */
  checkedAt?: string;
  /** When the source last gave what is in force. */
  confirmedAt?: string;
  /** Refused answers in a row. */
  failures: number;
  /** Newest first. */
  history: readonly RefusedUpdate[];
};

export type UpdateEvent =
  | { is: 'taken'; held: Held }
  | { is: 'confirmed'; at: string }
  | { is: 'refused'; refused: RefusedUpdate };

export const NOTHING_YET: UpdateState = { failures: 0, history: [] };

const MOST_REFUSALS = 10;
/** Milliseconds after which a file that nobody confirmed counts as stale. */
export const STALE_AFTER = 7 * 24 * 3_600_000;

/** The state after an event. A refusal changes only what is told, never what is in force. */
export function step(state: UpdateState, event: UpdateEvent): UpdateState {
  switch (event.is) {
    case 'taken': {
      const at = event.held.takenAt;
      return { ...state, held: event.held, checkedAt: at, confirmedAt: at, failures: 0 };
    }
    case 'confirmed':
      return { ...state, checkedAt: event.at, confirmedAt: event.at, failures: 0 };
    case 'refused':
      return {
        ...state,
        checkedAt: event.refused.at,
        failures: state.failures + 1,
        history: [event.refused, ...state.history].slice(0, MOST_REFUSALS),
      };
  }
}

/** The refusal of the newest answer; undefined when that one was taken or confirmed. */
export const refusedLast = ({ failures, history }: UpdateState): RefusedUpdate | undefined =>
  failures > 0 ? history[0] : undefined;

/** @param now milliseconds since 1970, from `timeOf`. */
export function standingOf({ held, confirmedAt }: UpdateState, now: number): Exclude<Standing, 'none'> {
  if (held === undefined) return 'bundled';
  if (!(now < Date.parse(held.expires))) return 'expired';
  return now - Date.parse(confirmedAt ?? held.takenAt) < STALE_AFTER ? 'fresh' : 'stale';
}

/** The word for all sources together: that of the one in the worst state. */
export function worstStanding(standings: readonly Standing[]): Standing {
  if (standings.length === 0) return 'none';
  const byCare: readonly Standing[] = ['none', 'fresh', 'stale', 'bundled', 'expired'];
  return standings.reduce((worst, each) => (byCare.indexOf(each) > byCare.indexOf(worst) ? each : worst));
}
