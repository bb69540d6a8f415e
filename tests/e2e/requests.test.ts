import { expect, test } from 'vitest';
import { IDS } from '../pages/fixtures/index.ts';
import { openOwnPage, ownPages } from './own-pages.ts';
import { AT, inPost } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** What anybody was asked for since the last `forget`; every host of the world leads to the test's own server. */
const asked = (): string[] =>
  stage.server.requests
    .map(({ method, host, path }) => `${method} ${host}${path}`)
    .filter((line) => !line.endsWith('/favicon.ico'));

test('no page of the extension asks anybody for anything', async () => {
  const pages = await ownPages(stage.browser);
  expect(pages.length).toBeGreaterThan(5);
  stage.server.forget();
  for (const address of pages) {
    const page = await openOwnPage(stage.browser, address);
    await page.close();
  }
  expect(asked()).toEqual([]);
});

test('neither a held act, nor its dialog, nor hints while writing ask anybody for anything', async () => {
  await stage.tab.front();
  await stage.open('/home');
  await stage.settled();
  stage.server.forget();
  await stage.tab.click(inPost('halilis2', IDS.campaign, 'like'));
  await stage.tab.dialog.wait();
  await stage.tab.dialog.press('Batalkan');
  await stage.tab.dialog.gone();
  await stage.tab.click(AT.composer);
  await stage.tab.type('Ayo coblos nomor 2, menangkan HALILIS!');
  await stage.tab.press('Control+Enter');
  await stage.tab.dialog.wait();
  await stage.tab.dialog.press('Ubah tulisan');
  await stage.tab.dialog.gone();
  expect(await stage.acts()).toEqual([]);
  expect(asked()).toEqual([]);
});
