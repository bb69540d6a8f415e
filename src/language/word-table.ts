/** Token hash → word index: open addressing with linear probing, at most half full, one cache line a probe. */
export class WordTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** `capacity`: how many words will be added. */
  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** Keeps the first value of a hash. */
  add(hash: number, value: number): void {
    let at = hash & this.#mask;
    while (this.#values[at] !== 0) {
      if (this.#keys[at] === hash) return;
      at = (at + 1) & this.#mask;
    }
    this.#keys[at] = hash;
    this.#values[at] = value + 1;
  }

  /** The word's index, or -1. */
  get(hash: number): number {
    let at = hash & this.#mask;
    for (let value = this.#values[at]!; value !== 0; value = this.#values[at]!) {
      if (this.#keys[at] === hash) return value - 1;
      at = (at + 1) & this.#mask;
    }
    return -1;
  }
}
