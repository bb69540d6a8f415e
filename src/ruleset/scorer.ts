import type { Bilingual } from './prohibitions.ts';
import type { ScorerData } from './scorer-file.ts';

/** The scorer as the check uses it. */
export type Scorer = {
  readonly why: Bilingual;
  readonly threshold: number;
  readonly floor: number;
  readonly bias: readonly [support: number, attack: number];
  /** Feature hash → slot; 0 is "no weight". */
  readonly slots: Uint16Array;
  /** Two weights a slot: support, attack. */
  readonly weights: Float32Array;
};

/** Characters are used as digits, since they compress far better than base 64: `#` is the first gap, `h` is step 0. */
const FIRST_GAP = 35;
const GO_ON = 80;
const STEP_ZERO = 104;

export function loadScorer({ why, threshold, floor, scale, bias, gaps, steps }: ScorerData): Scorer {
  const slots = new Uint16Array(2 ** 16);
  let hash = 0;
  let slot = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps.charCodeAt(i) - FIRST_GAP;
    hash += gap;
    if (gap !== GO_ON) slots[hash] = ++slot;
  }
  const weights = new Float32Array((slot + 1) * 2);
  for (let i = 0; i < steps.length; i++) weights[i + 2] = (steps.charCodeAt(i) - STEP_ZERO) * scale;
  return { why, threshold, floor, bias, slots, weights };
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
