/**
 * What one code unit or code point is to the tokeniser. ASCII is answered from a table, everything else from a cache that
 * is filled once for each character met: NFKC, accents off, look-alikes to Latin.
 */

/** Kinds of character. `SKIP` vanishes (zero-width, bidi, combining, variation selectors), as if it had not been typed. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SKIP = 3;
export const SYMBOL = 4;

/** Kind of each ASCII code. */
export const ASCII_KIND = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) ASCII_KIND[code] = LETTER;
  else if (code >= 48 && code <= 57) ASCII_KIND[code] = DIGIT;
}
// An apostrophe inside a word is spelling (Ma'ruf, Jum'at), not a break.
ASCII_KIND[39] = SKIP;

/** Kind of an ASCII code. */
export const asciiKind = (code: number): number => ASCII_KIND[code] ?? SEPARATOR;

/** Cyrillic and Greek letters that are drawn like Latin ones (Unicode confusables, the subset in everyday fonts). */
const LOOK_ALIKES = new Map<string, string>(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    ԁ: 'd',
    ɡ: 'g',
    ո: 'n',
    α: 'a',
    β: 'b',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ʼ: '',
    ʻ: '',
  }),
);

/** What a character outside ASCII becomes. `text` is lower-case ASCII where one exists. */
export type Folded = { kind: number; text: string };

const cache = new Map<number, Folded>();
const CACHE_LIMIT = 4096;

/** Folds one code point outside ASCII. Total: lone surrogates are separators. */
export function foldCodePoint(codePoint: number): Folded {
  const known = cache.get(codePoint);
  if (known) return known;
  const folded = compute(codePoint);
  if (cache.size < CACHE_LIMIT) cache.set(codePoint, folded);
  return folded;
}

function compute(codePoint: number): Folded {
  if (isInvisible(codePoint)) return { kind: SKIP, text: '' };
  const character = String.fromCodePoint(codePoint);
  let text = '';
  for (const part of character.normalize('NFKD')) {
    if (!isInvisible(part.codePointAt(0)!)) text += LOOK_ALIKES.get(part.toLowerCase()) ?? part.toLowerCase();
  }
  return { kind: kindOf(codePoint, text), text };
}

const inRange = (codePoint: number, ranges: readonly (readonly [from: number, to: number])[]): boolean =>
  ranges.some(([from, to]) => codePoint >= from && codePoint <= to);

// Ranges instead of `\p{…}`: compiling those takes a millisecond on the first emoji of a page.
const INVISIBLE = [
  [0xad, 0xad], // soft hyphen
  [0x300, 0x36f], // combining marks
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f], // zero width, left-to-right marks
  [0x2018, 0x2019], // quotation marks used as apostrophes
  [0x202a, 0x202e], // bidi controls
  [0x2060, 0x206f],
  [0x20d0, 0x20ff], // combining signs, the keycap
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
  [0x1f3fb, 0x1f3ff], // skin tones
  [0xe0000, 0xe0fff], // tags
] as const;
const PICTURES = [
  [0x203c, 0x203c],
  [0x2600, 0x27bf],
  [0x2b00, 0x2bff],
  [0x1f000, 0x1faff],
] as const;
const OTHER_SCRIPTS = [
  [0x600, 0x1fff],
  [0x3040, 0xd7ff],
  [0xa980, 0xa9df],
] as const;

const isInvisible = (codePoint: number): boolean => inRange(codePoint, INVISIBLE);

function kindOf(codePoint: number, text: string): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return SEPARATOR;
  const first = text.charCodeAt(0);
  if (first < 128) return asciiKind(first);
  if (inRange(codePoint, PICTURES)) return SYMBOL;
  const hasCase = text.toLowerCase() !== text.toUpperCase();
  return hasCase || inRange(codePoint, OTHER_SCRIPTS) ? LETTER : SEPARATOR;
}
