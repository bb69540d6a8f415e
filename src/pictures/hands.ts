import { pixelsOf, type Square, squareOfHand, squaresToSearch } from './hands-crop.ts';
import type { HandEngine } from './hands-engine.ts';
import { fingersUp, LANDMARK_NUMBERS } from './hands-fingers.ts';
import { PALM_INPUT, PALM_ROWS, palmsIn } from './hands-palms.ts';
import type { Hand } from './hands-types.ts';

/** Side of the square picture the hand model looks at, in pixels. */
const HAND_INPUT = 224;
/** Below this the second model says that there is no hand after all. */
const LEAST_SCORE = 0.5;
/** Hands looked at in one picture, surest first. */
const MOST_HANDS = 6;

type Candidate = { square: Square; score: number };

const ofLength = (outputs: readonly Float32Array[], length: number): Float32Array[] =>
  outputs.filter((output) => output.length === length);

async function candidatesIn(picture: ImageBitmap, engine: HandEngine): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const seen of squaresToSearch(picture)) {
    const outputs = await engine.palm(pixelsOf(picture, seen, PALM_INPUT), PALM_INPUT);
    const [scores] = ofLength(outputs, PALM_ROWS);
    const boxes = outputs.find((output) => output !== scores);
    if (!scores || !boxes) continue;
    for (const palm of palmsIn(boxes, scores))
      found.push({ square: squareOfHand(palm, seen), score: palm.score });
  }
  return eachOnce(found).slice(0, MOST_HANDS);
}

/** The same hand is found in the whole picture and in its parts. */
function eachOnce(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const isNear = (a: Square, b: Square): boolean =>
    Math.hypot(a.x - b.x, a.y - b.y) < 0.5 * Math.max(a.side, b.side);
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some(({ square }) => isNear(square, candidate.square))) kept.push(candidate);
  }
  return kept;
}

async function lookAt(picture: ImageBitmap, square: Square, engine: HandEngine): Promise<Hand | undefined> {
  const outputs = await engine.hand(pixelsOf(picture, square, HAND_INPUT), HAND_INPUT);
  const [landmarks] = ofLength(outputs, LANDMARK_NUMBERS);
  const score = ofLength(outputs, 1)[0]?.[0] ?? 0;
  return landmarks && score >= LEAST_SCORE ? { fingers: fingersUp(landmarks), score } : undefined;
}

/**
 * The hands in a picture, at most six, with the fingers they stretch out. Weak evidence: it misses hands seen from behind
 * and hidden thumbs (figures in docs/pictures.md), so that nothing may follow from it alone.
 */
export async function readHands(picture: ImageBitmap, engine: HandEngine): Promise<Hand[]> {
  const hands: Hand[] = [];
  for (const { square } of await candidatesIn(picture, engine)) {
    const hand = await lookAt(picture, square, engine);
    if (hand) hands.push(hand);
  }
  return hands;
}
