import { beforeAll, expect, test } from 'vitest';
import { IDS } from '../../pages/fixtures/index.ts';
import { dayAfter, kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask } from '../browsers/index.ts';
import { setStage } from '../stage.ts';

const stage = setStage({
  site: 'instagram',
  rules: [kertasariRulesFile(dayAfter(localDay(new Date()), 60))],
});
// Who is only warned need not wait for "continue" to open.
beforeAll(() => ask(stage.options, 'settings:set', { status: 'village-head' }));

const PHOTO = `[data-photo="${IDS.campaign}"] .veil`;
const REPOST = `article[data-post="${IDS.campaign}"] [role="button"]:has([aria-label="Posting ulang"])`;
const liked = { did: 'like', item: IDS.campaign };

test('a photo that is liked already is pressed twice without a question', async () => {
  await stage.open('/');
  await stage.tab.doubleClick(PHOTO);
  await stage.tab.dialog.press('Tetap lanjutkan');
  expect(await stage.acted()).toEqual([liked]);
  await stage.tab.dialog.gone();
  await stage.tab.doubleClick(PHOTO);
  await stage.settled();
  expect(await stage.tab.dialog.seen()).toBeUndefined();
  expect(await stage.acts()).toEqual([liked]);
});

test('a cancelled double press is asked about again the next time', async () => {
  await stage.open('/');
  for (const answer of ['Batalkan', 'Batalkan']) {
    await stage.tab.doubleClick(PHOTO);
    await stage.tab.dialog.press(answer);
    await stage.tab.dialog.gone();
  }
  expect(await stage.acts()).toEqual([]);
});

test('a button that believes only a hand is pressed again by the person', async () => {
  await stage.open('/', { trusted: '1' });
  await stage.tab.click(REPOST);
  await stage.tab.dialog.press('Tetap lanjutkan');
  await stage.tab.dialog.gone();
  await stage.settled();
  expect(await stage.acts()).toEqual([]);
  await stage.tab.click(REPOST);
  expect(await stage.acted()).toEqual([{ did: 'repost', item: IDS.campaign }]);
});
