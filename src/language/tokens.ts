/** What kind of token it is. */
export const WORD = 0;
export const NUMBER = 1;
export const HANDLE = 2;
export const HASHTAG = 3;
/** An emoji or other picture sign. */
export const SIGN = 4;
/** Letters and digits in one word: `halilis2`, `c0bl0s`, `teman2`. */
export const MIXED = 5;

/** Flag bits. */
export const SENTENCE_START = 1;
/** Some letter stands three times or more in a row. */
export const STRETCHED = 2;
/** Made from a part of a hashtag. */
export const FROM_HASHTAG = 4;
export const CAPITAL = 8;
/** An exclamation mark follows. */
export const EXCLAIMED = 16;
/** A question mark follows. */
export const QUESTIONED = 32;

/** UTF-16 units read of one text; the rest is not checked (posts on every supported site are shorter). */
export const TEXT_CAP = 5_000;
const TOKEN_CAP = 2_500;

/**
 * Tokens of one text as columns. One instance serves every text of a page, so that a check allocates nothing for tokens.
 * `start` and `end` are UTF-16 offsets into the original text.
 */
export class Tokens {
  text = '';
  count = 0;
  readonly hash = new Int32Array(TOKEN_CAP);
  readonly start = new Int32Array(TOKEN_CAP);
  readonly end = new Int32Array(TOKEN_CAP);
  readonly kind = new Uint8Array(TOKEN_CAP);
  readonly flags = new Uint8Array(TOKEN_CAP);
  /** Value of a `NUMBER` token, else -1. */
  readonly value = new Int32Array(TOKEN_CAP);

  reset(text: string): void {
    this.text = text;
    this.count = 0;
  }

  push(hash: number, start: number, end: number, kind: number, flags: number, value: number): void {
    if (this.count >= TOKEN_CAP) return;
    const at = this.count++;
    this.hash[at] = hash;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.flags[at] = flags;
    this.value[at] = value;
  }

  /** Marks the newest token, where there is one. */
  flagLast(flag: number): void {
    if (this.count > 0) this.flags[this.count - 1]! |= flag;
  }
}
