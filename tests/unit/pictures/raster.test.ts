import { describe, expect, test } from 'vitest';
import {
  inverted,
  quarterTurned,
  type Raster,
  shrunk,
  toGrey,
  toPgm,
  turned,
} from '../../../src/pictures/raster.ts';

const raster = (width: number, ...data: number[]): Raster => ({
  data: Uint8Array.from(data),
  width,
  height: data.length / width,
});

describe('shades', () => {
  test('are as bright as people see the colours', () => {
    const data = [255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255];
    const [white, black, green, blue] = toGrey({ data, width: 4, height: 1 }).data;
    expect([white, black]).toEqual([255, 0]);
    expect(green).toBeGreaterThan(blue! * 4);
  });

  test('of what is transparent are those of white paper', () => {
    expect([...toGrey({ data: [0, 0, 0, 0], width: 1, height: 1 }).data]).toEqual([255]);
  });

  test('turn into their opposite', () => {
    expect([...inverted(raster(3, 0, 100, 255)).data]).toEqual([255, 155, 0]);
  });
});

describe('size', () => {
  test('shrinks to the longest side; each pixel is the mean of those it stands for', () => {
    const small = shrunk(raster(4, 0, 100, 200, 200, 0, 100, 200, 200), 2);
    expect(small).toEqual(raster(2, 50, 200));
  });

  test('a small picture stays the same object', () => {
    const small = raster(2, 1, 2);
    expect(shrunk(small, 2)).toBe(small);
  });

  test('nothing becomes empty', () => {
    expect(shrunk(raster(400, ...new Array(400).fill(7)), 2)).toEqual(raster(2, 7, 7));
  });
});

describe('turning', () => {
  test('by a quarter goes clockwise', () => {
    expect(quarterTurned(raster(3, 1, 2, 3, 4, 5, 6))).toEqual(raster(2, 4, 1, 5, 2, 6, 3));
  });

  test('by a small angle keeps the middle and the frame', () => {
    const data = new Array(81).fill(255);
    data[40] = 0;
    const out = turned(raster(9, ...data), 30);
    expect([out.width, out.height]).toEqual([9, 9]);
    expect(out.data[40]).toBeLessThan(60);
  });

  test('by nothing is the same object', () => {
    const same = raster(2, 1, 2);
    expect(turned(same, 0)).toBe(same);
  });
});

test('a PGM file has its sizes and then the shades as they are', () => {
  const file = toPgm(raster(2, 10, 32, 200, 255));
  expect(new TextDecoder().decode(file.subarray(0, 11))).toBe('P5\n2 2\n255\n');
  expect([...file.subarray(11)]).toEqual([10, 32, 200, 255]);
});
