import type { DraftShow } from './draft-types.ts';

declare global {
  /**
   * Set by the guard's script before it asks for the one that shows drafts (`entrypoints/composer.ts`), and called by that.
   * The isolated world is theirs alone.
   */
  var jagaNetralDrafts: ((show: DraftShow) => void) | undefined;
}

type Shown = Parameters<DraftShow['show']>;

/** Stands for what shows drafts until its script is there; the last draft waits for it. Without it nothing is shown. */
export class LateDraftShow implements DraftShow {
  readonly #request: () => Promise<boolean>;
  #show: DraftShow | undefined;
  #waiting: Shown | undefined;
  #isAsked = false;
  isShowing = false;
  /** True: what is shown stays as it is, and what comes is not shown. */
  isQuiet = false;

  /** @param request brings the script into this frame. */
  constructor(request: () => Promise<boolean>) {
    this.#request = request;
  }

  show(...draft: Shown): void {
    if (this.isQuiet) return;
    this.isShowing = true;
    if (this.#show) this.#show.show(...draft);
    else this.#wait(draft);
  }

  hide(): void {
    this.isShowing = false;
    this.#waiting = undefined;
    this.#show?.hide();
  }

  isOurs(event: Event): boolean {
    return this.#show?.isOurs(event) ?? false;
  }

  #wait(draft: Shown): void {
    this.#waiting = draft;
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#bring();
  }

  async #bring(): Promise<void> {
    globalThis.jagaNetralDrafts = (show) => {
      this.#show = show;
      if (this.#waiting && !this.isQuiet) show.show(...this.#waiting);
      this.#waiting = undefined;
    };
    // The next pause asks again: a background that was just updated may answer then.
    if (!(await this.#request())) this.#isAsked = false;
  }
}
