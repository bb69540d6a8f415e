import { mkdirSync } from 'node:fs';
import { readAdapters } from '../../../src/cli/read-rules.ts';
import { IDS } from '../../pages/fixtures/index.ts';
import type { PostSet } from '../../pages/fixtures/model.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask, importRules, openBrowser, type Tab } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { inPost } from '../places.ts';
import { startServer } from '../server/server.ts';

const FOLDER = '.output/shots';
const CALL = IDS.breakfast;
const POSTER = 'call-1/crowd';
/** A post whose words stand in its picture alone. */
const SET: PostSet = {
  posts: [
    {
      id: CALL,
      author: 'sari_k',
      text: 'Lihat ini dulu, kawan.',
      minutesAgo: 3,
      photos: [{ scene: 'sky', alt: 'Gambar', poster: POSTER }],
    },
  ],
  people: [{ id: '901', handle: 'sari_k', name: 'Sari Kusuma' }],
  communities: [],
};

type Look = { name: string; size: { width: number; height: number }; dark?: boolean; english?: boolean };
const LOOKS: readonly Look[] = [
  { name: 'light', size: { width: 1000, height: 900 } },
  { name: 'dark', size: { width: 1000, height: 900 }, dark: true },
  { name: 'narrow', size: { width: 360, height: 900 } },
  { name: 'en', size: { width: 1000, height: 900 }, english: true },
];

/** What comes in fades in, inside a root nobody else can watch. */
const fadedIn = (tab: Tab): Promise<void> =>
  tab.evaluate(() => new Promise<void>((done) => setTimeout(done, 400)));

/** The switch for other people's pictures, the line while one is read, and the dialog that quotes one. */
export async function shootPictures({ name, size, dark, english }: Look): Promise<void> {
  const server = await startServer();
  server.addSet('pictures', SET);
  const browser = await openBrowser('chromium', {
    port: server.port,
    extension: BUILDS.chromium,
    size,
    colorScheme: dark ? 'dark' : 'light',
    scale: 2,
    allows: readAdapters().flatMap(({ pictureHosts = [] }) => pictureHosts),
  });
  try {
    await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    const options = await browser.extensionPage('options.html#pictures');
    if (english) await ask(options, 'settings:set', { language: 'en' });
    await options.goto((await options.url()).replace(/#.*/, '?again#pictures'));
    const box = '#pictures input[type="checkbox"]';
    await options.until('the switch', (css: string) => document.querySelector(css) !== null, box);
    await options.click(box);
    await options.until(
      'it to be on',
      (css: string) => document.querySelector<HTMLInputElement>(css)?.checked,
      box,
    );
    await options.evaluate(() => document.querySelector('#pictures')?.scrollIntoView());
    await options.screenshot(`${FOLDER}/pictures-settings-${name}.png`);
    const tab = await browser.tab();
    await tab.goto(`https://x.com/home?set=pictures&posts=${CALL}&virtual=off`);
    await tab.until('the picture', () => document.querySelector('img[src*="call-1"]') !== null);
    await ask(options, 'rules:list');
    await ask(options, 'settings:get');
    await tab.click(inPost('sari_k', CALL, 'like'));
    await fadedIn(tab);
    await tab.screenshot(`${FOLDER}/pictures-reading-${name}.png`);
    await ask(options, 'page:picture-at', `https://pbs.twimg.com/media/${POSTER}.png`);
    await tab.goto(`https://x.com/home?set=pictures&posts=${CALL}&virtual=off`);
    await ask(options, 'settings:get');
    await tab.click(inPost('sari_k', CALL, 'like'));
    await tab.dialog.wait();
    await fadedIn(tab);
    await tab.screenshot(`${FOLDER}/pictures-dialog-${name}.png`);
  } finally {
    await browser.close();
    await server.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
for (const look of LOOKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
  await shootPictures(look);
