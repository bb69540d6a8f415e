/** Sets of words as bits: one load says whether a word is in one. */
export class WordSets {
  readonly #gaps: readonly (readonly number[])[];
  readonly #bits: Uint32Array;
  /** 32-bit places of one set. */
  readonly #width: number;

  /**
   * @param gaps each set's word indexes in rising order, as distances from the one before
   * @param words how many words there are
   */
  constructor(gaps: readonly (readonly number[])[], words: number) {
    this.#gaps = gaps;
    this.#width = (words >>> 5) + 1;
    this.#bits = new Uint32Array(gaps.length * this.#width);
    for (let set = 0; set < gaps.length; set++) {
      const from = set * this.#width;
      let word = 0;
      for (const gap of gaps[set]!) {
        word += gap;
        this.#bits[from + (word >>> 5)]! |= 1 << (word & 31);
      }
    }
  }

  has(set: number, word: number): boolean {
    return (this.#bits[set * this.#width + (word >>> 5)]! & (1 << (word & 31))) !== 0;
  }

  /** The words of a set in rising order. */
  members(set: number): number[] {
    let word = 0;
    return this.#gaps[set]!.map((gap) => (word += gap));
  }
}
