import { ANYTHING, DERIVED, type Element, ONE_OF } from './lexicon.ts';
import type { WordSets } from './word-sets.ts';

/** One phrase as the compiler gives it. */
export type CompiledPhrase = { row: number; start: 0 | 1; end: 0 | 1; elements: readonly Element[] };

/**
 * All phrases as columns: an engine reads typed arrays fast from the first text on. Elements of phrase `p` are those from
 * `first[p]` up to `first[p + 1]`.
 */
export type PhraseTable = {
  readonly row: Uint16Array;
  /** Must stand at the beginning, at the end of the text. */
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  readonly first: Uint16Array;
  /** Bits of a derived class that the phrase cannot do without (any of them), 0 for none: most texts have no such unit. */
  readonly need: Uint8Array;
  readonly kind: Uint8Array;
  /** Form or lemma index, class bit, or number of a word set. */
  readonly argument: Uint16Array;
  readonly min: Uint8Array;
  readonly max: Uint8Array;
  readonly negative: Uint8Array;
};

/** Which phrases can begin where, each list in rising order. */
export type PhraseStarts = {
  /** Phrases whose first element can be word `w`, as form or lemma: `byWord[wordFirst[w]]` up to `wordFirst[w + 1]`. */
  readonly wordFirst: Uint16Array;
  readonly byWord: Uint16Array;
  /** Phrases that begin with a derived class, by bit. */
  readonly byBit: readonly (readonly [mask: number, phrases: Uint16Array])[];
  readonly byAnything: Uint16Array;
};

/** Phrases as one list of small numbers: row, ends, count of elements, then two numbers an element. */
export const packPhrases = (phrases: readonly CompiledPhrase[]): number[] =>
  phrases.flatMap(({ row, start, end, elements }) => [
    row,
    start + 2 * end,
    elements.length,
    ...elements.flatMap(([kind, argument, min, max, negative]) => [
      kind + 8 * negative + 16 * min + 256 * max,
      argument,
    ]),
  ]);

/** What `packPhrases` was given, as columns. */
export function unpackPhrases(packed: readonly number[]): PhraseTable {
  const [phrases, elements] = countPhrases(packed);
  const table: PhraseTable = {
    row: new Uint16Array(phrases),
    start: new Uint8Array(phrases),
    end: new Uint8Array(phrases),
    first: new Uint16Array(phrases + 1),
    need: new Uint8Array(phrases),
    kind: new Uint8Array(elements),
    argument: new Uint16Array(elements),
    min: new Uint8Array(elements),
    max: new Uint8Array(elements),
    negative: new Uint8Array(elements),
  };
  let element = 0;
  for (let phrase = 0, at = 0; phrase < phrases; phrase++) {
    table.row[phrase] = packed[at]!;
    table.start[phrase] = packed[at + 1]! & 1;
    table.end[phrase] = packed[at + 1]! >> 1;
    const last = element + packed[at + 2]!;
    for (at += 3; element < last; element++, at += 2) {
      readElement(packed, at, table, element);
      if (isNeeded(table, element)) table.need[phrase] = table.argument[element]!;
    }
    table.first[phrase + 1] = element;
  }
  return table;
}

const isNeeded = ({ kind, min, negative }: PhraseTable, element: number): boolean =>
  kind[element] === DERIVED && min[element]! > 0 && negative[element] === 0;

function countPhrases(packed: readonly number[]): [phrases: number, elements: number] {
  let phrases = 0;
  let elements = 0;
  for (let at = 0; at < packed.length; at += 3 + 2 * packed[at + 2]!) {
    phrases++;
    elements += packed[at + 2]!;
  }
  return [phrases, elements];
}

function readElement(packed: readonly number[], at: number, table: PhraseTable, element: number): void {
  const shape = packed[at]!;
  table.kind[element] = shape & 7;
  table.negative[element] = (shape >> 3) & 1;
  table.min[element] = (shape >> 4) & 15;
  table.max[element] = shape >> 8;
  table.argument[element] = packed[at + 1]!;
}

/** Lists every phrase under what it can begin with. */
export function indexStarts(table: PhraseTable, sets: WordSets, words: number): PhraseStarts {
  const byBit = new Map<number, number[]>();
  const byAnything: number[] = [];
  /** Pairs of word and phrase, in rising order of phrases. */
  const pairs: number[] = [];
  for (let phrase = 0; phrase < table.row.length; phrase++) {
    const element = table.first[phrase]!;
    const kind = table.kind[element]!;
    const argument = table.argument[element]!;
    if (kind === ANYTHING || table.negative[element] === 1) byAnything.push(phrase);
    else if (kind === DERIVED) byBit.set(argument, [...(byBit.get(argument) ?? []), phrase]);
    else if (kind === ONE_OF) for (const word of sets.members(argument)) pairs.push(word, phrase);
    else pairs.push(argument, phrase);
  }
  return {
    ...sortedByWord(pairs, words),
    byBit: [...byBit].map(([mask, phrases]) => [mask, Uint16Array.from(phrases)]),
    byAnything: Uint16Array.from(byAnything),
  };
}

function sortedByWord(pairs: readonly number[], words: number): Pick<PhraseStarts, 'wordFirst' | 'byWord'> {
  const wordFirst = new Uint16Array(words + 2);
  for (let at = 0; at < pairs.length; at += 2) wordFirst[pairs[at]! + 2]! += 1;
  for (let word = 2; word < wordFirst.length; word++) wordFirst[word]! += wordFirst[word - 1]!;
  const byWord = new Uint16Array(pairs.length / 2);
  // Each word's place moves on as it is filled, and so ends where the next word's begins.
  for (let at = 0; at < pairs.length; at += 2) byWord[wordFirst[pairs[at]! + 1]!++] = pairs[at + 1]!;
  return { wordFirst, byWord };
}
