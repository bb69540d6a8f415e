import { isHeld, type Verdict } from '../check/types.ts';
import type { Decision } from '../messages.ts';
import type { Located } from '../platforms/types.ts';
import {
  continues,
  controlOf,
  HEARD,
  isDecisive,
  isPlain,
  isPress,
  opensMenu,
  type Press,
  swallow,
} from './gesture.ts';
import { HeldKeys } from './held-keys.ts';
import { identityOf } from './identity.ts';
import { LetThrough } from './let-through.ts';

import type { Guard, GuardParts } from './types.ts';

/** Decisive events on the same item within this many milliseconds are one press and get one hint. */
const ONE_HINT_MS = 1000;

/**
 * Holds an act until it is answered and lets it pass once.
 *
 * An act that is held leaves no event in the page at all; every other event goes through untouched, in its order. A part
 * that throws opens the guard: the event passes and `onFault` hears why.
 */
export const createGuard = (parts: GuardParts): Guard => new PageGuard(parts);

class PageGuard implements Guard {
  readonly #parts: GuardParts;
  readonly #keys = new HeldKeys();
  readonly #letThrough: LetThrough;
  #press: Press | undefined;
  #hinted: { identity: string; at: number } | undefined;
  #isAsking = false;

  constructor(parts: GuardParts) {
    this.#parts = parts;
    this.#letThrough = new LetThrough(parts);
  }

  start = (signal: AbortSignal): void => {
    for (const type of HEARD) {
      window.addEventListener(type, this.handle, { capture: true, passive: false, signal });
    }
  };

  handle = (event: Event): void => {
    this.#keys.note(event);
    if (this.#parts.isOurs(event)) this.#keys.hearOurs(event);
    else if (this.#isNeverSeen(event)) swallow(event);
    else if (opensMenu(event)) this.#try(() => this.#parts.locate(event));
    else if (!isPlain(event)) return;
    else if (isPress(event)) this.#onPress(event);
    else if (isDecisive(event)) this.#onDecisive(event);
  };

  /** A replayed key says nothing about the keys the person holds down. */
  #isNeverSeen(event: Event): boolean {
    return this.#letThrough.isReplaying ? this.#letThrough.isForeign(event) : this.#keys.swallows(event);
  }

  #onPress(event: Event): void {
    if (!this.#press || !continues(this.#press, event)) this.#press = this.#beginPress(event);
    this.#press?.seen.add(event.type);
    if (this.#press?.isHeld) swallow(event);
  }

  #beginPress(event: Event): Press | undefined {
    return this.#try(() => {
      const located = this.#parts.locate(event);
      if (!located) return undefined;
      const passes = this.#letThrough.covers(located) || !this.#stops(located, this.#parts.judge(located));
      return { control: controlOf(located), isHeld: !passes, seen: new Set() };
    });
  }

  #onDecisive(event: Event): void {
    this.#press = undefined;
    const met = this.#try(() => this.#meet(event));
    if (!met) return;
    if (!this.#try(() => this.#stops(met.located, met.verdict))) {
      if (met.verdict.level === 'note') this.#hint(met.located, met.verdict);
      return;
    }
    // A second act cannot be asked about while the first is: it is held, and may be tried again afterwards.
    if (!this.#isAsking && !this.#hold(met.located, met.verdict)) return;
    this.#keys.hold(event);
    swallow(event);
  }

  #meet(event: Event): { located: Located; verdict: Verdict } | undefined {
    const located = this.#parts.locate(event);
    if (!located || this.#letThrough.spend(located, event.type)) return undefined;
    return { located, verdict: this.#parts.judge(located) };
  }

  /** Whether the act may not happen now: it has to be asked about, or something it is on is still being read. */
  #stops(located: Located, verdict: Verdict): boolean {
    return isHeld(verdict) || (this.#parts.waiting?.isDue(located) ?? false);
  }

  /** False when nothing may be held after all. */
  #hold(located: Located, verdict: Verdict): boolean {
    if (isHeld(verdict)) return this.#ask(located, verdict);
    void this.#readFirst(located);
    return true;
  }

  /** Waits for what the act is on, then judges it anew: nobody has to press again. */
  async #readFirst(located: Located): Promise<void> {
    this.#isAsking = true;
    const read = (await this.#parts.waiting?.finish(located)) ?? located;
    this.#isAsking = false;
    const verdict = this.#try(() => this.#parts.judge(read));
    if (verdict && isHeld(verdict) && this.#ask(read, verdict)) return;
    if (verdict?.level === 'note') this.#hint(read, verdict);
    void this.#letThrough.run(read);
  }

  #hint(located: Located, verdict: Verdict): void {
    const hinted = { identity: identityOf(located), at: this.#parts.now() };
    const last = this.#hinted;
    this.#hinted = hinted;
    if (last?.identity === hinted.identity && hinted.at - last.at < ONE_HINT_MS) return;
    this.#try(() => this.#parts.hint(located, verdict));
  }

  /** False when the question could not be put: then nothing may be held. */
  #ask(located: Located, verdict: Verdict): boolean {
    const answer = this.#try(() => this.#parts.ask(located, verdict));
    if (!answer) return false;
    this.#isAsking = true;
    answer
      .catch((error: unknown): 'unanswered' => {
        // The act was hidden from the page by now: without a dialog that works it must not stay shut in.
        this.#letThrough.grant(located);
        this.#parts.onFault(error);
        return 'unanswered';
      })
      .then((decision) => this.#answered(located, verdict, decision));
    return true;
  }

  #answered(located: Located, verdict: Verdict, decision: Decision | 'unanswered'): void {
    this.#isAsking = false;
    this.#try(() => this.#parts.record(located, verdict, decision));
    if (decision === 'continue' || decision === 'not-politics')
      void this.#letThrough.run(located).then((isDone) => {
        if (isDone && decision === 'continue') this.#try(() => this.#parts.wentOn(located));
      });
  }

  /** What `run` returns, or undefined when it throws: a fault is told and never reaches the page. */
  #try<Value>(run: () => Value): Value | undefined {
    try {
      return run();
    } catch (error) {
      this.#parts.onFault(error);
      return undefined;
    }
  }
}
