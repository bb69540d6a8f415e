import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pressLike } from '../demo/press-like.ts';
import { IDS } from '../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { ask, type Browser, importRules, openBrowser, type Tab } from './browsers/index.ts';
import { BUILDS } from './builds.ts';
import { tabState } from './extension.ts';
import { type Server, startServer } from './server/server.ts';

const name = inject('browser');
/** As narrow as a phone, or a desktop at 400 % zoom and a little more. */
const PHONE = { width: 360, height: 740 };
const FEED = 'https://x.com/home?virtual=off';

let server: Server;
let browser: Browser;
let welcome: Tab;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser(name, {
    port: server.port,
    extension: BUILDS[name],
    greeted: true,
    size: PHONE,
  });
  welcome = await browser.greeting();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const titled = (title: string) => document.querySelector('h1')?.textContent === title;
const next = async (title: string): Promise<void> => {
  await welcome.click('.ways .button--primary');
  await welcome.until(`the step ${title}`, titled, title);
};
const widthOf = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
const said = (words: string) => document.querySelector('.outcome')?.textContent?.startsWith(words);
const isGone = (css: string) => document.querySelector(css) === null;
const isThere = (css: string) => document.querySelector(css) !== null;

test('installing opens the welcome page; who the person is is stored as they say it', async () => {
  await welcome.until('the first step', titled, 'Siapa Anda?');
  await welcome.focus('#region');
  await welcome.type('klaten');
  await welcome.press('Enter');
  await welcome.until('a word that it is stored', () =>
    document.querySelector('main > [role="status"]')?.textContent?.startsWith('Tersimpan'),
  );
  expect(await ask(welcome, 'settings:get')).toMatchObject({ region: '33.10', status: 'pns' });
  expect(await welcome.evaluate(widthOf)).toBeLessThanOrEqual(0);
});

test('the try-out asks as a real site will, and every step fits a phone', async () => {
  await next('Di mana kami berjaga');
  expect(await welcome.evaluate(widthOf)).toBeLessThanOrEqual(0);
  await next('Ikrar netralitas');
  await next('Coba di sini');
  await welcome.click({ css: '.like', nth: 1 });
  await welcome.until('a harmless like', said, 'Yang ini langsung lewat');
  await welcome.click({ css: '.like', nth: 0 });
  const held = await welcome.dialog.wait();
  expect(held.name).toMatch(/^Tahan/);
  expect(held.text).toContain('hukuman disiplin berat');
  await welcome.dialog.press('Batalkan');
  await welcome.until('the cancelled like', said, 'Batal.');
  expect(await welcome.evaluate(widthOf)).toBeLessThanOrEqual(0);
  await next('Siap menjaga');
  expect(welcome.errors).toEqual([]);
});

test('then the first like on a real site is held', async () => {
  await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
  const feed = await browser.tab();
  await feed.goto(FEED);
  await ask(welcome, 'settings:get');
  const { held, performed } = await pressLike(feed, 'halilis2', IDS.campaign);
  expect(held?.name).toMatch(/^Tahan/);
  expect(performed).toBe(false);
  await feed.dialog.press('Batalkan');
  await feed.dialog.gone();
  await feed.close();
});

test('a pause lets everything pass, says so, and is ended with a press', async () => {
  const feed = await browser.tab();
  await feed.goto(FEED);
  const tabId = await welcome.evaluate(async (address: string) => {
    const { tabs } = (
      globalThis as unknown as {
        browser: { tabs: { query(all: object): Promise<{ id: number; url?: string }[]> } };
      }
    ).browser;
    return (await tabs.query({})).find(({ url }) => url?.startsWith(address))?.id ?? -1;
  }, 'https://x.com');
  const popup = await browser.extensionPage(`popup.html?tab=${tabId}`);
  await popup.until('the popup', isThere, '.foot-row');
  await popup.click('.foot-row button:nth-child(2)');
  await popup.click('.pause-row button');
  await popup.until('the paused state', () =>
    document.querySelector('#state-title')?.textContent?.includes('dijeda'),
  );
  expect(await tabState(welcome, 'https://x.com')).toMatchObject({ state: 'paused', platform: 'x' });
  await feed.front();
  const during = await pressLike(feed, 'halilis2', IDS.campaign);
  expect(during).toEqual({ held: undefined, performed: true });

  await popup.front();
  await popup.click('.state .button');
  await popup.until('the guarded state', () =>
    document.querySelector('#state-title')?.textContent?.includes('dijaga'),
  );
  await feed.front();
  await feed.goto(FEED);
  await ask(welcome, 'settings:get');
  expect((await pressLike(feed, 'halilis2', IDS.campaign)).held?.name).toMatch(/^Tahan/);
  await feed.press('Escape');
  await feed.dialog.gone();
  await feed.close();
  await popup.close();
});

test('our own pages ask for nothing; the trust page says so, and deletes what it shows', async () => {
  server.forget();
  const trust = await browser.extensionPage('options.html#trust');
  await trust.until('the libraries', isThere, '#licences summary');
  expect(await ask(trust, 'requests:list')).toEqual([]);
  await trust.until('that nothing was sent', isThere, '#network .verified');
  expect(await trust.evaluate(widthOf)).toBeLessThanOrEqual(0);
  await trust.click('button[aria-label="Hapus: Catatan saya"]');
  await trust.until('an empty journal', isGone, '[aria-label="Hapus: Catatan saya"]');
  expect(await ask(trust, 'journal:list')).toEqual([]);
  expect(trust.errors).toEqual([]);
  await trust.close();
  for (const path of ['popup.html', 'options.html#handbook', 'options.html#rules', 'options.html#journal']) {
    const page = await browser.extensionPage(path);
    await page.until(path, isThere, 'main h1');
    await page.close();
  }
  expect(server.requests).toEqual([]);
});
