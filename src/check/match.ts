import {
  ANYTHING,
  type CompiledPhrase,
  DERIVED,
  type Element,
  FORM,
  LEMMA,
  type Lexicon,
  NUMBER,
} from '../ruleset/lexicon.ts';
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
  for (let unit = 0; unit < reading.count && matches.length < MATCH_CAP; unit++) {
    const form = reading.form[unit]!;
    if (form >= 0) {
      const lemma = lexicon.lemmas[form]!;
      tryAll(lexicon.byFirst.get(form), unit, reading, lexicon, matches);
      if (lemma !== form) tryAll(lexicon.byFirst.get(lemma), unit, reading, lexicon, matches);
    }
    const unitBits = reading.bits[unit]!;
    if (unitBits !== 0) {
      for (const [mask, phrases] of lexicon.byBit)
        if ((unitBits & mask) !== 0) tryAll(phrases, unit, reading, lexicon, matches);
    }
    if (lexicon.byAnything.length > 0) tryAll(lexicon.byAnything, unit, reading, lexicon, matches);
  }
  return matches;
}

function tryAll(
  phrases: readonly CompiledPhrase[] | undefined,
  unit: number,
  reading: Reading,
  lexicon: Lexicon,
  matches: PhraseMatch[],
): void {
  if (!phrases) return;
  for (const phrase of phrases) {
    if (phrase.start && unit !== 0) continue;
    target = -1;
    number = -1;
    const to = run(phrase, 0, unit, reading, lexicon);
    if (to >= 0) matches.push({ row: phrase.row, from: unit, to, target, number, order: matches.length });
  }
}

/** Matches elements `e…` at `unit`; returns the end unit or -1. Optional words are taken where they stand, gaps kept short. */
function run(phrase: CompiledPhrase, e: number, unit: number, reading: Reading, lexicon: Lexicon): number {
  const element = phrase.elements[e];
  if (!element) return phrase.end && unit !== reading.count ? -1 : unit;
  const [kind, , min, max] = element;
  let count = 0;
  let at = unit;
  if (kind === ANYTHING) {
    for (; count <= max && at <= reading.count; count++, at++) {
      const to = count < min ? -1 : run(phrase, e + 1, at, reading, lexicon);
      if (to >= 0) return to;
    }
    return -1;
  }
  while (count < max && at < reading.count && fits(element, at, reading, lexicon)) {
    note(element, at, reading);
    count++;
    at++;
  }
  for (; count >= min; count--, at--) {
    const to = run(phrase, e + 1, at, reading, lexicon);
    if (to >= 0) return to;
  }
  return -1;
}

function note([kind, argument]: Element, unit: number, reading: Reading): void {
  if (kind !== DERIVED) return;
  if ((argument & NUMBER) !== 0 && (reading.bits[unit]! & NUMBER) !== 0) number = unit;
  else target = unit;
}

function fits(
  [kind, argument, , , negative]: Element,
  unit: number,
  reading: Reading,
  lexicon: Lexicon,
): boolean {
  return isIt(kind, argument, unit, reading, lexicon) !== (negative === 1);
}

function isIt(kind: number, argument: number, unit: number, reading: Reading, lexicon: Lexicon): boolean {
  if (kind === DERIVED) return (reading.bits[unit]! & argument) !== 0;
  const form = reading.form[unit]!;
  if (form < 0) return false;
  if (kind === FORM) return form === argument;
  const lemma = lexicon.lemmas[form]!;
  if (kind === LEMMA) return form === argument || lemma === argument;
  const members = lexicon.members[argument]!;
  return members.has(form) || members.has(lemma);
}
