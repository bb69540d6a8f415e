import { mkdirSync } from 'node:fs';
import { READER } from '../../pages/fixtures/people.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask, importRules, openBrowser, type Tab } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { startServer } from '../server/server.ts';

const FOLDER = '.output/shots';

type Look = { name: string; size: { width: number; height: number }; dark?: boolean; language?: 'id' | 'en' };

const LOOKS: readonly Look[] = [
  { name: 'light', size: { width: 1000, height: 1100 } },
  { name: 'dark', size: { width: 1000, height: 1100 }, dark: true, language: 'en' },
  { name: 'narrow', size: { width: 360, height: 1400 } },
];

type Tabs = { tabs: { query: (of: object) => Promise<{ id?: number }[]> } };
const idOfSite = async (options: Tab): Promise<number | undefined> =>
  options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Tabs };
    return (await chrome.tabs.query({ url: 'https://x.com/*' }))[0]?.id;
  });

/** A list of likes that was read along with, from the popup on. */
async function shootCleanup({ name, size, dark, language = 'id' }: Look): Promise<void> {
  const server = await startServer();
  const colorScheme = dark ? 'dark' : 'light';
  const extension = BUILDS.chromium;
  const browser = await openBrowser('chromium', { port: server.port, extension, size, colorScheme });
  try {
    await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    const site = await browser.tab();
    await site.goto(`https://x.com/${READER.handle}/likes?virtual=off`);
    const page = await browser.extensionPage('options.html#cleanup');
    await ask(page, 'settings:set', { language });
    const popup = await browser.extensionPage(`popup.html?tab=${await idOfSite(page)}`);
    await popup.until('the list', () => document.querySelector('.trail-card') !== null);
    await popup.screenshot(`${FOLDER}/popup-list-${name}.png`);
    await popup.click('.trail-card .button--outline');
    await popup.close();
    await page.front();
    await page.until('what was found', () => document.querySelector('.trail li') !== null);
    await page.screenshot(`${FOLDER}/cleanup-${name}.png`);
  } finally {
    await browser.close();
    await server.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
for (const look of LOOKS) await shootCleanup(look);
