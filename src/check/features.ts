import { hashStep } from '../language/hash.ts';
import { EXCLAIMED, QUESTIONED } from '../language/tokens.ts';
import { HANDLE, NUMBER, PARTY, TARGET } from '../ruleset/lexicon.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { PhraseMatch } from './match.ts';
import type { Reading } from './reading.ts';

/** Feature space: hashes are cut to this many bits. */
export const FEATURE_BITS = 14;
const MASK = 2 ** FEATURE_BITS - 1;
const CAP = 12_000;

/**
 * What a scorer sees of one text: hashed features, each with the unit it comes from (-1: the whole text). Every
 * participant, party, number and handle is masked by its class, so that weights cannot learn to like or dislike anyone
 * and hold in an election they have not seen.
 */
export class Features {
  count = 0;
  readonly at = new Uint16Array(CAP);
  readonly unit = new Int16Array(CAP);

  add(hash: number, unit: number): void {
    if (this.count >= CAP) return;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    this.at[this.count] = (mixed ^ (mixed >>> 13)) & MASK;
    this.unit[this.count++] = unit;
  }
}

/** Salts that keep kinds of feature apart. */
const LEMMA_SALT = 0x1f123bb5;
const PAIR_SALT = 0x3c6ef372;
const BEFORE_SALT = 0x51ed270b;
const AFTER_SALT = 0x6d2b79f5;
const START_SALT = 0x7feb352d;
const END_SALT = 0x0846ca68;
const ROW_SALT = 0x165667b1;
const TEXT_SALT = 0x27d4eb2f;

/** Units on each side of a target whose words are also counted as standing by it. */
const NEIGHBOURS = 3;

const MASKS = { target: 0x11111111, party: 0x22222222, number: 0x33333333, handle: 0x44444444 } as const;

/** Symbol of a unit: its word's hash, or the mask of its class. */
function symbol(reading: Reading, unit: number): number {
  const bits = reading.bits[unit]!;
  if ((bits & HANDLE) !== 0) return MASKS.handle;
  if ((bits & PARTY) !== 0) return MASKS.party;
  if ((bits & TARGET) !== 0) return MASKS.target;
  if ((bits & NUMBER) !== 0 && reading.form[unit]! < 0) return MASKS.number;
  return reading.text.charCodeAt(reading.start[unit]!) === 64 ? MASKS.handle : reading.hash[unit]!;
}

/** Fills `out` with the features of a reading and the phrases found in it. Linear in the text. */
export function readFeatures(
  reading: Reading,
  matches: readonly PhraseMatch[],
  rules: Ruleset,
  out: Features,
): void {
  out.count = 0;
  let before = TEXT_SALT;
  for (let unit = 0; unit < reading.count; unit++) {
    const word = symbol(reading, unit);
    out.add(word, unit);
    out.add(hashStep(hashStep(PAIR_SALT, before), word), unit);
    before = word;
    const form = reading.form[unit]!;
    if (form >= 0)
      out.add(
        hashStep(
          LEMMA_SALT,
          rules.lexicon.lemmas[form] === form ? word : rules.lexicon.hashes[rules.lexicon.lemmas[form]!]!,
        ),
        unit,
      );
    else if (word === reading.hash[unit]) addEnds(reading, unit, out);
    if ((reading.bits[unit]! & TARGET) !== 0) addNeighbours(reading, unit, out);
  }
  for (const { row, from } of matches) out.add(hashStep(ROW_SALT, idHash(rules.lexicon.rows[row]!.id)), from);
  addWholeText(reading, out);
}

const END_LETTERS = 4;

/** First and last letters of a word that is not known: what is left of its affixes and its root. */
function addEnds({ text, start, end }: Reading, unit: number, out: Features): void {
  const from = start[unit]!;
  const to = end[unit]!;
  if (to - from <= END_LETTERS) return;
  let first = START_SALT;
  let last = END_SALT;
  for (let i = 0; i < END_LETTERS; i++) {
    first = hashStep(first, text.charCodeAt(from + i) | 32);
    last = hashStep(last, text.charCodeAt(to - END_LETTERS + i) | 32);
  }
  out.add(first, unit);
  out.add(last, unit);
}

function addNeighbours(reading: Reading, target: number, out: Features): void {
  for (let away = 1; away <= NEIGHBOURS; away++) {
    if (target - away >= 0) out.add(hashStep(BEFORE_SALT, symbol(reading, target - away)), target - away);
    if (target + away < reading.count)
      out.add(hashStep(AFTER_SALT, symbol(reading, target + away)), target + away);
  }
}

function addWholeText(reading: Reading, out: Features): void {
  let flags = 0;
  let targets = 0;
  for (let unit = 0; unit < reading.count; unit++) {
    flags |= reading.flags[unit]!;
    if ((reading.bits[unit]! & TARGET) !== 0) targets++;
  }
  out.add(hashStep(TEXT_SALT, 100 + Math.min(targets, 4)), -1);
  out.add(hashStep(TEXT_SALT, 200 + Math.min(8, Math.floor(Math.log2(reading.count + 1)))), -1);
  if ((flags & EXCLAIMED) !== 0) out.add(hashStep(TEXT_SALT, 301), -1);
  if ((flags & QUESTIONED) !== 0) out.add(hashStep(TEXT_SALT, 302), -1);
}

const idHashes = new Map<string, number>();

function idHash(id: string): number {
  let hash = idHashes.get(id);
  if (hash === undefined) {
    hash = 0;
    for (let i = 0; i < id.length; i++) hash = hashStep(hash, id.charCodeAt(i));
    idHashes.set(id, hash);
  }
  return hash;
}
