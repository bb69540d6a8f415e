import type { Palm } from './hands-palms.ts';

/** A square part of a picture: its middle and side in pixels, and how it is turned (radians, clockwise). */
export type Square = { x: number; y: number; side: number; turned: number };

/** A hand is this many times as large as its palm, and its middle this part of the palm further on. */
const HAND_SIZE = 2.6;
const HAND_SHIFT = 0.5;

/** The square around the whole hand of a palm found in `seen`, turned so that its fingers point up. */
export function squareOfHand(palm: Palm, seen: Square): Square {
  const { wrist, knuckle } = palm;
  const turned = Math.PI / 2 - Math.atan2(wrist.y - knuckle.y, knuckle.x - wrist.x);
  const x = palm.x + HAND_SHIFT * palm.height * Math.sin(turned);
  const y = palm.y - HAND_SHIFT * palm.height * Math.cos(turned);
  return {
    x: seen.x + (x - 0.5) * seen.side,
    y: seen.y + (y - 0.5) * seen.side,
    side: Math.max(palm.width, palm.height) * HAND_SIZE * seen.side,
    turned,
  };
}

/** The pixels of a square part of a picture as numbers from 0 to 1, red, green and blue in turn; black outside it. */
export function pixelsOf(picture: ImageBitmap, square: Square, side: number): Float32Array {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.translate(side / 2, side / 2);
  context.scale(side / square.side, side / square.side);
  context.rotate(-square.turned);
  context.translate(-square.x, -square.y);
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, side, side);
  const numbers = new Float32Array(side * side * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    for (let colour = 0; colour < 3; colour++) numbers[to++] = data[from + colour]! / 255;
  }
  return numbers;
}

/** The whole picture, and where hands may be small in it also its parts: a group photo has hands of a twentieth. */
export function squaresToSearch({ width, height }: { width: number; height: number }): Square[] {
  const whole = { x: width / 2, y: height / 2, side: Math.max(width, height), turned: 0 };
  const side = Math.min(width, height) * 0.6;
  if (side < SMALLEST_PART) return [whole];
  const along = (length: number): number[] => {
    const steps = Math.ceil((length - side) / (side * 0.75)) + 1;
    return Array.from({ length: steps }, (_, step) => side / 2 + (step * (length - side)) / (steps - 1));
  };
  const parts = along(height).flatMap((y) => along(width).map((x) => ({ x, y, side, turned: 0 })));
  return [whole, ...parts.slice(0, MOST_PARTS)];
}
/** Parts smaller than this show nothing that the whole picture does not, in pixels. */
const SMALLEST_PART = 240;
/** Keeps the longest panorama within the time a picture may take. */
const MOST_PARTS = 9;
