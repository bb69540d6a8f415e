import type { Bilingual } from './prohibitions.ts';
import type { ScorerData } from './scorer-file.ts';

/** The scorer as the check uses it. */
export type Scorer = {
  readonly why: Bilingual;
  readonly threshold: number;
  readonly floor: number;
  readonly bias: readonly [support: number, attack: number];
  /** Feature hashes in an open table of a power of two, -1 where a place is free. */
  readonly hashes: Int32Array;
  /** Two weights a place: support, attack. */
  readonly weights: Float32Array;
};

/** Characters are used as digits, since they compress far better than base 64: `#` is the first gap, `h` is step 0. */
const FIRST_GAP = 35;
const GO_ON = 80;
const STEP_ZERO = 104;

/** Places of the table for each weight, rounded up to a power of two: few features meet another's place. */
const ROOM = 2;

export function loadScorer({ why, threshold, floor, scale, bias, gaps, steps }: ScorerData): Scorer {
  const places = 2 ** Math.ceil(Math.log2(steps.length * ROOM));
  const hashes = new Int32Array(places).fill(-1);
  const weights = new Float32Array(places * 2);
  let hash = 0;
  let step = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps.charCodeAt(i) - FIRST_GAP;
    hash += gap;
    if (gap === GO_ON) continue;
    const place = placeOf(hashes, hash);
    hashes[place] = hash;
    weights[place * 2] = (steps.charCodeAt(step++) - STEP_ZERO) * scale;
    weights[place * 2 + 1] = (steps.charCodeAt(step++) - STEP_ZERO) * scale;
  }
  return { why, threshold, floor, bias, hashes, weights };
}

/** The place of a feature hash, or the free place where it would stand. */
export function placeOf(hashes: Int32Array, hash: number): number {
  let place = hash & (hashes.length - 1);
  while (hashes[place] !== hash && hashes[place] !== -1) place = (place + 1) & (hashes.length - 1);
  return place;
}

/** The furthest a weight can be from 0, in steps. */
export const LARGEST_STEP = 7;

/** Packs trained weights: `[feature hash, support steps, attack steps]` in rising order of hash. */
export function packWeights(
  rows: readonly (readonly [hash: number, support: number, attack: number])[],
): Pick<ScorerData, 'gaps' | 'steps'> {
  let gaps = '';
  let before = 0;
  for (const [hash] of rows) {
    let gap = hash - before;
    for (; gap >= GO_ON; gap -= GO_ON) gaps += String.fromCharCode(FIRST_GAP + GO_ON);
    gaps += String.fromCharCode(FIRST_GAP + gap);
    before = hash;
  }
  const steps = rows.flatMap(([, support, attack]) => [support, attack]);
  return { gaps, steps: String.fromCharCode(...steps.map((step) => STEP_ZERO + step)) };
}
