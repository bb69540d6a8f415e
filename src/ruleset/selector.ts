/**
 * Whether a text is a CSS selector, decided without a DOM: rules files are taken in by a worker, which has none. The
 * subset is what every browser this extension runs in understands; what is not in it is refused, never guessed.
 */
export function isSelector(text: string): boolean {
  const reader = new SelectorReader(text);
  return reader.list(false) && reader.isAtEnd;
}

const SPACE = /[ \t\n]*/y;
const ESCAPE = String.raw`\\(?:[\da-fA-F]{1,6}[ \t]?|[^\n])`;
const REST = String.raw`(?:[\w\u0080-\uffff-]|${ESCAPE})`;
const NAME = new RegExp(String.raw`-?(?:[A-Za-z_\u0080-\uffff]|${ESCAPE})${REST}*|--${REST}*`, 'y');
const HASH = new RegExp(`#${REST}+`, 'y');
const TEXT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const COMBINATOR = /[ \t\n]*[>+~][ \t\n]*|[ \t\n]+(?![,)]|$)/y;
const COMPARED = /[ \t\n]*[~|^$*]?=[ \t\n]*/y;
const CASE = /[ \t\n]*[isIS](?=[ \t\n]*\])/y;
const NTH = /[ \t\n]*(?:even|odd|[+-]?\d*n(?:[ \t\n]*[+-][ \t\n]*\d+)?|[+-]?\d+)[ \t\n]*/y;

const WITH_SELECTORS = new Set(['is', 'where', 'not', 'has']);
const WITH_NTH = new Set(['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type']);
const WITH_NAME = new Set(['lang', 'dir']);
const ALONE = new Set(
  [
    'first-child last-child only-child first-of-type last-of-type only-of-type empty root scope defined',
    'checked indeterminate default disabled enabled required optional read-only read-write placeholder-shown',
    'focus focus-within focus-visible hover active link any-link target modal popover-open fullscreen',
  ].flatMap((names) => names.split(' ')),
);

class SelectorReader {
  readonly #text: string;
  #at = 0;
  /** `:has` may not stand inside `:has`. */
  #isInHas = false;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** @param isRelative a combinator may come first, as in `:has(> a)`. */
  list(isRelative: boolean): boolean {
    do {
      this.#take(SPACE);
      if (isRelative) this.#take(COMBINATOR);
      if (!this.#complex()) return false;
      this.#take(SPACE);
    } while (this.#takeMark(','));
    return true;
  }

  #complex(): boolean {
    do {
      if (!this.#compound()) return false;
    } while (this.#take(COMBINATOR));
    return true;
  }

  #compound(): boolean {
    const began = this.#at;
    if (!this.#takeMark('*')) this.#take(NAME);
    for (;;) {
      const before = this.#at;
      if (!this.#part()) return false;
      if (this.#at === before) return this.#at > began;
    }
  }

  /** One `#id`, `.class`, `[attribute]` or `:pseudo`; true without moving where there is none. */
  #part(): boolean {
    if (this.#take(HASH)) return true;
    if (this.#takeMark('.')) return this.#take(NAME);
    if (this.#takeMark('[')) return this.#attribute();
    return this.#takeMark(':') ? this.#pseudo() : true;
  }

  #attribute(): boolean {
    this.#take(SPACE);
    if (!this.#take(NAME)) return false;
    if (this.#take(COMPARED)) {
      if (!this.#take(TEXT) && !this.#take(NAME)) return false;
      this.#take(CASE);
    }
    this.#take(SPACE);
    return this.#takeMark(']');
  }

  #pseudo(): boolean {
    const began = this.#at;
    if (!this.#take(NAME)) return false;
    const name = this.#text.slice(began, this.#at).toLowerCase();
    if (!this.#takeMark('(')) return ALONE.has(name);
    return this.#argument(name) && this.#takeMark(')');
  }

  #argument(name: string): boolean {
    if (WITH_NTH.has(name)) return this.#take(NTH);
    if (WITH_NAME.has(name)) return this.#take(NAME);
    if (!WITH_SELECTORS.has(name)) return false;
    if (name !== 'has') return this.list(false);
    if (this.#isInHas) return false;
    this.#isInHas = true;
    const isList = this.list(true);
    this.#isInHas = false;
    return isList;
  }

  /** Moves past a match right here. `pattern` is sticky. */
  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += match.length;
    return match !== '';
  }

  #takeMark(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }
}
