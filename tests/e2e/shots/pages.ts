import { mkdirSync } from 'node:fs';
import { pressLike } from '../../demo/press-like.ts';
import { IDS } from '../../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { importRules, openBrowser, type Tab } from '../browsers/index.ts';
import { startServer } from '../server/server.ts';
import { shootComposer } from './composer.ts';
import { shootFirstStart } from './first-start.ts';

const FOLDER = '.output/shots';
const FEED = 'https://x.com/home?virtual=off';
const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** The extension's own pages as a person sees them after a first held like: popup and settings, light and dark, wide and narrow. */
async function shootPages(
  colorScheme: 'light' | 'dark',
  size: { width: number; height: number },
  name: string,
): Promise<void> {
  const server = await startServer();
  const browser = await openBrowser('chromium', {
    port: server.port,
    extension: EXTENSION.chromium,
    size,
    colorScheme,
    scale: 2,
  });
  try {
    await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    const tab = await browser.tab();
    await tab.goto(FEED);
    await pressLike(tab, 'halilis2', IDS.campaign);
    await tab.screenshot(`${FOLDER}/feed-${name}.png`);
    await tab.dialog.press('Batalkan');
    await shoot(await browser.extensionPage('popup.html'), `popup-${name}`);
    await shoot(await browser.extensionPage('options.html#settings'), `settings-${name}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function shoot(page: Tab, name: string): Promise<void> {
  await page.until('the page is filled', () => document.querySelector('main')?.textContent);
  await page.screenshot(`${FOLDER}/${name}.png`);
}

mkdirSync(FOLDER, { recursive: true });
await shootPages('light', { width: 1000, height: 1100 }, 'light');
await shootPages('dark', { width: 1000, height: 1100 }, 'dark');
await shootPages('light', { width: 360, height: 900 }, 'narrow');
await shootFirstStart(FOLDER);
await shootComposer();
