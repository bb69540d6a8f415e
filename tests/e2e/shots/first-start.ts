import { pressLike } from '../../demo/press-like.ts';
import { IDS } from '../../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask, type Browser, importRules, openBrowser, type Tab } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { startServer } from '../server/server.ts';

type Look = {
  name: string;
  colorScheme: 'light' | 'dark';
  size: { width: number; height: number };
  language: 'id' | 'en';
};

const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light', size: { width: 1000, height: 1500 }, language: 'id' },
  { name: 'dark', colorScheme: 'dark', size: { width: 1000, height: 1500 }, language: 'en' },
  { name: 'narrow', colorScheme: 'light', size: { width: 360, height: 1700 }, language: 'id' },
];
const STEPS = ['who', 'where', 'pledge', 'try', 'pin'];
const FEED = 'https://x.com/home?virtual=off';

const isFilled = () => (document.querySelector('main')?.textContent ?? '') !== '';

async function shoot(tab: Tab, path: string): Promise<void> {
  await tab.until('the page is filled', isFilled);
  await tab.screenshot(path);
}

async function shootWelcome(browser: Browser, folder: string, look: Look): Promise<void> {
  const tab = await browser.extensionPage('welcome.html');
  for (const step of STEPS) {
    await tab.goto(`${(await tab.url()).split('#')[0]}#${step}`);
    await tab.until('the step', (name: string) => location.hash === `#${name}`, step);
    await shoot(tab, `${folder}/welcome-${step}-${look.name}.png`);
  }
  await tab.goto(`${(await tab.url()).split('#')[0]}#try`);
  await tab.until('the feed', () => document.querySelector('.like') !== null);
  await tab.click('.like');
  await tab.dialog.wait();
  await tab.screenshot(`${folder}/welcome-held-${look.name}.png`);
  await tab.press('Escape');
  await tab.dialog.gone();
  await tab.screenshot(`${folder}/welcome-cancelled-${look.name}.png`);
  await tab.close();
}

/** The popup as it speaks of a tab with the feed: guarded, asked by hand, paused. */
async function shootPopup(browser: Browser, feed: Tab, folder: string, look: Look): Promise<void> {
  await feed.front();
  await feed.goto(FEED);
  await pressLike(feed, 'halilis2', IDS.campaign);
  await feed.press('Escape');
  await feed.dialog.gone();
  const options = await browser.extensionPage('options.html');
  const id = await options.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: Tabs }).browser;
    return (await tabs.query({})).find(({ url }) => url?.startsWith('https://x.com'))?.id ?? -1;
  });
  const popup = await browser.extensionPage(`popup.html?tab=${id}`);
  await shoot(popup, `${folder}/popup-guarded-${look.name}.png`);
  await popup.focus('#try-text');
  await popup.type('x.com/halilis2');
  await popup.click('.try button');
  await popup.until('an answer', () => document.querySelector('.link-answer') !== null);
  await popup.click('.foot-row button:nth-child(2)');
  await shoot(popup, `${folder}/popup-asked-${look.name}.png`);
  await popup.click('.pause-row button');
  await popup.until('the pause', () => document.querySelector('.state .button') !== null);
  await shoot(popup, `${folder}/popup-paused-${look.name}.png`);
  await ask(options, 'pause:end');
  await popup.close();
  await options.close();
}
type Tabs = { tabs: { query: (all: object) => Promise<{ id: number; url?: string }[]> } };

async function shootLook(folder: string, look: Look): Promise<void> {
  const { colorScheme, size, language } = look;
  const server = await startServer();
  const browser = await openBrowser('chromium', {
    port: server.port,
    extension: BUILDS.chromium,
    colorScheme,
    size,
    scale: 2,
  });
  try {
    await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    const options = await browser.extensionPage('options.html');
    await ask(options, 'settings:set', { language, region: '33' });
    await options.close();
    const trust = await browser.extensionPage('options.html#trust');
    await trust.until('the trust page', () => document.querySelector('#licences') !== null);
    await shoot(trust, `${folder}/trust-${look.name}.png`);
    await trust.close();
    await shootWelcome(browser, folder, look);
    await shootPopup(browser, await browser.tab(), folder, look);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Welcome page, popup and trust page in every state, light and dark, wide and narrow, in both languages. */
export async function shootFirstStart(folder: string): Promise<void> {
  for (const look of LOOKS) await shootLook(folder, look);
}
