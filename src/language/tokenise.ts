import {
  ASCII_KIND,
  asciiKind,
  DIGIT,
  foldCodePoint,
  LETTER,
  SEPARATOR,
  SKIP,
  SYMBOL,
} from './characters.ts';
import { HANDLE_SALT, HASH_PRIME, HASH_SEED, HASHTAG_SALT, hashOf, hashStep } from './hash.ts';
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
const APOSTROPHE = 39;
/** Longer numbers are no ballot numbers, prices or years; their value stops growing here. */
const BIGGEST_NUMBER = 100_000_000;

/** The word being read. One scanner serves all texts. */
const word = { hash: HASH_SEED, start: -1, letters: 0, digits: 0, value: 0, flags: 0, last: 0, run: 0 };

/**
 * Reads `text` once from left to right into `tokens`: folds case, look-alikes and width, drops invisible characters,
 * keeps the original offsets. Linear; reads at most `TEXT_CAP` units.
 */
export function tokenise(text: string, tokens: Tokens): void {
  tokens.reset(text);
  const length = Math.min(text.length, TEXT_CAP);
  scan.prefix = 0;
  scan.boundary = SENTENCE_START;
  word.start = -1;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    if (code < 128 && ASCII_KIND[code] !== SEPARATOR && ASCII_KIND[code] !== SKIP) {
      if (word.start < 0) beginWord(i);
      i = takeAscii(text, i, length);
    } else if (code < 128) i = readSeparator(text, code, i, i + 1, length, tokens);
    else i = readWide(text, i, length, tokens);
  }
  if (word.start >= 0) finish(tokens, length);
}

/** What stands before the next token: `@` or `#`, and whether a sentence begins. */
const scan = { prefix: 0, boundary: 0 };

function beginWord(at: number): void {
  word.hash = HASH_SEED;
  word.start = scan.prefix === 0 ? at : at - 1;
  word.letters = 0;
  word.digits = 0;
  word.value = 0;
  word.flags = scan.boundary;
  word.last = 0;
  word.run = 0;
  scan.boundary = 0;
}

/** Takes ASCII letters and digits up to the next other character; returns its place. The hot loop: no calls in it. */
function takeAscii(text: string, from: number, length: number): number {
  let { hash, letters, digits, value, last, run, flags } = word;
  let i = from;
  for (; i < length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 128) break;
    const kind = ASCII_KIND[code];
    if (kind === SEPARATOR || kind === SKIP) break;
    if (kind === DIGIT) {
      digits++;
      if (value < BIGGEST_NUMBER) value = value * 10 + (code - 48);
    } else if (code <= 90) {
      if (letters + digits === 0) flags |= CAPITAL;
      code += 32;
      letters++;
    } else letters++;
    run = code === last ? run + 1 : 1;
    if (run === 3 && kind === LETTER) flags |= STRETCHED;
    last = code;
    hash = Math.imul(hash ^ code, HASH_PRIME);
  }
  word.hash = hash;
  word.letters = letters;
  word.digits = digits;
  word.value = value;
  word.last = last;
  word.run = run;
  word.flags = flags;
  return i;
}

/** A character outside ASCII: a letter that folds to ASCII, an invisible one, a sign, or a separator. */
function readWide(text: string, i: number, length: number, tokens: Tokens): number {
  const codePoint = text.codePointAt(i)!;
  const next = i + (codePoint > 0xffff ? 2 : 1);
  const folded = foldCodePoint(codePoint);
  if (folded.kind === SKIP) return next;
  if (folded.kind === LETTER || folded.kind === DIGIT) {
    if (word.start < 0) beginWord(i);
    for (let k = 0; k < folded.text.length; k++) takeFolded(folded.text.charCodeAt(k), folded.kind);
    return next;
  }
  readSeparator(text, codePoint, i, next, length, tokens);
  if (folded.kind === SYMBOL) {
    tokens.push(hashOf(folded.text), i, next, SIGN, scan.boundary, -1);
    scan.boundary = 0;
  }
  return next;
}

function takeFolded(code: number, kind: number): void {
  word.run = code === word.last ? word.run + 1 : 1;
  if (word.run >= 3 && kind === LETTER) word.flags |= STRETCHED;
  word.last = code;
  word.hash = hashStep(word.hash, code);
  if (kind === DIGIT) {
    word.digits++;
    if (word.value < BIGGEST_NUMBER) word.value = word.value * 10 + (code - 48);
  } else word.letters++;
}

/** Ends the word before a separator and notes what the separator means; returns where to read on. */
function readSeparator(
  text: string,
  code: number,
  i: number,
  next: number,
  length: number,
  tokens: Tokens,
): number {
  if (code === APOSTROPHE || (code === UNDERSCORE && word.start >= 0 && scan.prefix !== 0)) {
    if (code === UNDERSCORE) takeFolded(UNDERSCORE, LETTER);
    return next;
  }
  if (word.start >= 0) {
    if (code === COLON && text.charCodeAt(next) === SLASH && text.charCodeAt(next + 1) === SLASH) {
      word.start = -1;
      scan.prefix = 0;
      return endOfAddress(text, next, length);
    }
    finish(tokens, i);
  }
  scan.boundary |= punctuation(tokens, code);
  scan.prefix = code === AT || code === HASH_SIGN ? code : 0;
  return next;
}

function finish(tokens: Tokens, end: number): void {
  const { prefix } = scan;
  const { hash, start, letters, digits, flags, value } = word;
  if (prefix === AT) tokens.push(hash ^ HANDLE_SALT, start, end, HANDLE, flags, -1);
  else if (prefix === HASH_SIGN) tokens.push(hash ^ HASHTAG_SALT, start, end, HASHTAG, flags, -1);
  else if (digits === 0) tokens.push(hash, start, end, WORD, flags, -1);
  else if (letters === 0) tokens.push(hash, start, end, NUMBER, flags, value);
  else tokens.push(hash, start, end, MIXED, flags, -1);
  word.start = -1;
  scan.prefix = 0;
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
