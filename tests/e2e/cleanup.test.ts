import { beforeAll, expect, test } from 'vitest';
import { IDS, POST_SETS } from '../pages/fixtures/index.ts';
import { READER } from '../pages/fixtures/people.ts';
import { VIDEO_IDS, VIDEOS } from '../pages/youtube/data.ts';
import type { Tab } from './browsers/index.ts';
import { inPost } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();
let popup: Tab;

type Tabs = { tabs: { query: (of: object) => Promise<{ id?: number; url?: string }[]> } };

/** The popup of the stage's tab, as a page: no driver opens the real one in both browsers. */
async function openPopup(): Promise<Tab> {
  const id = await stage.options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs | undefined>;
    const all = await (browser ?? chrome)?.tabs.query({
      url: ['https://x.com/*', 'https://www.youtube.com/*'],
    });
    return all?.[0]?.id;
  });
  return stage.browser.extensionPage(`popup.html?tab=${id}`);
}

const has = (page: Tab, text: string): Promise<unknown> =>
  page.until(text, (wanted: string) => document.body.innerText.includes(wanted), text);

const pressButton = (page: Tab, name: string): Promise<unknown> =>
  page.until(
    `a button ${name}`,
    (wanted: string) => {
      const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted);
      button?.click();
      return button !== undefined;
    },
    name,
  );

const results = (): Promise<Tab> => stage.browser.extensionPage('options.html#cleanup');

beforeAll(async () => {
  await stage.open(`/${READER.handle}/likes`, { virtual: 'on' });
});

test('a list of likes is read as the person scrolls, down to its end, and nothing in it is pressed', async () => {
  popup = await openPopup();
  await pressButton(popup, 'Baca daftar ini');
  await has(popup, 'Daftar ini sedang dibaca.');
  await popup.close();

  await stage.tab.front();
  await stage.tab.until('the end of the list', () => {
    window.scrollBy(0, innerHeight / 2);
    return window.scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  });
  const page = await results();
  const posts = POST_SETS.kertasari!.posts.length;
  await has(page, `${posts} dibaca`);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.trail a')].map(({ href }) => href),
  );
  expect(links).toContain(`https://x.com/halilis2/status/${IDS.campaign}`);
  expect(links).not.toContain(`https://x.com/rina_masak/status/${IDS.breakfast}`);
  expect(await stage.acts()).toEqual([]);
  await pressButton(page, 'Berhenti');
  await has(page, 'Selesai dibaca');
  await page.close();
});

test('campaign accounts among those one follows are found, and everything found can be forgotten', async () => {
  await stage.tab.front();
  await stage.open(`/${READER.handle}/following`);
  popup = await openPopup();
  await pressButton(popup, 'Baca daftar ini');
  await popup.close();
  const page = await results();
  await has(page, '@halilis2');
  expect(await page.evaluate(() => document.body.innerText.includes('@rina_masak'))).toBe(false);
  await pressButton(page, 'Hapus semua temuan');
  await page.until('nothing is left', () => document.querySelector('.trail') === null);
  await page.close();
});

test('the list of liked videos of YouTube is read as well', async () => {
  await stage.tab.front();
  await stage.open('https://www.youtube.com/playlist?list=LL');
  popup = await openPopup();
  await pressButton(popup, 'Baca daftar ini');
  await has(popup, 'Daftar ini sedang dibaca.');
  await popup.close();
  const page = await results();
  await has(page, `${VIDEOS.length} dibaca`);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.trail a')].map(({ href }) => href),
  );
  expect(links).toEqual([`https://www.youtube.com/watch?v=${VIDEO_IDS.campaign}&list=LL`]);
  expect(await stage.acts()).toEqual([]);
  await pressButton(page, 'Berhenti');
  await has(page, 'Selesai dibaca');
  await page.close();
});

test('whoever goes on is told how to take it back, in the page and in the popup', async () => {
  await stage.tab.front();
  await stage.open('/home');
  await stage.tab.click(inPost('dewi_anggun', IDS.support, 'like'));
  await stage.tab.dialog.press('Tetap lanjutkan');
  await stage.acted();
  popup = await openPopup();
  await has(popup, 'Berubah pikiran?');
  await has(popup, 'Tekan hati yang berwarna itu sekali lagi.');
  await popup.close();
});
