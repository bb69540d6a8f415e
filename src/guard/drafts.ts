import type { Draft, DraftLine, DraftParts } from './draft-types.ts';
import { isOfficial, isPaused } from './in-force.ts';
import { LateDraftShow } from './late-drafts.ts';

/** A pause in writing, in milliseconds: nothing is read before. */
const PAUSE_MS = 600;

/** What may change what is written; each only looks. */
const SIGNS = ['focusin', 'input', 'compositionend'];

/**
 * Reads what the person writes once they pause, judges it as the act its composer stands for, and has it shown beside the
 * composer. A key costs a comparison and a number: there is one timer for a whole stretch of writing, and none without it.
 */
export class Drafts {
  readonly #parts: DraftParts;
  readonly #show: LateDraftShow;
  readonly #lines = new WeakMap<Element, readonly DraftLine[]>();
  #editor: Element | undefined;
  #lastTarget: EventTarget | undefined;
  #changedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;

  constructor(parts: DraftParts) {
    this.#parts = parts;
    this.#show = new LateDraftShow(parts.request);
  }

  start(signal: AbortSignal): void {
    for (const type of SIGNS) {
      window.addEventListener(type, this.#notice, { capture: true, passive: true, signal });
    }
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#show.hide();
    });
  }

  /** True for events on what is shown beside a composer. */
  isOurs(event: Event): boolean {
    return this.#show.isOurs(event);
  }

  /** Says something more about a composer, below what is found in its words; an empty list takes it away. */
  setLines(editor: Element, lines: readonly DraftLine[]): void {
    this.#lines.set(editor, lines);
    this.#editor = editor;
    this.#read(editor);
  }

  /** What holds has changed: what is shown is judged anew. */
  lookAgain(): void {
    if (this.#editor && this.#show.isShowing) this.#read(this.#editor);
  }

  /** Shows nothing new while a question stands, for it would lie over it; what is written then is read afterwards. */
  async quietWhile<Answer>(question: Promise<Answer>): Promise<Answer> {
    this.#show.isQuiet = true;
    try {
      return await question;
    } finally {
      this.#show.isQuiet = false;
      if (this.#editor) this.#changed();
    }
  }

  readonly #notice = (event: Event): void => {
    const [target] = event.composedPath();
    if (target !== this.#lastTarget) {
      if (!(target instanceof Element)) return;
      const editor = this.#parts.editorAround(target);
      // Only a place to write in is remembered, so that the next key there asks nothing.
      this.#lastTarget = editor && target;
      if (!editor) return;
      this.#editor = editor;
    }
    this.#isComposing = (event as InputEvent).isComposing === true;
    this.#changed();
  };

  readonly #changed = (): void => {
    this.#changedAt = performance.now();
    this.#timer ??= setTimeout(this.#pause, PAUSE_MS);
  };

  readonly #pause = (): void => {
    this.#timer = undefined;
    const left = this.#changedAt + PAUSE_MS - performance.now();
    if (left > 0) this.#timer = setTimeout(this.#pause, left);
    // Half a word of an input method is none; it ends with an event of its own.
    else if (this.#editor && !this.#isComposing) this.#read(this.#editor);
  };

  #read(editor: Element): void {
    try {
      const draft = this.#draftOf(editor);
      if (draft) this.#show.show(draft, this.#parts.inForce(), this.#changed);
      else this.#show.hide();
    } catch {
      this.#show.hide();
      this.#parts.onFault();
    }
  }

  #draftOf(editor: Element): Draft | undefined {
    const { writing, judge, inForce } = this.#parts;
    const held = inForce();
    const { settings } = held;
    // While the guard rests it says nothing, not even that a text is neutral.
    if (settings.writingHints === false || isPaused(held) || !editor.isConnected) return undefined;
    const located = writing(editor);
    const lines = this.#lines.get(editor) ?? [];
    if (!located?.editor || (located.content.text === '' && lines.length === 0)) return undefined;
    return { located, editor, verdict: judge(located), lines, isOfficial: isOfficial(located, settings) };
  }
}
