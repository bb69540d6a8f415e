import { ANYTHING, DERIVED, FORM, LEMMA, type Lexicon, NUMBER } from '../ruleset/lexicon.ts';
import type { Reading } from './reading.ts';

/** A phrase found: units `from` (included) to `to` (excluded), and the last target and number inside it (-1: none). */
export type PhraseMatch = {
  row: number;
  from: number;
  to: number;
  target: number;
  number: number;
  /** Place among the matches of its text. */
  order: number;
};

/** Derived classes of the text that is read. */
let present = 0;
/** What the running match has passed; reset for every attempt. */
let target = -1;
let number = -1;

/** Enough to judge any text by; what follows compares phrases with one another. */
const MATCH_CAP = 200;

/**
 * Finds every phrase in a reading. Each start is tried against the phrases that can begin there, so the cost is linear in
 * the text and hardly grows with the number of phrases. Same meaning as compromise's `match` (tests/property).
 */
export function findPhrases(reading: Reading, lexicon: Lexicon): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const { byBit, byAnything } = lexicon.starts;
  present = 0;
  for (let unit = 0; unit < reading.count; unit++) present |= reading.bits[unit]!;
  for (let unit = 0; unit < reading.count && matches.length < MATCH_CAP; unit++) {
    const form = reading.form[unit]!;
    if (form >= 0) {
      const lemma = lexicon.lemmas[form]!;
      tryWord(form, unit, reading, lexicon, matches);
      if (lemma !== form) tryWord(lemma, unit, reading, lexicon, matches);
    }
    const unitBits = reading.bits[unit]!;
    if (unitBits !== 0) {
      for (const [mask, phrases] of byBit)
        if ((unitBits & mask) !== 0) tryAll(phrases, 0, phrases.length, unit, reading, lexicon, matches);
    }
    if (byAnything.length > 0) tryAll(byAnything, 0, byAnything.length, unit, reading, lexicon, matches);
  }
  return matches;
}

function tryWord(
  word: number,
  unit: number,
  reading: Reading,
  lexicon: Lexicon,
  matches: PhraseMatch[],
): void {
  const { wordFirst, byWord } = lexicon.starts;
  const from = wordFirst[word]!;
  const to = wordFirst[word + 1]!;
  if (from < to) tryAll(byWord, from, to, unit, reading, lexicon, matches);
}

function tryAll(
  phrases: Uint16Array,
  from: number,
  to: number,
  unit: number,
  reading: Reading,
  lexicon: Lexicon,
  matches: PhraseMatch[],
): void {
  const { row, start, first, need } = lexicon.phrases;
  for (let at = from; at < to; at++) {
    const phrase = phrases[at]!;
    if (start[phrase] === 1 && unit !== 0) continue;
    if (need[phrase] !== 0 && (need[phrase]! & present) === 0) continue;
    target = -1;
    number = -1;
    const end = run(phrase, first[phrase]!, unit, reading, lexicon);
    if (end >= 0)
      matches.push({ row: row[phrase]!, from: unit, to: end, target, number, order: matches.length });
  }
}

/** Matches the elements of `phrase` from `e` on at `unit`; returns the end unit or -1. Optional words are taken where they stand, gaps kept short. */
function run(phrase: number, e: number, unit: number, reading: Reading, lexicon: Lexicon): number {
  const { phrases } = lexicon;
  if (e === phrases.first[phrase + 1]) return phrases.end[phrase] === 1 && unit !== reading.count ? -1 : unit;
  const min = phrases.min[e]!;
  const max = phrases.max[e]!;
  let count = 0;
  let at = unit;
  if (phrases.kind[e] === ANYTHING) {
    for (; count <= max && at <= reading.count; count++, at++) {
      const to = count < min ? -1 : run(phrase, e + 1, at, reading, lexicon);
      if (to >= 0) return to;
    }
    return -1;
  }
  while (count < max && at < reading.count && fits(e, at, reading, lexicon)) {
    note(e, at, reading, lexicon);
    count++;
    at++;
  }
  for (; count >= min; count--, at--) {
    const to = run(phrase, e + 1, at, reading, lexicon);
    if (to >= 0) return to;
  }
  return -1;
}

function note(e: number, unit: number, reading: Reading, { phrases }: Lexicon): void {
  if (phrases.kind[e] !== DERIVED) return;
  if ((phrases.argument[e]! & NUMBER) !== 0 && (reading.bits[unit]! & NUMBER) !== 0) number = unit;
  else target = unit;
}

const fits = (e: number, unit: number, reading: Reading, lexicon: Lexicon): boolean =>
  isIt(e, unit, reading, lexicon) !== (lexicon.phrases.negative[e] === 1);

function isIt(e: number, unit: number, reading: Reading, { phrases, lemmas, sets }: Lexicon): boolean {
  const kind = phrases.kind[e]!;
  const argument = phrases.argument[e]!;
  if (kind === DERIVED) return (reading.bits[unit]! & argument) !== 0;
  const form = reading.form[unit]!;
  if (form < 0) return false;
  if (kind === FORM) return form === argument;
  const lemma = lemmas[form]!;
  if (kind === LEMMA) return form === argument || lemma === argument;
  return sets.has(argument, form) || sets.has(argument, lemma);
}
