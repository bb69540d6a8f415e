import type { Bilingual } from './prohibitions.ts';
import type { ScorerData } from './scorer-file.ts';

/** The scorer as the check uses it. */
export type Scorer = {
  readonly why: Bilingual;
  readonly threshold: number;
  readonly bias: readonly [support: number, attack: number];
  /** Feature hash → slot; 0 is "no weight". */
  readonly slots: Uint16Array;
  /** Two weights a slot: support, attack. */
  readonly weights: Float32Array;
};

const GO_ON = 255;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

export function loadScorer({ why, threshold, scale, bias, gaps, steps }: ScorerData): Scorer {
  const slots = new Uint16Array(2 ** 16);
  let hash = 0;
  let slot = 0;
  for (const gap of bytesOf(gaps)) {
    hash += gap;
    if (gap !== GO_ON) slots[hash] = ++slot;
  }
  const signed = new Int8Array(bytesOf(steps).buffer);
  const weights = new Float32Array((slot + 1) * 2);
  for (let i = 0; i < signed.length; i++) weights[i + 2] = signed[i]! * scale;
  return { why, threshold, bias, slots, weights };
}

/** Packs trained weights: `[feature hash, support steps, attack steps]` in rising order of hash, steps -127 to 127. */
export function packWeights(
  rows: readonly (readonly [hash: number, support: number, attack: number])[],
): Pick<ScorerData, 'gaps' | 'steps'> {
  const gaps: number[] = [];
  let before = 0;
  for (const [hash] of rows) {
    let gap = hash - before;
    for (; gap >= GO_ON; gap -= GO_ON) gaps.push(GO_ON);
    gaps.push(gap);
    before = hash;
  }
  const steps = rows.flatMap(([, support, attack]) => [support & 255, attack & 255]);
  return { gaps: toBase64(gaps), steps: toBase64(steps) };
}

const toBase64 = (bytes: readonly number[]): string =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
