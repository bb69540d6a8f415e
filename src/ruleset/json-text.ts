/** Where a value stands: object keys and list indexes from the root. */
export type JsonPath = readonly (string | number)[];

export type JsonExpectation = 'value' | 'key' | 'colon' | 'comma-or-end' | 'end-of-text';

/** The first place where a text stops being JSON. `offset` counts UTF-16 units and may be the text's length. */
export type JsonError = { offset: number; expected: JsonExpectation };

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after-value';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks a JSON text once, without recursion, up to its first error. Engines word their parse errors
 * differently and some give no position; people who write rules files by hand need line and column.
 *
 * @param visit hears the path and the offset of every value, parents first; the path is reused afterwards.
 * @returns undefined when the whole text is one JSON value.
 */
export function scanJson(
  text: string,
  visit: (path: JsonPath, offset: number) => void = () => {},
): JsonError | undefined {
  return new JsonWalk(text, visit).run();
}

class JsonWalk {
  readonly #text: string;
  readonly #visit: (path: JsonPath, offset: number) => void;
  /** The key or index that is being read in every open object and list; an index is a number. */
  readonly #path: (string | number)[] = [];
  #offset = 0;
  #state: State = 'value';

  constructor(text: string, visit: (path: JsonPath, offset: number) => void) {
    this.#text = text;
    this.#visit = visit;
  }

  run(): JsonError | undefined {
    for (;;) {
      this.#match(SPACE);
      if (this.#state === 'after-value' && this.#path.length === 0) {
        return this.#offset === this.#text.length ? undefined : this.#error('end-of-text');
      }
      const error = this.#step(this.#text[this.#offset]);
      if (error) return error;
    }
  }

  #step(sign: string | undefined): JsonError | undefined {
    switch (this.#state) {
      case 'first-value':
        return sign === ']' ? this.#close() : this.#value(sign);
      case 'value':
        return this.#value(sign);
      case 'first-key':
        return sign === '}' ? this.#close() : this.#key();
      case 'key':
        return this.#key();
      case 'colon':
        return sign === ':' ? this.#go('value') : this.#error('colon');
      case 'after-value':
        return this.#afterValue(sign);
    }
  }

  #value(sign: string | undefined): JsonError | undefined {
    this.#visit(this.#path, this.#offset);
    if (sign === '{') return this.#open('', 'first-key');
    if (sign === '[') return this.#open(0, 'first-value');
    const found = sign === '"' ? this.#string() : this.#match(SCALAR);
    if (found === undefined) return this.#error('value');
    this.#state = 'after-value';
    return undefined;
  }

  #key(): JsonError | undefined {
    const found = this.#string();
    if (found === undefined) return this.#error('key');
    this.#path[this.#path.length - 1] = JSON.parse(found) as string;
    this.#state = 'colon';
    return undefined;
  }

  #afterValue(sign: string | undefined): JsonError | undefined {
    const at = this.#path[this.#path.length - 1];
    const inList = typeof at === 'number';
    if (sign === (inList ? ']' : '}')) return this.#close();
    if (sign !== ',') return this.#error('comma-or-end');
    if (inList) this.#path[this.#path.length - 1] = at + 1;
    return this.#go(inList ? 'value' : 'key');
  }

  #open(first: string | number, state: State): undefined {
    this.#path.push(first);
    return this.#go(state);
  }

  #close(): undefined {
    this.#path.pop();
    return this.#go('after-value');
  }

  #go(state: State): undefined {
    this.#offset += 1;
    this.#state = state;
    return undefined;
  }

  #error(expected: JsonExpectation): JsonError {
    return { offset: this.#offset, expected };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const found = pattern.exec(this.#text)?.[0];
    this.#offset += found?.length ?? 0;
    return found;
  }

  /** A loop and not one pattern: engines give up on a repeated alternative over a very long string. */
  #string(): string | undefined {
    const start = this.#offset;
    if (this.#text[start] !== '"') return undefined;
    this.#offset += 1;
    while (this.#offset < this.#text.length) {
      const sign = this.#text[this.#offset]!;
      if (sign === '"') {
        this.#offset += 1;
        return this.#text.slice(start, this.#offset);
      }
      if (sign < ' ') return undefined;
      if (sign !== '\\') this.#offset += 1;
      else if (this.#match(ESCAPE) === undefined) return undefined;
    }
    return undefined;
  }
}

/** Line and column of an offset, both counted from 1 as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}
