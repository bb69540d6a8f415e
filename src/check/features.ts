import { hashStep } from '../language/hash.ts';
import { EXCLAIMED, FROM_HASHTAG, QUESTIONED } from '../language/tokens.ts';
import { HANDLE, NUMBER, PARTY, TARGET } from '../ruleset/lexicon.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { hasElectionWord } from './company.ts';
import type { PhraseMatch } from './match.ts';
import type { Reading } from './reading.ts';

/** Feature hashes are cut to this many bits. */
export const FEATURE_BITS = 16;
const CAP = 16_000;

/**
 * What the scorer sees of one text: hashed features, each with the unit it comes from (-1: the whole text). Every
 * participant, party, number and handle is masked by its class, so that weights cannot learn to like or dislike anyone
 * and hold in an election they have not seen.
 */
export class Features {
  count = 0;
  readonly at = new Uint16Array(CAP);
  readonly unit = new Int16Array(CAP);

  add(kind: number, hash: number, unit: number): void {
    if (this.count >= CAP) return;
    const salted = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x2c1b3c6d);
    const mixed = Math.imul(salted ^ (salted >>> 15), 0x297a2d39);
    this.at[this.count] = mixed ^ (mixed >>> 16);
    this.unit[this.count++] = unit;
  }
}

/** Kinds of feature, so that one word in two roles is two features. */
const WORD = 1;
const LEMMA = 2;
const PAIR = 3;
const SKIP_PAIR = 4;
const BEFORE_TARGET = 5;
const AFTER_TARGET = 6;
const FIRST_LETTERS = 7;
const LAST_LETTERS = 8;
const ROW = 9;
const TEXT = 10;

/** Units on each side of a name whose words also count as standing by it. */
const NEIGHBOURS = 3;
const END_LETTERS = 4;

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

/** Fills `out` with the features of a reading and the phrases found in it. Linear in the text. */
export function readFeatures(
  reading: Reading,
  matches: readonly PhraseMatch[],
  rules: Ruleset,
  out: Features,
): void {
  out.count = 0;
  readSymbols(reading, rules);
  for (let unit = 0; unit < reading.count; unit++) {
    const symbol = symbols[unit]!;
    out.add(WORD, symbol, unit);
    out.add(PAIR, hashStep(unit === 0 ? EDGE : symbols[unit - 1]!, symbol), unit);
    if (lemmas[unit] !== symbol) out.add(LEMMA, lemmas[unit]!, unit);
    if (unit > 1) out.add(SKIP_PAIR, hashStep(lemmas[unit - 2]!, lemmas[unit]!), unit);
    if (reading.form[unit]! < 0 && symbol === reading.hash[unit]) addEnds(reading, unit, out);
    if (reading.mention[unit]! >= 0) addNeighbours(reading, unit, out);
  }
  for (const { row, from } of matches) out.add(ROW, rules.lexicon.rowHashes[row]!, from);
  addWholeText(reading, rules, out);
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

/** First and last letters of a word that is not known: what is left of its affixes and its root. */
function addEnds(reading: Reading, unit: number, out: Features): void {
  const from = reading.start[unit]!;
  const to = reading.end[unit]!;
  if (to - from <= END_LETTERS) return;
  out.add(FIRST_LETTERS, fourLetters(reading.text, from), unit);
  out.add(LAST_LETTERS, fourLetters(reading.text, to - END_LETTERS), unit);
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
    if (name - away >= 0) out.add(BEFORE_TARGET, lemmas[name - away]!, name - away);
    if (name + away < count) out.add(AFTER_TARGET, lemmas[name + away]!, name + away);
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
    reading.count > 0 && symbols[0] === MASKS.handle ? 405 : 0,
  ];
  for (const fact of facts) if (fact !== 0) out.add(TEXT, fact, -1);
}
