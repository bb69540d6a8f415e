import { type Raster, shrunk } from './raster.ts';

/** Where a picture changes sharply: 1 on the outline of something, 0 elsewhere. Small, for questions about the whole. */
export type Edges = { marks: Uint8Array; width: number; height: number };

/** Enough to see lines of writing, few enough to count them at forty angles. */
const SIDE = 320;

/** A change that counts stands out this many times more than the picture's usual one, and at least so many shades. */
const TIMES_USUAL = 3;
const LEAST_SHADES = 10;

/** The outlines in a picture. */
export function edgesOf(raster: Raster): Edges {
  const { data, width, height } = shrunk(raster, SIDE);
  const change = new Uint16Array(data.length);
  let sum = 0;
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      const here = Math.abs(data[at]! - data[at + 1]!) + Math.abs(data[at]! - data[at + width]!);
      change[at] = here;
      sum += here;
    }
  }
  const least = Math.max(LEAST_SHADES, (TIMES_USUAL * sum) / Math.max(1, data.length));
  return { marks: Uint8Array.from(change, (here) => (here >= least ? 1 : 0)), width, height };
}

/** Writing is rarely set steeper than this, in degrees. */
const STEEPEST = 20;

/** Turning a picture for less than this is not worth what it blurs, in degrees. */
const LEAST_TILT = 2;

/**
 * By how many degrees the writing leans, clockwise positive. Lines of writing leave the most even and the fullest rows
 * when the picture is turned back by their own angle (the projection profile). 0 where nothing leans clearly.
 */
export function tiltOf(edges: Edges): number {
  const points = pointsOf(edges);
  const level = sharpness(points, 0);
  let best = { degrees: 0, sharp: level };
  for (let degrees = -STEEPEST; degrees <= STEEPEST; degrees++) {
    const sharp = sharpness(points, degrees);
    if (sharp > best.sharp) best = { degrees, sharp };
  }
  const isClear = Math.abs(best.degrees) >= LEAST_TILT && best.sharp > level * 1.15;
  return isClear ? best.degrees : 0;
}

/** How unevenly outlines fall on rows that lean by `degrees`. */
function sharpness({ points, width, height }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const offset = Math.ceil(Math.abs(slope) * width);
  const rows = new Uint32Array(height + 2 * offset + 1);
  for (const at of points) rows[Math.round(Math.floor(at / width) - slope * (at % width)) + offset]!++;
  return rows.reduce((sum, count) => sum + count * count, 0);
}

/** The same outlines as a list: where they are counted at forty angles, the rest of the picture is not walked over. */
type Points = { points: readonly number[]; width: number; height: number };

function pointsOf({ marks, width, height }: Edges): Points {
  const points: number[] = [];
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1) points.push(at);
  return { points, width, height };
}

/** A part of a picture, in shares of its width and height. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** The share of all outlines that lies outside of `boxes`, 0 to 1: how much of the picture is still unexplained. */
export function unexplained({ marks, width, height }: Edges, boxes: readonly Box[]): number {
  let all = 0;
  let outside = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (marks[y * width + x] !== 1) continue;
      all++;
      if (!boxes.some((box) => isIn(box, x / width, y / height))) outside++;
    }
  }
  return all === 0 ? 0 : outside / all;
}

/** Room around a box for what its outlines overlap it, in shares. */
const ROOM = 0.015;

const isIn = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left - ROOM && x <= right + ROOM && y >= top - ROOM && y <= bottom + ROOM;
