import { hashOf } from './hash.ts';
import { type Known, knownSpelling, splitHashtag } from './spellings.ts';
import { foldWord } from './tokenise.ts';
import { FROM_HASHTAG, HASHTAG, MIXED, NUMBER, STRETCHED, type Tokens, WORD } from './tokens.ts';

/** What the words of a text are compared with while odd spellings are read. */
export type Vocabulary = {
  /** A word of the lexicon, or one that begins a name. */
  isKnown: Known;
  /** A whole hashtag that is an entry of its own. */
  isEntry: Known;
};

const FEWEST_SPACED = 4;

/** Copies `raw` to `out`: hashtags split, letters drawn out or spaced out and digits for letters read as the words meant. */
export function regularise(raw: Tokens, out: Tokens, vocabulary: Vocabulary): void {
  out.reset(raw.text);
  for (let at = 0; at < raw.count; at++) {
    const kind = raw.kind[at]!;
    const joined = kind === WORD ? joinLetters(raw, at, out, vocabulary) : 0;
    if (joined > 0) at += joined;
    else if (kind === HASHTAG) copyHashtag(raw, at, out, vocabulary);
    else if (kind === MIXED || (raw.flags[at]! & STRETCHED) !== 0) copyRespelled(raw, at, out, vocabulary);
    else copy(raw, at, raw.hash[at]!, out);
  }
}

function copy(raw: Tokens, at: number, hash: number, out: Tokens): void {
  out.push(hash, raw.start[at]!, raw.end[at]!, raw.kind[at]!, raw.flags[at]!, raw.value[at]!);
}

/** A known reading makes a word of it, digits or not. */
function copyRespelled(raw: Tokens, at: number, out: Tokens, { isKnown }: Vocabulary): void {
  const written = raw.hash[at]!;
  const start = raw.start[at]!;
  const end = raw.end[at]!;
  const hash = isKnown(written) ? written : knownSpelling(raw.text.slice(start, end), isKnown);
  if (hash === 0) copy(raw, at, written, out);
  else out.push(hash, start, end, WORD, raw.flags[at]!, -1);
}

/** "c o b l o s": returns how many further tokens were joined into one known word, 0 for none. */
function joinLetters(raw: Tokens, at: number, out: Tokens, { isKnown }: Vocabulary): number {
  let end = at;
  while (end < raw.count && raw.kind[end] === WORD && raw.end[end]! - raw.start[end]! === 1) end++;
  if (end - at < FEWEST_SPACED) return 0;
  let folded = '';
  for (let i = at; i < end; i++) folded += foldWord(raw.text.slice(raw.start[i]!, raw.end[i]!));
  const hash = hashOf(folded);
  if (!isKnown(hash)) return 0;
  out.push(hash, raw.start[at]!, raw.end[end - 1]!, WORD, raw.flags[at]!, -1);
  return end - at - 1;
}

function copyHashtag(raw: Tokens, at: number, out: Tokens, { isEntry, isKnown }: Vocabulary): void {
  if (isEntry(raw.hash[at]!)) {
    copy(raw, at, raw.hash[at]!, out);
    return;
  }
  const start = raw.start[at]! + 1;
  const tag = raw.text.slice(start, raw.end[at]!);
  let from = 0;
  for (const to of [...(splitHashtag(tag, isKnown) ?? []), tag.length]) {
    pushPiece(tag.slice(from, to), start + from, raw.flags[at]! | FROM_HASHTAG, out);
    from = to;
  }
}

function pushPiece(piece: string, start: number, flags: number, out: Tokens): void {
  const folded = foldWord(piece).replaceAll('_', '');
  if (folded === '') return;
  const isNumber = /^\d{1,8}$/.test(folded);
  const value = isNumber ? Number(folded) : -1;
  out.push(hashOf(folded), start, start + piece.length, isNumber ? NUMBER : WORD, flags, value);
}
