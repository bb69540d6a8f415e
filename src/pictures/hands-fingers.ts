import type { Finger } from './hands-types.ts';

/** Landmarks of one hand: 21 points, x y z in a row each. */
export const LANDMARK_NUMBERS = 63;

const WRIST = 0;
const LITTLE_KNUCKLE = 17;
/** Landmarks of each finger: the joint that bends first seen from the tip's side, and the tip. */
const JOINTS: readonly { finger: Finger; joint: number; tip: number; from: number }[] = [
  { finger: 'thumb', joint: 3, tip: 4, from: LITTLE_KNUCKLE },
  { finger: 'index', joint: 6, tip: 8, from: WRIST },
  { finger: 'middle', joint: 10, tip: 12, from: WRIST },
  { finger: 'ring', joint: 14, tip: 16, from: WRIST },
  { finger: 'little', joint: 18, tip: 20, from: WRIST },
];
/** A stretched finger's tip is further from the hand's other side than its joint, by this much. */
const STRETCHED = 1.1;

/** Which fingers are stretched out. Compares distances inside the hand, so that it may be turned any way. */
export function fingersUp(landmarks: ArrayLike<number>): Finger[] {
  const away = (a: number, b: number): number =>
    Math.hypot(...[0, 1, 2].map((axis) => landmarks[3 * a + axis]! - landmarks[3 * b + axis]!));
  return JOINTS.filter(({ joint, tip, from }) => away(tip, from) > away(joint, from) * STRETCHED).map(
    ({ finger }) => finger,
  );
}
