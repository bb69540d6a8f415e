import { composerWordsIn } from '../../words/composer.ts';
import { showHint } from '../hint.ts';
import { Beside } from './beside.tsx';
import type { Draft, Heard, Hints } from './types.ts';

export type { Draft, Heard, Hints, Line } from './types.ts';

/** Opens the list, or brings hidden hints back: Alt+Shift+J, by the key's place on the keyboard. */
const isShortcut = ({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyJ';

/** The page does not hear a key that was for us. */
function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Shows hints beside the composer the person writes in. Creates nothing in the page until the first draft. */
export function createHints(): Hints {
  return new ComposerHints();
}

class ComposerHints implements Hints {
  /** Composers for which the person wants no hints until they ask again. */
  readonly #hidden = new WeakSet<Element>();
  #beside: Beside | undefined;
  #last: { draft: Draft; heard: Heard } | undefined;
  #isOff = false;
  #isListening = false;

  readonly show = (draft: Draft, heard: Heard): void => {
    this.#last = { draft, heard };
    this.#listen();
    if (this.#beside?.editor === draft.editor) this.#beside.update(draft);
    else this.#begin(draft, heard);
  };

  #begin(draft: Draft, heard: Heard): void {
    this.#end();
    if (this.#isOff || this.#hidden.has(draft.editor)) return;
    this.#beside = new Beside(draft, heard, {
      hideHere: () => this.#hide(draft),
      hideAlways: () => {
        this.#isOff = true;
        heard.hideAlways();
        this.#hide(draft);
      },
    });
  }

  readonly hide = (): void => {
    this.#last = undefined;
    this.#end();
  };

  readonly isOurs = (event: Event): boolean =>
    this.#beside !== undefined && event.target === this.#beside.surface.host;

  #hide({ editor, language }: Draft): void {
    const beside = this.#beside;
    this.#hidden.add(editor);
    beside?.backToText();
    this.#end();
    showHint(composerWordsIn(language).back, editor, language);
  }

  #end(): void {
    this.#beside?.end();
    this.#beside = undefined;
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    window.addEventListener('keydown', this.#onKey, { capture: true });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isShortcut(event) && this.#last) {
      take(event);
      this.#enter(this.#last);
    } else if (event.key === 'Escape' && this.#beside) this.#onEscape(event, this.#beside);
  };

  #enter({ draft, heard }: { draft: Draft; heard: Heard }): void {
    this.#hidden.delete(draft.editor);
    this.#isOff = false;
    if (!this.#beside) this.show(draft, heard);
    this.#beside?.enter();
  }

  /** Closes what is open before the site closes something of its own. */
  #onEscape(event: KeyboardEvent, beside: Beside): void {
    const isIn = beside.surface.root.activeElement !== null;
    if (!beside.isOpen && !isIn) return;
    take(event);
    if (beside.isOpen) beside.close();
    else beside.backToText();
  }
}
