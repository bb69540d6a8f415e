import { beforeAll, expect, test } from 'vitest';
import { IDS } from '../../pages/fixtures/index.ts';
import { dayAfter, kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask } from '../browsers/index.ts';
import { setStage } from '../stage.ts';

/** Before the candidates' determination, as a village head: "continue" opens without its countdown. */
const stage = setStage({ site: 'tiktok', rules: [kertasariRulesFile(dayAfter(localDay(new Date()), 60))] });
beforeAll(async () => {
  await ask(stage.options, 'settings:set', { status: 'village-head' });
});

/** The first place of the list, whatever it shows. */
const PLACE = 'article:first-of-type';
const LIKE = `${PLACE} button:has([data-e2e="like-icon"])`;

const shows = (id: string) => document.querySelector('article')?.getAttribute('data-scroll-index') === id;
const moveDown = () =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));

test('the same element is judged by the video it shows by now', async () => {
  const { tab } = stage;
  await stage.open('/foryou', { virtual: 'on' });
  await tab.evaluate(() => document.querySelector('article')?.setAttribute('data-first', ''));
  await tab.click(LIKE);
  await tab.dialog.press('Batalkan');
  await tab.dialog.gone();
  await tab.evaluate(moveDown);
  await tab.until('the next video', shows, IDS.breakfast);
  await tab.click(LIKE.replace(PLACE, '[data-first]'));
  expect(await stage.acted()).toEqual([{ did: 'like', item: IDS.breakfast }]);
});

test('a list that moved on under the question is not liked in its place', async () => {
  const { tab } = stage;
  await stage.open('/foryou', { virtual: 'on' });
  await tab.click(LIKE);
  await tab.dialog.wait();
  await tab.evaluate(moveDown);
  await tab.until('the next video', shows, IDS.breakfast);
  await tab.dialog.press('Tetap lanjutkan');
  await tab.dialog.gone();
  await stage.settled();
  expect(await stage.acts()).toEqual([]);
});

test('a control that believes only people is pressed once more by the person', async () => {
  const { tab } = stage;
  await stage.open('/foryou', { trusted: '1' });
  const follow = `${PLACE} [data-e2e="feed-follow"]`;
  await tab.click(follow);
  await tab.dialog.press('Tetap lanjutkan');
  await tab.dialog.gone();
  await stage.settled();
  expect(await stage.acts()).toEqual([]);
  await tab.click(follow);
  expect(await stage.acted()).toEqual([{ did: 'follow', item: 'halilis2' }]);
});
