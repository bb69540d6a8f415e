import { describe, expect, test } from 'vitest';
import { edgesOf, tiltOf, unexplained } from '../../../src/pictures/edges.ts';
import { type Raster, turned } from '../../../src/pictures/raster.ts';

const SIZE = { width: 320, height: 240 };

/** Rows of short dark strokes, as lines of writing are from afar. */
function writing(): Raster {
  const data = new Uint8Array(SIZE.width * SIZE.height).fill(240);
  for (const row of [60, 120, 180]) {
    for (let x = 60; x < 260; x += 8) {
      for (let y = row; y < row + 10; y++) data.fill(20, y * SIZE.width + x, y * SIZE.width + x + 4);
    }
  }
  return { data, ...SIZE };
}

describe('the tilt of writing', () => {
  test('is nothing where lines are level', () => expect(tiltOf(edgesOf(writing()))).toBe(0));

  test.each([-12, -6, 7, 15])('is found: %i degrees', (degrees) => {
    const found = tiltOf(edgesOf(turned(writing(), -degrees)));
    expect(Math.abs(found - degrees)).toBeLessThanOrEqual(1);
    expect(tiltOf(edgesOf(turned(turned(writing(), -degrees), found)))).toBe(0);
  });

  test('is nothing in an empty picture', () => {
    expect(tiltOf(edgesOf({ data: new Uint8Array(SIZE.width * SIZE.height), ...SIZE }))).toBe(0);
  });
});

describe('what boxes leave unexplained', () => {
  const edges = edgesOf(writing());
  test('everything without boxes, nothing with a box around all, nothing in an empty picture', () => {
    expect(unexplained(edges, [])).toBe(1);
    expect(unexplained(edges, [{ left: 0, top: 0, right: 1, bottom: 1 }])).toBe(0);
    expect(unexplained({ marks: new Uint8Array(4), width: 2, height: 2 }, [])).toBe(0);
  });

  test('the share outside of them', () => {
    const upper = { left: 0, top: 0, right: 1, bottom: 0.4 };
    expect(unexplained(edges, [upper])).toBeCloseTo(2 / 3, 1);
  });
});
