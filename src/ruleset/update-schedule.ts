const MINUTE = 60_000;

/** Minutes between two checks unless a policy says otherwise, and what a policy may ask for. */
export const PERIOD = { usual: 360, least: 15, most: 10_080 } as const;

/** After a refusal the next try comes sooner: this many minutes, doubled each time up to the period. */
const FIRST_RETRY = 30;
/** A computer that was off finds its check overdue; all those switched on at eight would ask at eight. */
const CATCH_UP = 60;

export type Due = {
  /** When it was last checked, in milliseconds since 1970; undefined: never, so it is due at once. */
  checkedAt?: number;
  /** Refused answers in a row. */
  failures: number;
  /** Minutes. */
  period: number;
  /** This installation's own number, 0 to 1: it says where in each span this computer has its place. */
  spread: number;
};

/**
 * The moment from which a source is due, in milliseconds since 1970. Computers that share a period are spread evenly over
 * it, whenever they were switched on: each keeps its own place in every period since 1970.
 */
export function dueAt({ checkedAt, failures, period, spread }: Due): number {
  if (checkedAt === undefined) return 0;
  const length = period * MINUTE;
  const place = spread * length;
  const inTurn = Math.ceil((checkedAt + 1 - place) / length) * length + place;
  if (failures === 0) return inTurn;
  const retry = Math.min(FIRST_RETRY * 2 ** Math.min(failures - 1, 10), period) * MINUTE;
  return Math.min(inTurn, checkedAt + retry * (0.5 + spread / 2));
}

/**
 * When to wake for it: in its turn, or a while after `now` when its turn is over.
 *
 * @param chance 0 to 1, another one each time: who is never at the computer for an hour would else never be asked.
 */
export const wakeAt = (due: Due, now: number, chance: number): number =>
  dueAt(due) >= now ? dueAt(due) : now + chance * Math.min(CATCH_UP, due.period) * MINUTE;
