import { expect, test } from 'vitest';
import { readAdapter } from '../../src/cli/read-rules.ts';
import { IDS } from '../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { ask, importRules, type Tab, until } from './browsers/index.ts';
import { tabState } from './extension.ts';
import { inPost } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const like = inPost('halilis2', IDS.campaign, 'like');
const isAsked = () => stage.tab.dialog.seen();

/** A rules file of another channel that says something about X only. */
const repairing = (x: object): string =>
  JSON.stringify({
    ...kertasariRulesFile(localDay(new Date())),
    channel: 'perbaikan',
    elections: [],
    platforms: [{ id: 'x', ...x }],
  });

const stateSays = (part: object) =>
  until(`the state ${JSON.stringify(part)}`, async () => {
    const state = await tabState(stage.options, 'https://x.com');
    return Object.entries(part).every(([key, value]) => state[key as keyof typeof state] === value);
  });

test('a rules file switches a site off in the open page, says so, and gives it back', async () => {
  await stage.open('/home');
  expect(await importRules(stage.browser, repairing({ off: true }))).toMatchObject({ ok: true });
  await stage.tab.front();
  await stateSays({ state: 'not-checked', why: 'switched-off' });
  await stage.tab.click(like);
  expect(await stage.acted()).toEqual([{ did: 'like', post: IDS.campaign }]);
  expect(await isAsked()).toBeUndefined();

  await ask(stage.options, 'rules:remove', 'perbaikan');
  await stage.open('/home');
  await stage.tab.click(like);
  await stateSays({ state: 'checked' });
  await stage.tab.dialog.press('Batalkan');
  expect(await stage.acts()).toEqual([]);
});

test('a rules file mends what the site has renamed', async () => {
  const renamed = () => {
    for (const button of document.querySelectorAll('[data-testid="like"]'))
      button.setAttribute('data-testid', 'heart');
  };
  const control = ['[data-testid="heart"]'];
  const changes = [
    { part: 'acts', entry: { act: 'like', item: 'post', control } },
    { part: 'contract', entry: { act: 'like', path: ['/home'], find: control } },
  ];
  const { checkedOn } = readAdapter('x');
  const answer = await importRules(stage.browser, repairing({ for: checkedOn, changes }));
  expect(answer).toMatchObject({ ok: true });
  await stage.open('/home');
  await stage.tab.evaluate(renamed);
  await stage.tab.click(inPost('halilis2', IDS.campaign, 'heart'));
  await stage.tab.dialog.press('Batalkan');
  expect(await stage.acts()).toEqual([]);
  await ask(stage.options, 'rules:remove', 'perbaikan');
});

/** The popup as a page of its own, speaking of the tab with X. */
async function popupOf(site: string): Promise<Tab> {
  const id = await stage.options.evaluate(async (start: string) => {
    type Api = { tabs: { query(all: object): Promise<{ id: number; url?: string }[]> } };
    const { browser } = globalThis as unknown as { browser: Api };
    return (await browser.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id;
  }, site);
  return stage.browser.extensionPage(`popup.html?tab=${id}`);
}

test('"Uji halaman ini" shows what was found, line by line', async () => {
  await stage.open('/home');
  const popup = await popupOf('https://x.com');
  try {
    await popup.click('.page-test button');
    const lines = await popup.until('the lines', () => {
      const all = [...document.querySelectorAll<HTMLElement>('.test-lines li')];
      return all.length > 0 && all.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    });
    expect(lines).toContain('suka: tombol suka atau reaksi, ditemukan');
    expect(lines).not.toContain('suka: tombol suka atau reaksi, tidak ditemukan');
  } finally {
    await popup.close();
  }
});
