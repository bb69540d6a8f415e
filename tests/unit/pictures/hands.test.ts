import { describe, expect, test } from 'vitest';
import { squareOfHand, squaresToSearch } from '../../../src/pictures/hands-crop.ts';
import { fingersUp, LANDMARK_NUMBERS } from '../../../src/pictures/hands-fingers.ts';
import { eachOnce, PALM_INPUT, PALM_ROWS, type Palm, palmsIn } from '../../../src/pictures/hands-palms.ts';
import { FINGERS, type Finger } from '../../../src/pictures/hands-types.ts';

/** A flat right hand seen from its palm: knuckles in a row above the wrist, each finger stretched or bent. */
function handWith(up: readonly Finger[]): Float32Array {
  const points = new Float32Array(LANDMARK_NUMBERS);
  const put = (at: number, x: number, y: number): void => points.set([x, y, 0], 3 * at);
  put(0, 0, 0);
  FINGERS.slice(1).forEach((finger, index) => {
    const [x, first] = [-1.5 + index, 5 + 4 * index];
    put(first, x, 4);
    put(first + 1, x, 6);
    put(first + 2, x, up.includes(finger) ? 7 : 5);
    put(first + 3, x, up.includes(finger) ? 8 : 4);
  });
  const isThumbUp = up.includes('thumb');
  [
    [1, -1, 1],
    [2, -2, 2],
    [3, -2.5, 3],
    [4, isThumbUp ? -4.5 : -1, 3.5],
  ].forEach(([at, x, y]) => {
    put(at!, x!, y!);
  });
  return points;
}

describe('fingers', () => {
  test.each([
    [[]],
    [['index']],
    [['index', 'middle']],
    [['index', 'middle', 'ring']],
    [['index', 'middle', 'ring', 'little']],
    [[...FINGERS]],
    [['thumb']],
    [['thumb', 'little']],
    [['index', 'little']],
  ] as Finger[][][])('%j', (up) => {
    expect(fingersUp(handWith(up))).toEqual(up);
  });

  test('count the same however the hand is turned and however large it is', () => {
    const turned = handWith(['index', 'middle']);
    for (let at = 0; at < LANDMARK_NUMBERS; at += 3) {
      const [x, y] = [turned[at]!, turned[at + 1]!];
      [turned[at], turned[at + 1]] = [40 - 3 * y, 7 + 3 * x];
    }
    expect(fingersUp(turned)).toEqual(['index', 'middle']);
  });
});

describe('palms', () => {
  const outputs = (): { boxes: Float32Array; scores: Float32Array } => ({
    boxes: new Float32Array(PALM_ROWS * 18),
    scores: new Float32Array(PALM_ROWS).fill(-100),
  });

  test('a guess is read from its cell', () => {
    const { boxes, scores } = outputs();
    // The second guess of the first cell, whose middle is half a cell from the corner.
    scores[1] = 3;
    boxes.set([0, 0, 0.5 * PALM_INPUT, 0.25 * PALM_INPUT], 18);
    const [palm, ...others] = palmsIn(boxes, scores);
    expect(others).toEqual([]);
    expect(palm).toMatchObject({ x: 0.5 / 24, y: 0.5 / 24, width: 0.5, height: 0.25 });
    expect(palm?.score).toBeCloseTo(0.953, 2);
  });

  test('no guess is no palm, whatever the numbers', () => {
    const { boxes, scores } = outputs();
    expect(palmsIn(boxes, scores)).toEqual([]);
    expect(palmsIn(boxes, scores.fill(Number.NaN))).toEqual([]);
  });

  const palm = (x: number, score: number): Palm => ({
    score,
    x,
    y: 0.5,
    width: 0.2,
    height: 0.2,
    wrist: { x, y: 0.6 },
    knuckle: { x, y: 0.5 },
  });

  test('of guesses about one hand the surest stays', () => {
    expect(eachOnce([palm(0.5, 0.6), palm(0.52, 0.9), palm(0.8, 0.7)]).map(({ score }) => score)).toEqual([
      0.9, 0.7,
    ]);
  });

  test('an upright hand is cut out upright, a lying one turned', () => {
    const seen = { x: 50, y: 50, side: 100, turned: 0 };
    const upright = squareOfHand(palm(0.5, 1), seen);
    expect(upright.turned).toBeCloseTo(0);
    expect(upright.side).toBeCloseTo(52);
    expect(upright.y).toBeCloseTo(40);
    const lying = squareOfHand({ ...palm(0.5, 1), wrist: { x: 0.4, y: 0.5 } }, seen);
    expect(lying.turned).toBeCloseTo(Math.PI / 2);
    expect(lying.x).toBeCloseTo(60);
  });
});

describe('where hands are looked for', () => {
  test('a small picture is looked at whole', () => {
    expect(squaresToSearch({ width: 300, height: 200 })).toEqual([{ x: 150, y: 100, side: 300, turned: 0 }]);
  });

  test('a photograph also in parts that cover it, never in too many', () => {
    const parts = squaresToSearch({ width: 1600, height: 1200 }).slice(1);
    const reach = (axis: 'x' | 'y', way: 1 | -1): number =>
      Math.max(...parts.map((part) => way * part[axis] + part.side / 2));
    expect(reach('x', 1)).toBeGreaterThanOrEqual(1600);
    expect(reach('y', 1)).toBeGreaterThanOrEqual(1200);
    expect(reach('x', -1)).toBeGreaterThanOrEqual(0);
    expect(squaresToSearch({ width: 9000, height: 800 }).length).toBeLessThanOrEqual(10);
  });
});
