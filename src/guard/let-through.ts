import type { Located, Replay } from '../platforms/types.ts';
import { identityOf } from './identity.ts';
import { Pass } from './pass.ts';
import { work } from './replay.ts';
import { settled } from './settled.ts';
import type { GuardParts } from './types.ts';

/** How long a site may take to show a replayed act, in milliseconds. */
const REACTION_MS = 1200;

const FIRST_EVENT: Record<Replay['how'], string> = { press: 'pointerdown', key: 'keydown', submit: 'submit' };

type Replaying = { first: string; identity: string; hasMet: boolean; isForeign: boolean };

/** Lets an answered act happen once: works the site's own control, and if that is not enough waits for one real press. */
export class LetThrough {
  readonly #parts: Pick<GuardParts, 'locate' | 'pressAgain' | 'onFault' | 'now'>;
  #pass: Pass | undefined;
  #replaying: Replaying | undefined;

  constructor(parts: Pick<GuardParts, 'locate' | 'pressAgain' | 'onFault' | 'now'>) {
    this.#parts = parts;
  }

  get isReplaying(): boolean {
    return this.#replaying !== undefined;
  }

  /** Whether a press on `located` that begins now may go on to its click. */
  covers(located: Located): boolean {
    return this.#pass?.covers(located, this.#parts.now()) ?? false;
  }

  /** Whether a decisive event of this type may take effect now; each type may once. */
  spend(located: Located, type: string): boolean {
    return this.#pass?.spend(located, type, this.#parts.now()) ?? false;
  }

  /** The first event of a replay must meet the act that was answered, because lists recycle their nodes. */
  isForeign(event: Event): boolean {
    const replaying = this.#replaying;
    if (!replaying || replaying.hasMet || event.type !== replaying.first) return false;
    replaying.hasMet = true;
    replaying.isForeign = this.#identityAt(event) !== replaying.identity;
    return replaying.isForeign;
  }

  /** Lets the next real press on `located` through. */
  grant(located: Located): void {
    this.#pass = new Pass(located, this.#parts.now());
  }

  /**
   * Replays the act, then looks whether the site did it and asks for a real press if not. Never rejects.
   *
   * @returns whether the site shows the act as done by this replay
   */
  async run(located: Located): Promise<boolean> {
    const hasWorked = this.#replay(located);
    const pass = new Pass(located, this.#parts.now());
    this.#pass = pass;
    try {
      const isDone = await settled(located.isDone, hasWorked ? REACTION_MS : 0);
      if (this.#pass !== pass || pass.isSpent) return false;
      if (isDone) this.#pass = undefined;
      else this.#parts.pressAgain(located);
      return isDone;
    } catch (error) {
      // Whether the act was done is unknown, and pressing again could undo it.
      this.#pass = undefined;
      this.#parts.onFault(error);
      return false;
    }
  }

  /** Under a pass of its own. False when the control is gone or stands for something else by now. */
  #replay(located: Located): boolean {
    const first = FIRST_EVENT[located.replay.how];
    const replaying: Replaying = { first, identity: identityOf(located), hasMet: false, isForeign: false };
    this.#pass = new Pass(located, this.#parts.now());
    this.#replaying = replaying;
    try {
      work(located.replay, () => !replaying.isForeign);
    } catch (error) {
      this.#parts.onFault(error);
    } finally {
      this.#replaying = undefined;
    }
    return replaying.hasMet && !replaying.isForeign;
  }

  #identityAt(event: Event): string | undefined {
    try {
      const located = this.#parts.locate(event);
      return located && identityOf(located);
    } catch (error) {
      this.#parts.onFault(error);
      return undefined;
    }
  }
}
