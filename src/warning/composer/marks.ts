import { findIn, rangeOf } from '../editor/find.ts';
import { isField } from '../editor/letters.ts';
import { WordHighlight } from './highlight.ts';
import type { Item } from './items.ts';
import { Mirror } from './mirror.ts';
import type { Draft } from './types.ts';

/** Marks the risky words of a draft where they stand. The site's editor keeps every node and every character. */
export class Marks {
  readonly #mirror = new Mirror();
  readonly #highlight = new WordHighlight();

  /** What lies over a text field; its place is in our own tree. */
  get overlay(): HTMLElement {
    return this.#mirror.element;
  }

  draw({ editor, editors, content, verdict }: Draft, items: readonly Item[]): void {
    const spans = items.flatMap(({ field, span }) => (field === 'text' ? [span] : []));
    const ranges = editors.flatMap((each) =>
      isField(each) ? [] : findIn(each, content.text, spans).flatMap((found) => rangeOf(found) ?? []),
    );
    this.#highlight.draw(ranges, editor, verdict.level);
    if (!isField(editor)) {
      this.#mirror.clear();
      return;
    }
    const inField = findIn(editor, content.text, spans).map(({ first, last }) => ({
      start: first.offset,
      end: last.offset + 1,
    }));
    this.#mirror.draw(editor, inField, verdict.level);
  }

  follow(): void {
    this.#mirror.follow();
  }

  /** Hears each change of a field while something is marked. */
  heed(event: Event): void {
    this.#mirror.heed(event);
  }

  clear(): void {
    this.#highlight.clear();
    this.#mirror.clear();
  }
}
