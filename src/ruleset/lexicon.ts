import type { Roots } from '../language/word-list.ts';
import type { PhraseStarts, PhraseTable } from './phrase-table.ts';
import type { Bilingual } from './prohibitions.ts';
import type { Scorer } from './scorer.ts';
import type { ScorerData } from './scorer-file.ts';
import type { WordSets } from './word-sets.ts';

/** Classes that the reader gives to units itself, as bits; the classes of `words.json` are sets of words. */
export const TARGET = 1;
export const PARTICIPANT = 2;
export const PARTY = 4;
export const NUMBER = 8;
export const HANDLE = 16;

/** Names of the bits in phrases. `#Target` is any participant, party or team. */
export const DERIVED_CLASSES: Readonly<Record<string, number>> = {
  Target: TARGET,
  Participant: PARTICIPANT,
  Party: PARTY,
  Number: NUMBER,
  Handle: HANDLE,
};

/** Element kinds of a compiled phrase. */
export const FORM = 0;
export const LEMMA = 1;
export const DERIVED = 2;
export const ANYTHING = 3;
export const ONE_OF = 4;

/** `[kind, argument, min, max, negative]`: form or lemma index, class bit, or index into `sets`. */
export type Element = readonly [kind: number, argument: number, min: number, max: number, negative: 0 | 1];

export type SignalRow = { id: string; stance?: 'for' | 'against'; why: Bilingual };
export type FrameRow = {
  id: string;
  why: Bilingual;
  excuses: 'all' | 'unsure';
  own: boolean;
  /** Kinds of signal that it leaves standing. */
  spares?: readonly string[];
};
/** A data row of `phrases.json` (signal ≥ 0) or of `frames.json` (frame ≥ 0). */
export type PhraseRow = {
  id: string;
  signal: number;
  frame: number;
  strength: 'sure' | 'likely' | 'hint';
  needs: 'target' | 'ballot' | 'election' | 'standing';
  /** Its negation is part of it. */
  negated?: boolean;
  /** Only in the user's own words. */
  own?: boolean;
  /** Only these fields; absent: all. */
  fields?: readonly string[];
};

/** The compiled language data as it ships: plain JSON, no code. Word indexes are positions in the `WordList`. */
export type LexiconData = {
  /** What the inflected forms are generated from; they come first in the list of words. */
  roots: Roots;
  /** The other words, separated by spaces, so that they load and compress as one string. */
  words: string;
  values: readonly (readonly [form: number, value: number])[];
  /** Other spellings separated by spaces, and the form each stands for. */
  spellings: string;
  spelledAs: readonly number[];
  /** Classes of `words.json`: name → index into `sets`. */
  classes: Readonly<Record<string, number>>;
  /** Sorted word indexes, each as its distance from the one before: small numbers compress well. */
  sets: readonly (readonly number[])[];
  signals: readonly SignalRow[];
  frames: readonly FrameRow[];
  rows: readonly PhraseRow[];
  /** `packPhrases`. */
  phrases: readonly number[];
  scorer?: ScorerData;
};

/** The lexicon as the check uses it. */
export type Lexicon = Pick<LexiconData, 'classes' | 'signals' | 'frames' | 'rows'> & {
  readonly scorer: Scorer | undefined;
  /** Hash of each row's id. */
  readonly rowHashes: Int32Array;
  /** Token hash of each form. */
  readonly hashes: Int32Array;
  readonly lemmas: Uint16Array;
  /** Value of number words and of signs that show a number, else -1. */
  readonly numbers: Int8Array;
  readonly sets: WordSets;
  /** Form index of a token hash, -1 when the word is not in the lexicon. */
  find: (hash: number) => number;
  readonly phrases: PhraseTable;
  readonly starts: PhraseStarts;
  word: (form: number) => string;
};
