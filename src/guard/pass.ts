import type { Located } from '../platforms/types.ts';
import { identityOf } from './identity.ts';

/** How long a pass waits for the press it was given for, in milliseconds. */
const VALID_MS = 8000;

/** How long the events of one press may lie apart once the first of them was let through, in milliseconds. */
const ONE_PRESS_MS = 1000;

/**
 * Lets one act on one item through once. One press can be decisive in several events (a click and the submit it causes),
 * so each event type passes once, close together.
 */
export class Pass {
  readonly #identity: string;
  readonly #spent = new Set<string>();
  #until: number;

  /** @param now milliseconds on the same clock as in the other methods */
  constructor(located: Located, now: number) {
    this.#identity = identityOf(located);
    this.#until = now + VALID_MS;
  }

  get isSpent(): boolean {
    return this.#spent.size > 0;
  }

  /** Whether a press on `located` that begins now may go on to its click. */
  covers(located: Located, now: number): boolean {
    return !this.isSpent && now < this.#until && identityOf(located) === this.#identity;
  }

  /** Uses the pass for a decisive event. False when it does not cover it. */
  spend(located: Located, type: string, now: number): boolean {
    if (this.#spent.has(type) || now >= this.#until || identityOf(located) !== this.#identity) return false;
    if (!this.isSpent) this.#until = now + ONE_PRESS_MS;
    this.#spent.add(type);
    return true;
  }
}
