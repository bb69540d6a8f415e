import type { Level } from '../../check/types.ts';
import { type Field, isField } from '../editor/letters.ts';
import { markText, type Range, type Run } from '../marks.ts';
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
 * and lets every press through. Its nodes are used again and never taken out: in Chromium each node that leaves a page
 * ends the step which the person's next undo goes back to.
 */
export class Mirror {
  readonly element = document.createElement('div');
  readonly #text = document.createElement('div');
  /** One for each run of the text, marked and unmarked; those that are too many are empty. */
  readonly #runs: HTMLElement[] = [];
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
    this.#write(markText(field.value, spans), lookOf(field, level));
    this.#drawn = { field, text: field.value, until: Math.max(...spans.map(({ end }) => end)) };
    this.element.hidden = false;
    this.follow();
  }

  clear(): void {
    this.element.hidden = true;
    this.#write([], '');
    this.#drawn = undefined;
  }

  #write(pieces: readonly Run[], look: string): void {
    for (let at = 0; at < Math.max(pieces.length, this.#runs.length); at++) {
      this.#runs[at] ??= this.#newRun();
      const run = this.#runs[at]!;
      const piece = pieces[at] ?? { text: '', marked: false };
      (run.firstChild as Text).data = piece.text;
      if (piece.marked) run.style.cssText = look;
      else run.removeAttribute('style');
    }
  }

  #newRun(): HTMLElement {
    const run = document.createElement('span');
    run.append(new Text());
    this.#text.append(run);
    return run;
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
