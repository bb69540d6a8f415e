import { placeOf, type Scorer } from '../ruleset/scorer.ts';
import { FEATURE_BITS, type Features } from './features.ts';
import type { Stance } from './types.ts';

/** How a text sounds on the whole. */
export type Tone = { probability: number; stance: Stance };

/** Units shown as evidence. */
const SHOWN = 3;

/** Probability (0 to 1) that the text takes a side, by a linear model over masked features (docs/verdict.md). */
export function toneOf(features: Features, scorer: Scorer): Tone {
  const { hashes, weights } = scorer;
  const norm = 1 / Math.sqrt(Math.max(1, distinct(features)));
  let support = scorer.bias[0];
  let attack = scorer.bias[1];
  for (let i = 0; i < features.count; i++) {
    if (seen[i] === 1) continue;
    const place = placeOf(hashes, features.at[i]!);
    support += weights[place * 2]! * norm;
    attack += weights[place * 2 + 1]! * norm;
  }
  const a = Math.exp(support);
  const b = Math.exp(attack);
  const stance = a >= b ? 'for' : 'against';
  return { probability: (a + b) / (1 + a + b), stance };
}

const seen = new Uint8Array(16_000);
const stamps = new Uint32Array(2 ** FEATURE_BITS);
let stamp = 0;

/** A feature counts once a text; marks repeats in `seen` and returns how many different ones there are. */
function distinct({ count, at }: Features): number {
  stamp++;
  let different = 0;
  for (let i = 0; i < count; i++) {
    const isNew = stamps[at[i]!] !== stamp;
    seen[i] = isNew ? 0 : 1;
    stamps[at[i]!] = stamp;
    if (isNew) different++;
  }
  return different;
}

/** The units that speak most for a stance, strongest first: what is shown as evidence. */
export function strongestUnits(features: Features, { hashes, weights }: Scorer, stance: Stance): number[] {
  const column = stance === 'for' ? 0 : 1;
  const byUnit = new Map<number, number>();
  for (let i = 0; i < features.count; i++) {
    const unit = features.unit[i]!;
    const weight = weights[placeOf(hashes, features.at[i]!) * 2 + column]!;
    if (unit >= 0 && weight !== 0) byUnit.set(unit, (byUnit.get(unit) ?? 0) + weight);
  }
  return [...byUnit]
    .filter(([, weight]) => weight > 0)
    .sort((x, y) => y[1] - x[1])
    .slice(0, SHOWN)
    .map(([unit]) => unit);
}
