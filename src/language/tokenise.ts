import { asciiKind, DIGIT, foldCodePoint, LETTER, SEPARATOR, SKIP, SYMBOL } from './characters.ts';
import { HANDLE_SALT, HASH_SEED, HASHTAG_SALT, hashOf, hashStep } from './hash.ts';
import {
  CAPITAL,
  EXCLAIMED,
  HANDLE,
  HASHTAG,
  MIXED,
  NUMBER,
  QUESTIONED,
  SENTENCE_START,
  SIGN,
  STRETCHED,
  TEXT_CAP,
  type Tokens,
  WORD,
} from './tokens.ts';

const AT = 64;
const HASH_SIGN = 35;
const UNDERSCORE = 95;
const COLON = 58;
const SLASH = 47;
const KEYCAP = 0x20e3;

/** The word being read. One scanner serves all texts. */
const word = { hash: HASH_SEED, start: -1, letters: 0, digits: 0, value: 0, flags: 0, last: 0, run: 0 };

/**
 * Reads `text` once from left to right into `tokens`: folds case, look-alikes and width, drops invisible characters,
 * keeps the original offsets. Linear; reads at most `TEXT_CAP` units.
 */
export function tokenise(text: string, tokens: Tokens): void {
  tokens.reset(text);
  const length = Math.min(text.length, TEXT_CAP);
  let prefix = 0;
  let boundary = SENTENCE_START;
  begin(-1);
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const wide = code >= 128;
    const codePoint = wide ? text.codePointAt(i)! : code;
    const folded = wide ? foldCodePoint(codePoint) : undefined;
    const kind = folded ? folded.kind : asciiKind(code);
    const next = i + (codePoint > 0xffff ? 2 : 1);
    if (kind === LETTER || kind === DIGIT || (code === UNDERSCORE && prefix !== 0)) {
      if (word.start < 0) begin(prefix === 0 ? i : i - 1, boundary);
      if (folded) for (let k = 0; k < folded.text.length; k++) take(folded.text.charCodeAt(k), kind);
      else take(code, kind);
      boundary = 0;
    } else if (kind !== SKIP) {
      if (word.start >= 0) {
        if (codePoint === COLON && text.charCodeAt(next) === SLASH && text.charCodeAt(next + 1) === SLASH) {
          begin(-1);
          i = endOfAddress(text, next, length);
          prefix = 0;
          continue;
        }
        finish(tokens, i, prefix);
        prefix = 0;
      }
      boundary |= punctuation(tokens, codePoint);
      if (kind === SYMBOL) {
        tokens.push(hashOf(folded!.text), i, next, SIGN, boundary, -1);
        boundary = 0;
      }
      prefix = code === AT || code === HASH_SIGN ? code : 0;
    } else if (codePoint === KEYCAP) prefix = 0;
    i = next;
  }
  if (word.start >= 0) finish(tokens, length, prefix);
}

function begin(start: number, flags = 0): void {
  word.hash = HASH_SEED;
  word.start = start;
  word.letters = 0;
  word.digits = 0;
  word.value = 0;
  word.flags = flags;
  word.last = 0;
  word.run = 0;
}

function take(code: number, kind: number): void {
  let lower = code;
  if (code >= 65 && code <= 90) {
    lower = code + 32;
    if (word.letters + word.digits === 0) word.flags |= CAPITAL;
  }
  word.run = lower === word.last ? word.run + 1 : 1;
  if (word.run >= 3 && kind === LETTER) word.flags |= STRETCHED;
  word.last = lower;
  word.hash = hashStep(word.hash, lower);
  if (kind === DIGIT) {
    word.digits++;
    if (word.value < 100_000_000) word.value = word.value * 10 + (lower - 48);
  } else word.letters++;
}

function finish(tokens: Tokens, end: number, prefix: number): void {
  const { hash, start, letters, digits, flags, value } = word;
  if (prefix === AT) tokens.push(hash ^ HANDLE_SALT, start, end, HANDLE, flags, -1);
  else if (prefix === HASH_SIGN) tokens.push(hash ^ HASHTAG_SALT, start, end, HASHTAG, flags, -1);
  else if (digits === 0) tokens.push(hash, start, end, WORD, flags, -1);
  else if (letters === 0) tokens.push(hash, start, end, NUMBER, flags, value);
  else tokens.push(hash, start, end, MIXED, flags, -1);
  word.start = -1;
}

/** Sentence signs: returns the boundary flag for the next token and marks the one before. */
function punctuation(tokens: Tokens, codePoint: number): number {
  switch (codePoint) {
    case 33:
      tokens.flagLast(EXCLAIMED);
      return SENTENCE_START;
    case 63:
      tokens.flagLast(QUESTIONED);
      return SENTENCE_START;
    case 46:
    case 10:
    case 59:
      return SENTENCE_START;
    default:
      return 0;
  }
}

/** Web addresses are not words: skips to the next white space. */
function endOfAddress(text: string, from: number, length: number): number {
  let i = from;
  while (i < length && text.charCodeAt(i) > 32) i++;
  return i;
}

/** Folds a short string the way text is folded: the tokens' plain words, for entries of lists and for display. */
export function foldWord(raw: string): string {
  let out = '';
  for (const character of raw) {
    const codePoint = character.codePointAt(0)!;
    if (codePoint < 128) {
      if (asciiKind(codePoint) === LETTER || asciiKind(codePoint) === DIGIT || codePoint === UNDERSCORE)
        out += character.toLowerCase();
    } else {
      const folded = foldCodePoint(codePoint);
      if (folded.kind !== SEPARATOR && folded.kind !== SKIP) out += folded.text;
    }
  }
  return out;
}
