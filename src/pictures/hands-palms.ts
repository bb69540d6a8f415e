import type { Point } from './hands-types.ts';

/** Side of the square picture the palm model looks at, in pixels. */
export const PALM_INPUT = 192;

/** The model's own grids: cells a side, guesses a cell (palm_detection_lite of MediaPipe Hands). */
const GRIDS = [
  { side: 24, guesses: 2 },
  { side: 12, guesses: 6 },
] as const;

/** Numbers of one guess: a box (middle, size) and seven points (x, y). */
const ROW = 18;
const FIRST_POINT = 4;
/** Of the seven points: where the hand begins and where its middle finger does. */
const WRIST = 0;
const MIDDLE_KNUCKLE = 2;

/** Guesses below this are no hand; boxes that share more than this part are the same hand. */
const LEAST_SCORE = 0.5;
const SAME_HAND = 0.3;

/** A palm as parts of the picture's side, 0 to 1. */
export type Palm = {
  score: number;
  x: number;
  y: number;
  width: number;
  height: number;
  wrist: Point;
  knuckle: Point;
};

/** Middles of all cells, in the order of the model's rows. */
const ANCHORS: readonly Point[] = GRIDS.flatMap(({ side, guesses }) =>
  Array.from({ length: side * side * guesses }, (_, index) => {
    const cell = Math.floor(index / guesses);
    return { x: ((cell % side) + 0.5) / side, y: (Math.floor(cell / side) + 0.5) / side };
  }),
);
export const PALM_ROWS = ANCHORS.length;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-Math.max(-100, Math.min(100, value))));

function palmAt(index: number, boxes: ArrayLike<number>, score: number): Palm {
  const anchor = ANCHORS[index]!;
  const at = (offset: number): number => boxes[index * ROW + offset]! / PALM_INPUT;
  const point = (number: number): Point => ({
    x: at(FIRST_POINT + 2 * number) + anchor.x,
    y: at(FIRST_POINT + 2 * number + 1) + anchor.y,
  });
  const [x, y] = [at(0) + anchor.x, at(1) + anchor.y];
  return { score, x, y, width: at(2), height: at(3), wrist: point(WRIST), knuckle: point(MIDDLE_KNUCKLE) };
}

const overlap = (a: number, aSize: number, b: number, bSize: number): number =>
  Math.max(0, Math.min(a + aSize / 2, b + bSize / 2) - Math.max(a - aSize / 2, b - bSize / 2));

/** The part two boxes share of all they cover. */
const sharedPart = (a: Palm, b: Palm): number => {
  const shared = overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
  return shared / (a.width * a.height + b.width * b.height - shared);
};

/** Each palm once, surest first: of boxes that lie over one another only the surest stays. */
export function eachOnce(palms: readonly Palm[]): Palm[] {
  const kept: Palm[] = [];
  for (const palm of palms.toSorted((a, b) => b.score - a.score)) {
    if (kept.every((other) => sharedPart(other, palm) < SAME_HAND)) kept.push(palm);
  }
  return kept;
}

/** What the palm model's numbers say: each palm once, surest first. */
export function palmsIn(boxes: ArrayLike<number>, scores: ArrayLike<number>): Palm[] {
  const palms: Palm[] = [];
  for (let index = 0; index < PALM_ROWS; index++) {
    const score = sigmoid(scores[index]!);
    if (score >= LEAST_SCORE) palms.push(palmAt(index, boxes, score));
  }
  return eachOnce(palms);
}
