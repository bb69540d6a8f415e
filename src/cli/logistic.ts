import { FEATURE_BITS } from '../check/features.ts';

/**
 * One text to learn from: its features, 0 for no side, 1 for support, 2 for attack, and how much it counts. `norm` is one
 * over the root of how many features the whole text has, kept ones or not: the scorer divides by the same.
 */
export type Example = { features: Uint32Array; norm: number; label: 0 | 1 | 2; weight: number };

const SIZE = 2 ** FEATURE_BITS;
const CLASSES = 3;

/** Chosen on `posts.dev.tsv` among four values each; the result hardly depends on them. */
const EPOCHS = 25;
const RATE = 0.3;
const DECAY = 4e-4;
const BIAS_RATE = 0.02;
const SEED = 7;

/** A softmax regression over hashed features; margins are over the class "no side". */
export class Model {
  readonly weights = new Float32Array(CLASSES * SIZE);
  readonly biases = new Float32Array(CLASSES);
  readonly used = new Set<number>();

  margin(label: 1 | 2, hash: number): number {
    return this.weights[label * SIZE + hash]! - this.weights[hash]!;
  }

  biasMargin(label: 1 | 2): number {
    return this.biases[label]! - this.biases[0]!;
  }

  probabilities({ features, norm }: Pick<Example, 'features' | 'norm'>): number[] {
    const scores = [0, 1, 2].map((label) => {
      let score = this.biases[label]!;
      for (const hash of features) score += this.weights[label * SIZE + hash]! * norm;
      return score;
    });
    const largest = Math.max(...scores);
    const parts = scores.map((score) => Math.exp(score - largest));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / whole);
  }
}

/** Probability that a text takes a side. */
export const probabilityOf = (model: Model, example: Pick<Example, 'features' | 'norm'>): number =>
  1 - model.probabilities(example)[0]!;

/** Learns by AdaGrad in a fixed shuffled order: the same examples always give the same model. */
export function learnModel(examples: readonly Example[]): Model {
  const model = new Model();
  const squares = new Float32Array(CLASSES * SIZE);
  const random = seededRandom(SEED);
  const order = examples.map((_, index) => index);
  for (const { features } of examples) for (const hash of features) model.used.add(hash);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) learn(model, squares, examples[index]!);
  }
  return model;
}

function learn(model: Model, squares: Float32Array, example: Example): void {
  const { features, norm, label, weight } = example;
  const probabilities = model.probabilities(example);
  for (let row = 0; row < CLASSES; row++) {
    const error = (probabilities[row]! - (row === label ? 1 : 0)) * weight;
    model.biases[row]! -= BIAS_RATE * error;
    for (const hash of features) {
      const at = row * SIZE + hash;
      const gradient = error * norm + DECAY * model.weights[at]!;
      squares[at]! += gradient * gradient;
      model.weights[at]! -= (RATE * gradient) / (Math.sqrt(squares[at]!) + 1e-6);
    }
  }
}

/** The features whose weight and frequency together decide most; those in fewer than `rarest` sided texts are left out. */
export function strongestFeatures(
  model: Model,
  examples: readonly Example[],
  keep: number,
  rarest: number,
): Set<number> {
  const counts = new Uint32Array(SIZE);
  for (const { features } of examples) for (const hash of features) counts[hash]!++;
  const strength = (hash: number) =>
    (Math.abs(model.margin(1, hash)) + Math.abs(model.margin(2, hash))) * Math.sqrt(counts[hash]!);
  const candidates = [...model.used].filter((hash) => counts[hash]! >= rarest);
  return new Set(candidates.sort((a, b) => strength(b) - strength(a) || a - b).slice(0, keep));
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** mulberry32: small, fast and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
