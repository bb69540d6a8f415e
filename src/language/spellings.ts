import { HASH_SEED, hashOf, hashStep } from './hash.ts';
import { foldWord } from './tokenise.ts';

/** True when a hash is a word or begins a name: what an other spelling may be taken for. */
export type Known = (hash: number) => boolean;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/**
 * Other readings of a word that is not known as written: letters drawn out (*mantaaap*), digits for letters (*c0bl0s*,
 * *p1lih*), a trailing 2 for a doubled word (*teman2*). Returns the hash of the first reading that is known, else 0.
 */
export function knownSpelling(raw: string, isKnown: Known): number {
  const folded = foldWord(raw);
  for (const reading of readings(folded)) {
    const hash = hashOf(reading);
    if (reading !== folded && isKnown(hash)) return hash;
  }
  return 0;
}

function* readings(folded: string): Generator<string> {
  const lettered = /\d/.test(folded) ? [...folded].map((sign) => LEET[sign] ?? sign).join('') : folded;
  const base = folded.replace(/\d+$/, '');
  for (const word of new Set([folded, lettered, base])) {
    if (word === '') continue;
    yield word;
    yield squeeze(word, 2);
    yield squeeze(word, 1);
  }
}

/** Runs of one letter longer than `most` become `most` letters; shorter runs stay (saat, maaf). */
function squeeze(word: string, most: 1 | 2): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    let end = i + 1;
    while (end < word.length && word[end] === word[i]) end++;
    const run = end - i;
    out += word[i]!.repeat(run > 2 ? most : run);
    i = end;
  }
  return out;
}

/** Length in letters of a word that a split may not be left with unknown. */
const SHORTEST_WORD = 3;
const LONGEST_HASHTAG = 48;

/**
 * Splits a joined hashtag into known words, longest cover first: `coblosnomordua` → coblos, nomor, dua. Where known words
 * do not cover it all, capitals and digits are breaks as the writer set them, and a piece between two of them is split
 * when known words cover it. Returns offsets into `tag`, or undefined when less than half is known.
 */
export function splitHashtag(tag: string, isKnown: Known): number[] | undefined {
  if (tag.length > LONGEST_HASHTAG) return undefined;
  const folded = tag.toLowerCase();
  const cover = coverWithWords(folded, isKnown);
  const written = writtenBreaks(tag);
  if (written.length > 0 && cover.covered < tag.length) return splitPieces(folded, written, isKnown);
  return cover.covered * 2 < tag.length ? undefined : cover.breaks;
}

function splitPieces(tag: string, breaks: readonly number[], isKnown: Known): number[] {
  return [0, ...breaks].flatMap((from, at) => {
    const piece = tag.slice(from, breaks[at]);
    const { breaks: inside, covered } = coverWithWords(piece, isKnown);
    const further = covered === piece.length ? inside.map((offset) => from + offset) : [];
    return from === 0 ? further : [from, ...further];
  });
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const UNDERSCORE = 95;

/** Breaks before a capital that follows a small letter, between letters and digits, at underscores. */
function writtenBreaks(tag: string): number[] {
  const breaks: number[] = [];
  for (let i = 1; i < tag.length; i++) {
    const before = tag.charCodeAt(i - 1);
    const here = tag.charCodeAt(i);
    const camel = isCapital(here) && isSmall(before);
    const acronymEnd = isCapital(here) && isCapital(before) && isSmall(tag.charCodeAt(i + 1));
    const digit = isDigit(before) !== isDigit(here);
    if (camel || acronymEnd || digit || before === UNDERSCORE) breaks.push(i);
  }
  return breaks;
}

/** Breaks between the words of a cover, and how many letters the words cover. */
type Cover = { breaks: number[]; covered: number };

/** Best cover by dynamic programming: squares of word lengths, so that long words win over many short ones. */
function coverWithWords(tag: string, isKnown: Known): Cover {
  const length = tag.length;
  const best = new Float64Array(length + 1).fill(-1);
  const wordLength = new Int16Array(length + 1);
  best[0] = 0;
  for (let start = 0; start < length; start++) {
    if (best[start]! > best[start + 1]!) {
      best[start + 1] = best[start]!;
      wordLength[start + 1] = 0;
    }
    let hash = HASH_SEED;
    for (let end = start + 1; end <= length; end++) {
      hash = hashStep(hash, tag.charCodeAt(end - 1));
      const size = end - start;
      const score = best[start]! + size * size;
      if (size < SHORTEST_WORD || score <= best[end]! || !isKnown(hash)) continue;
      best[end] = score;
      wordLength[end] = size;
    }
  }
  return breaksOf(wordLength, length);
}

function breaksOf(wordLength: Int16Array, length: number): Cover {
  const breaks = new Set<number>();
  let covered = 0;
  for (let at = length; at > 0; ) {
    const size = wordLength[at]!;
    if (size > 0) breaks.add(at).add(at - size);
    covered += size;
    at -= Math.max(1, size);
  }
  return { breaks: [...breaks].filter((at) => at > 0 && at < length).sort((x, y) => x - y), covered };
}
