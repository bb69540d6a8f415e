import { afterAll, beforeAll, expect, test } from 'vitest';
import { isHeld, type JudgedPoster, openPosterReader, type PosterReader } from './judge.ts';
import { STYLES } from './posters.ts';
import { POSTER_TEXTS } from './texts.ts';

let reader: PosterReader;
const judged: JudgedPoster[] = [];

/** Every text once, the styles in turn: `npm run eval:pictures` tries each text in each. */
beforeAll(async () => {
  reader = await openPosterReader();
  for (const [index, text] of POSTER_TEXTS.entries()) {
    judged.push(await reader.judge(text, STYLES[index % STYLES.length]!));
  }
});
afterAll(() => reader?.close());

const shown = (posters: readonly JudgedPoster[]): string[] =>
  posters.map(({ text, style, reading }) => `${text.id} in ${style.id}: ${reading.text}`);

test('there are at least sixty texts, and each is judged as it is meant', () => {
  expect(judged.length).toBeGreaterThanOrEqual(60);
  expect(judged.filter(({ text, meant }) => isHeld(meant) !== text.takesSides)).toEqual([]);
});

test('at least nine of ten posters give the verdict of their text', () => {
  const wrong = judged.filter(({ meant, found }) => meant !== found);
  expect(wrong.length / judged.length, shown(wrong).join('\n')).toBeLessThanOrEqual(0.1);
});

test('no harmless poster is held', () => {
  expect(shown(judged.filter(({ text, found }) => !text.takesSides && isHeld(found)))).toEqual([]);
});
