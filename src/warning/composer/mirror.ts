import type { Level } from '../../check/types.ts';
import { type Field, isField } from '../editor/letters.ts';
import { markText, type Range } from '../marks.ts';
import { lookOf } from './highlight.ts';

/** Everything that decides where a letter stands in a field. */
const LETTERING = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-kerning',
  'letter-spacing',
  'word-spacing',
  'word-break',
  'overflow-wrap',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'tab-size',
  'direction',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
];

type Drawn = { field: Field; text: string; until: number };

/**
 * Marks the words of a text field, whose letters are no nodes: the same text without ink lies over it, letter on letter,
 * and lets every press through.
 */
export class Mirror {
  readonly element = document.createElement('div');
  readonly #text = document.createElement('div');
  #drawn: Drawn | undefined;

  constructor() {
    this.element.className = 'mirror';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
    this.element.append(this.#text);
  }

  draw(field: Field, spans: readonly Range[], level: Level): void {
    if (spans.length === 0) {
      this.clear();
      return;
    }
    const look = lookOf(field, level);
    this.#text.replaceChildren(
      ...markText(field.value, spans).flatMap((piece) => {
        if (piece === 'cut') return [];
        const run = document.createElement('span');
        run.textContent = piece.text;
        if (piece.marked) run.style.cssText = look;
        return [run];
      }),
    );
    this.#drawn = { field, text: field.value, until: Math.max(...spans.map(({ end }) => end)) };
    this.element.hidden = false;
    this.follow();
  }

  clear(): void {
    this.element.hidden = true;
    this.#text.replaceChildren();
    this.#drawn = undefined;
  }

  /** Lies exactly over the field again, after it was moved, resized or scrolled. */
  follow(): void {
    if (!this.#drawn) return;
    const { field } = this.#drawn;
    const { left, top, height } = field.getBoundingClientRect();
    const computed = getComputedStyle(field);
    const { style } = this.element;
    for (const name of LETTERING) style.setProperty(name, computed.getPropertyValue(name));
    const borders =
      Number.parseFloat(computed.borderLeftWidth) + Number.parseFloat(computed.borderRightWidth);
    style.left = `${left}px`;
    style.top = `${top}px`;
    // A scroll bar takes its width from the text.
    style.width = `${field.clientWidth + borders}px`;
    style.height = `${height}px`;
    const isLine = field.nodeName === 'INPUT';
    this.element.classList.toggle('mirror--line', isLine);
    this.#text.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`;
  }

  /** Takes the marks away as soon as the words before or in them change: they would lie on others. */
  heed(event: Event): void {
    const { target } = event;
    if (!this.#drawn || !(target instanceof Element) || !isField(target) || target !== this.#drawn.field)
      return;
    const { text, until } = this.#drawn;
    if (target.value.slice(0, until) !== text.slice(0, until)) this.clear();
  }
}
