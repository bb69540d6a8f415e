import { describe, expect, test, vi } from 'vitest';
import type { Line } from '../../../src/pictures/lines.ts';
import type { Raster } from '../../../src/pictures/raster.ts';
import { type Recognise, readText } from '../../../src/pictures/read-text.ts';

const SIZE = { width: 200, height: 100 };

/** One dark bar across the middle, and another low down. */
function bars(): Raster {
  const data = new Uint8Array(SIZE.width * SIZE.height).fill(250);
  for (const top of [40, 80]) {
    for (let y = top; y < top + 8; y++)
      for (let x = 20; x < 180; x += 6) data.fill(10, y * 200 + x, y * 200 + x + 3);
  }
  return { data, ...SIZE };
}
const empty: Raster = { data: new Uint8Array(SIZE.width * SIZE.height).fill(200), ...SIZE };

const line = (text: string, top: number, bottom: number, confidence = 95): Line => ({
  words: text.split(' ').map((word) => ({ text: word, confidence })),
  box: { left: 0.05, top, right: 0.95, bottom },
});
const UPPER = line('COBLOS NOMOR 2', 0.38, 0.5);
const LOWER = line('Hadi Santosa', 0.78, 0.9);

/** Answers one look after the other. */
const answering = (...answers: readonly (readonly Line[])[]) => {
  const left = [...answers];
  return vi.fn<Recognise>(async () => left.shift() ?? []);
};

describe('reading a picture', () => {
  test('one look is enough when it explains the picture', async () => {
    const recognise = answering([UPPER, LOWER]);
    const reading = await readText(bars(), recognise);
    expect(reading).toEqual({ text: 'COBLOS NOMOR 2\nHadi Santosa', confidence: 95, isWhole: true });
    expect(recognise).toHaveBeenCalledTimes(1);
  });

  test('what is left unexplained is looked at in another way, and both are put together', async () => {
    const recognise = answering([UPPER], [LOWER]);
    expect((await readText(bars(), recognise)).text).toBe('COBLOS NOMOR 2\nHadi Santosa');
    expect(recognise).toHaveBeenCalledTimes(2);
    expect(recognise.mock.calls[1]?.[1]).not.toEqual(recognise.mock.calls[0]?.[1]);
  });

  test('doubtful words get a second opinion although nothing is left', async () => {
    const recognise = answering([line('C0BL0S N0M0R', 0.3, 0.95, 50)], [UPPER, LOWER]);
    expect((await readText(bars(), recognise)).text).toContain('Hadi Santosa');
  });

  test('when the time is up, what is there is the answer, and says that it is not the whole', async () => {
    const recognise = answering([UPPER], [LOWER]);
    expect(await readText(bars(), recognise, () => true)).toMatchObject({
      text: 'COBLOS NOMOR 2',
      isWhole: false,
    });
    expect(recognise).toHaveBeenCalledTimes(1);
  });

  test('a picture without outlines is looked at once', async () => {
    const recognise = answering();
    expect(await readText(empty, recognise)).toEqual({ text: '', confidence: 0, isWhole: true });
    expect(recognise).toHaveBeenCalledTimes(1);
  });

  test('writing on its side is found when nothing else is', async () => {
    const recognise = vi.fn<Recognise>(async ({ width, height }) => (height > width ? [UPPER] : []));
    expect((await readText(bars(), recognise)).text).toBe('COBLOS NOMOR 2');
  });

  test('sideways guesses of leaves and folds are not believed', async () => {
    const guess = line('ai Sae', 0.3, 0.5, 60);
    const recognise = vi.fn<Recognise>(async ({ width, height }) => (height > width ? [guess] : []));
    expect((await readText(bars(), recognise)).text).toBe('');
  });
});
