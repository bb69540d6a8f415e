import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { IDS } from '../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { ask, type Browser, importRules, openBrowser, type Tab } from './browsers/index.ts';
import { BUILDS } from './builds.ts';
import { reloadExtension, tabState } from './extension.ts';
import { type Server, startServer } from './server/server.ts';

const HOST = 'mastodon.example';
const STAR = `[data-post="${IDS.campaign}"] [title="Favorit"]`;
const name = inject('browser');

let server: Server;
let browser: Browser;
let options: Tab;
let tab: Tab;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser(name, { port: server.port, extension: BUILDS[name], allows: [HOST] });
  await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
  options = await browser.extensionPage('options.html#sites');
  tab = await browser.tab();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const isShown = (css: string) => document.querySelector(css) !== null;

/** Opens the site and likes a campaign post. */
async function like(): Promise<void> {
  await tab.front();
  await tab.goto(`https://${HOST}/?posts=${IDS.campaign}`);
  await tab.until('the post', isShown, STAR);
  await ask(options, 'settings:get');
  await tab.click(STAR);
}

const didLike = () => window.__site.acts.length > 0;

async function press(label: string): Promise<void> {
  await options.front();
  const button = `button[aria-label="${label}"]`;
  await options.until(label, isShown, button);
  await options.click(button);
}

test('a site nobody added is left alone', async () => {
  await like();
  await tab.until('the like', didLike);
  expect(await tab.dialog.seen()).toBeUndefined();
});

test('it is guarded from the moment the person adds it, before the page starts', async () => {
  await options.front();
  await options.focus('#sites input');
  await options.type(`https://${HOST}/@halilis2`);
  await options.press('Enter');
  await options.until('the added site', isShown, `button[aria-label="Berhenti menjaga ${HOST}"]`);
  await like();
  await tab.dialog.press('Batalkan');
  await tab.dialog.gone();
  expect(await tab.evaluate(() => window.__site.acts)).toEqual([]);
  expect(await tabState(options, `https://${HOST}/`)).toMatchObject({
    state: 'checked',
    platform: 'generic',
  });
});

// Chromium does not start an unpacked extension again that reloads itself outside of its developer mode.
test.skipIf(name === 'chromium')('it stays so after an update', async () => {
  await reloadExtension(options);
  // Its pages open again as soon as it is back.
  const reopen = async () => {
    options = await browser.extensionPage('options.html#sites');
  };
  await vi.waitFor(reopen, { timeout: 8000, interval: 100 });
  expect(await ask(options, 'sites:list')).toEqual([HOST]);
  await like();
  await tab.dialog.wait();
  await tab.press('Escape');
  await tab.dialog.gone();
});

test('it is left alone again when the person takes it off', async () => {
  await press(`Berhenti menjaga ${HOST}`);
  await options.until(
    'no site',
    (css: string) => document.querySelector(css) === null,
    `[aria-label="Berhenti menjaga ${HOST}"]`,
  );
  expect(await ask(options, 'sites:list')).toEqual([]);
  await like();
  await tab.until('the like', didLike);
  expect(await tab.dialog.seen()).toBeUndefined();
});
