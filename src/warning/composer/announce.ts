import { composerWordsIn } from '../../words/composer.ts';
import { fillPlain } from '../../words/fill.ts';
import { chipText, toneOf } from './chip.tsx';
import type { Item } from './items.ts';
import type { Draft } from './types.ts';

/** Tells people who hear the page what changed, when they have time for it, and only what changed. */
export class Announcer {
  readonly element = document.createElement('p');
  /** Changed in place: a node that leaves the page ends a step of undo in Chromium. */
  readonly #words = this.element.appendChild(new Text());
  #told = '';

  constructor() {
    this.element.className = 'only-heard';
    this.element.setAttribute('role', 'status');
  }

  /** Something was found or is no longer there. A text that was neutral all along is not worth a word. */
  tell(draft: Draft, items: readonly Item[]): void {
    const words = composerWordsIn(draft.language);
    const tone = toneOf(draft);
    const chip = chipText(tone, items, words);
    const before = this.#told;
    this.#told = chip;
    if (chip === before) return;
    if (tone === 'risky' || tone === 'grey') this.say(fillPlain(words.said.found, { chip }));
    else if (before !== '') this.say(words.said.clear);
  }

  say(sentence: string): void {
    // The same sentence once more is heard only if it is not quite the same.
    this.#words.data = sentence === this.#words.data ? `${sentence}\u00a0` : sentence;
  }
}
