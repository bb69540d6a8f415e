import type { PageState } from '../messages.ts';

/** When the page may have changed: loaded, used, or left for the toolbar popup that shows its state. */
const OCCASIONS = ['load', 'pointerdown', 'keydown', 'blur'];

/** The page is looked at within this many milliseconds, sooner when it is idle. */
const LOOK_MS = 2000;

/**
 * Tells what the guard can say of its page, each time it changes. Looks only on an occasion, when the page is idle, and
 * on one address only until everything was found: a page where nothing happens is looked at once.
 */
export class PageReport {
  readonly #read: () => PageState;
  readonly #tell: (state: PageState) => void;
  #state: PageState | undefined;
  #address = '';
  #isWaiting = false;

  constructor(read: () => PageState, tell: (state: PageState) => void) {
    this.#read = read;
    this.#tell = tell;
  }

  start(signal: AbortSignal): void {
    for (const type of OCCASIONS) {
      window.addEventListener(type, this.#lookSoon, { capture: true, passive: true, signal });
    }
    if (document.readyState === 'complete') this.#lookSoon();
  }

  /** Says it again, for a background that has forgotten. */
  repeat(): void {
    if (this.#state) this.#tell(this.#state);
  }

  /** The page is read in another way from now on. */
  lookAgain(): void {
    this.#address = '';
    this.#lookSoon();
  }

  /** Somebody wants to know what holds now. */
  readonly look = (): void => {
    this.#isWaiting = false;
    if (this.#isFaulty) return;
    this.#address = location.href;
    try {
      this.#say(this.#read());
    } catch {
      this.fault();
    }
  };

  /** A part of the guard broke on this page: from now on it is not sure, whatever else is found. */
  fault(): void {
    if (!this.#isFaulty) this.#say({ state: 'not-checked', why: 'fault' });
  }

  get #isFaulty(): boolean {
    return this.#state?.state === 'not-checked' && this.#state.why === 'fault';
  }

  readonly #lookSoon = (): void => {
    const isKnown = this.#state?.state === 'checked' && this.#address === location.href;
    if (isKnown || this.#isWaiting) return;
    this.#isWaiting = true;
    requestIdleCallback(this.look, { timeout: LOOK_MS });
  };

  #say(state: PageState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#tell(state);
  }
}
