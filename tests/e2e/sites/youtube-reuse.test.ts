import { beforeAll, expect, test } from 'vitest';
import { dayAfter, kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { VIDEO_IDS } from '../../pages/youtube/data.ts';
import { ask } from '../browsers/index.ts';
import { setStage } from '../stage.ts';

/** Before the candidates' determination, as a village head: "continue" opens without its countdown. */
const stage = setStage({ site: 'youtube', rules: [kertasariRulesFile(dayAfter(localDay(new Date()), 60))] });
beforeAll(async () => {
  await ask(stage.options, 'settings:set', { status: 'village-head' });
});

const LIKE = 'like-button-view-model button';
const next = (id: string) => `a.next[href="/watch?v=${id}"]`;

test('the same button is judged by the video it stands under by now', async () => {
  const { tab } = stage;
  await stage.open(`/watch?v=${VIDEO_IDS.campaign}`);
  await tab.evaluate((css: string) => document.querySelector(css)?.setAttribute('data-first', ''), LIKE);
  await tab.click(LIKE);
  await tab.dialog.press('Batalkan');
  await tab.dialog.gone();

  await tab.click(next(VIDEO_IDS.cooking));
  await tab.click(`${LIKE}[data-first]`);
  expect(await stage.acted()).toEqual([{ did: 'like', item: VIDEO_IDS.cooking }]);

  await tab.click(next(VIDEO_IDS.campaign));
  await tab.click(`${LIKE}[data-first]`);
  await tab.dialog.press('Batalkan');
  expect(await stage.acts()).toHaveLength(1);
});

test('a video that changed under the question is not liked in its place', async () => {
  const { tab } = stage;
  await stage.open(`/watch?v=${VIDEO_IDS.campaign}`);
  await tab.click(LIKE);
  await tab.dialog.wait();
  await tab.evaluate(
    (css: string) => document.querySelector<HTMLElement>(css)?.click(),
    next(VIDEO_IDS.cooking),
  );
  await tab.dialog.press('Tetap lanjutkan');
  await tab.dialog.gone();
  await stage.settled();
  expect(await stage.acts()).toEqual([]);
});

test('keys of the player, l among them, are none of ours', async () => {
  await stage.open(`/watch?v=${VIDEO_IDS.campaign}`);
  await stage.tab.press('l');
  await stage.settled();
  expect(await stage.tab.dialog.seen()).toBeUndefined();
});
