import { hashOf, hashStep } from '../language/hash.ts';
import { EXCLAIMED, FROM_HASHTAG, QUESTIONED } from '../language/tokens.ts';
import { HANDLE, NUMBER, PARTY, TARGET } from '../ruleset/lexicon.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { hasElectionWord } from './company.ts';
import type { Evidence } from './evidence.ts';
import type { PhraseMatch } from './match.ts';
import type { Reading } from './reading.ts';

/** Feature hashes are cut to this many bits. */
export const FEATURE_BITS = 18;
const CAP = 16_000;

/**
 * What the scorer sees of one text: hashed features, each with the unit it comes from (-1: the whole text). Every
 * participant, party, number and handle is masked by its class, so that weights cannot learn to like or dislike anyone
 * and hold in an election they have not seen.
 */
export class Features {
  count = 0;
  readonly at = new Uint32Array(CAP);
  readonly unit = new Int16Array(CAP);

  add(kind: number, hash: number, unit: number): void {
    if (this.count >= CAP) return;
    const salted = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x2c1b3c6d);
    const mixed = Math.imul(salted ^ (salted >>> 15), 0x297a2d39);
    this.at[this.count] = (mixed ^ (mixed >>> 16)) >>> (32 - FEATURE_BITS);
    this.unit[this.count++] = unit;
  }
}

/** Kinds of feature, so that one word in two roles is two features. */
const WORD = 1;
const LEMMA = 2;
const PAIR = 3;
const BEFORE_NAME = 4;
const AFTER_NAME = 5;
const FIRST_LETTERS = 6;
const LAST_LETTERS = 7;
const IN_HASHTAG = 8;
const AT_END = 9;
const ROW = 10;
const EVIDENCE = 11;
const TEXT = 12;

/** Units on each side of a name whose words also count as standing by it. */
const NEIGHBOURS = 4;
/** Units at the end of a text, where it often turns. */
const END_UNITS = 6;
const AFFIX_LETTERS = 4;

const MASKS = {
  target: 0x11111111,
  party: 0x22222222,
  number: 0x33333333,
  handle: 0x44444444,
  name: 0x55555555,
};
const EDGE = 0x66666666;

/** What a unit is to the scorer: its word's hash, or the mask of its class. */
function symbolOf(reading: Reading, unit: number): number {
  const bits = reading.bits[unit]!;
  if ((bits & HANDLE) !== 0 || reading.text.charCodeAt(reading.start[unit]!) === 64) return MASKS.handle;
  if ((bits & PARTY) !== 0) return MASKS.party;
  if ((bits & TARGET) !== 0) return MASKS.target;
  if (reading.mention[unit]! >= 0) return MASKS.name;
  return (bits & NUMBER) !== 0 && reading.form[unit]! < 0 ? MASKS.number : reading.hash[unit]!;
}

const symbols = new Int32Array(2_600);
const lemmas = new Int32Array(2_600);

/** Fills `out` with the features of a reading, the phrases found in it and what they say. Linear in the text. */
export function readFeatures(
  reading: Reading,
  matches: readonly PhraseMatch[],
  evidence: readonly Evidence[],
  rules: Ruleset,
  out: Features,
): void {
  out.count = 0;
  addWholeText(reading, rules, out);
  for (const { row, from } of matches) out.add(ROW, rules.lexicon.rowHashes[row]!, from);
  for (const { kind, stance, strength } of evidence)
    out.add(EVIDENCE, hashOf(`${kind} ${stance} ${strength}`), -1);
  readSymbols(reading, rules);
  for (let unit = 0; unit < reading.count; unit++) addUnit(reading, unit, out);
  if (reading.count > 0) out.add(PAIR, hashStep(lemmas[reading.count - 1]!, EDGE), -1);
}

function addUnit(reading: Reading, unit: number, out: Features): void {
  const symbol = symbols[unit]!;
  const lemma = lemmas[unit]!;
  out.add(WORD, symbol, unit);
  if (lemma !== symbol) out.add(LEMMA, lemma, unit);
  out.add(PAIR, hashStep(unit === 0 ? EDGE : lemmas[unit - 1]!, lemma), unit);
  if (symbol === reading.hash[unit]) addAffixes(reading, unit, out);
  if ((reading.flags[unit]! & FROM_HASHTAG) !== 0) out.add(IN_HASHTAG, symbol, unit);
  if (unit >= reading.count - END_UNITS) out.add(AT_END, lemma, unit);
  if (reading.mention[unit]! >= 0) addNeighbours(reading, unit, out);
}

function readSymbols(reading: Reading, { lexicon }: Ruleset): void {
  for (let unit = 0; unit < reading.count; unit++) {
    const symbol = symbolOf(reading, unit);
    const form = reading.form[unit]!;
    symbols[unit] = symbol;
    lemmas[unit] =
      form >= 0 && symbol === reading.hash[unit] ? lexicon.hashes[lexicon.lemmas[form]!]! : symbol;
  }
}

/** First and last letters of a longer word: what its affixes and its root have in common with others. */
function addAffixes(reading: Reading, unit: number, out: Features): void {
  const from = reading.start[unit]!;
  const to = reading.end[unit]!;
  if (to - from <= AFFIX_LETTERS) return;
  out.add(FIRST_LETTERS, fourLetters(reading.text, from), unit);
  out.add(LAST_LETTERS, fourLetters(reading.text, to - AFFIX_LETTERS), unit);
}

/** Four letters as one number, without their case. */
const fourLetters = (text: string, at: number): number =>
  text.charCodeAt(at) |
  (text.charCodeAt(at + 1) << 8) |
  (text.charCodeAt(at + 2) << 16) |
  (text.charCodeAt(at + 3) << 24) |
  0x20202020;

function addNeighbours({ count }: Reading, name: number, out: Features): void {
  for (let away = 1; away <= NEIGHBOURS; away++) {
    if (name - away >= 0) out.add(BEFORE_NAME, lemmas[name - away]!, name - away);
    if (name + away < count) out.add(AFTER_NAME, lemmas[name + away]!, name + away);
  }
}

/** What is true of the text as a whole: how many are named, how long it is, its marks, an election word. */
function addWholeText(reading: Reading, rules: Ruleset, out: Features): void {
  let flags = 0;
  for (let unit = 0; unit < reading.count; unit++) flags |= reading.flags[unit]!;
  const sure = reading.mentions.filter(({ isSure }) => isSure);
  const people = new Set(sure.map(({ refs }) => `${refs[0]!.layer}:${refs[0]!.profile}`));
  const facts = [
    100 + Math.min(4, sure.length),
    200 + Math.min(4, people.size),
    300 + Math.floor(Math.log2(reading.count + 1)),
    (flags & EXCLAIMED) !== 0 ? 401 : 0,
    (flags & QUESTIONED) !== 0 ? 402 : 0,
    (flags & FROM_HASHTAG) !== 0 ? 403 : 0,
    hasElectionWord(reading, rules) ? 404 : 0,
    reading.text.charCodeAt(0) === 64 ? 405 : 0,
    reading.text.includes('http') ? 406 : 0,
    500 + Math.min(3, reading.mentions.length),
  ];
  for (const fact of facts) if (fact !== 0) out.add(TEXT, fact, -1);
}
