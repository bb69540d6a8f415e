import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readAdapters } from '../../src/cli/read-rules.ts';
import type { PostSet } from '../pages/fixtures/model.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { LIMIT_FILES } from '../pictures/limit-files.ts';
import { ask, type Browser, importRules, openBrowser, type Tab } from './browsers/index.ts';
import { BUILDS } from './builds.ts';
import { inPost } from './places.ts';
import { type Server, startServer } from './server/server.ts';

const name = inject('browser');
const PICTURE_HOSTS = readAdapters().flatMap(({ pictureHosts = [] }) => pictureHosts);

/** Posts whose words are in their picture alone. */
const post = (id: string, poster: string) => ({
  id,
  author: 'sari_k',
  text: 'Lihat ini dulu, kawan.',
  minutesAgo: 3,
  photos: [{ scene: 'sky', alt: 'Gambar', poster } as const],
});
const CALL = '1846000000000000501';
const OFFICE = '1846000000000000502';
const LOST = '1846000000000000503';
const PICTURES: PostSet = {
  posts: [post(CALL, 'call-1/crowd'), post(OFFICE, 'office-1/turned-left'), post(LOST, 'nothing/plain')],
  people: [{ id: '901', handle: 'sari_k', name: 'Sari Kusuma' }],
  communities: [],
};

let server: Server;
let browser: Browser;
let options: Tab;
let tab: Tab;
beforeAll(async () => {
  server = await startServer();
  server.addSet('pictures', PICTURES);
  browser = await openBrowser(name, {
    port: server.port,
    extension: BUILDS[name],
    allows: PICTURE_HOSTS,
  });
  await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
  options = await browser.extensionPage('options.html#pictures');
  tab = await browser.tab();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => tab?.front());

const fetched = (poster: string): number =>
  server.requests.filter(({ path }) => path === `/media/${poster}.png`).length;

async function open(...ids: string[]): Promise<void> {
  await tab.goto(`https://x.com/home?set=pictures&posts=${ids.join(',')}&virtual=off`);
  await ask(options, 'rules:list');
  await ask(options, 'settings:get');
}

/** What a feed does while it rests: the act then finds the picture read, however slow the machine is. */
const readBefore = (poster: string) =>
  ask(options, 'page:picture-at', `https://pbs.twimg.com/media/${poster}.png`);

const like = (id: string) => tab.click(inPost('sari_k', id, 'like'));
const acted = () => tab.until('the act', () => window.__site.acts.length > 0);
const isShown = (css: string) => document.querySelector(css) !== null;

test('until the person switches it on, nobody’s pictures are fetched or waited for', async () => {
  await open(CALL);
  await tab.until('the picture', isShown, 'img[src*="call-1"]');
  await like(CALL);
  await acted();
  expect(await tab.dialog.seen()).toBeUndefined();
  expect(fetched('call-1/crowd')).toBe(1);
});

test('the settings ask for the permission and switch it on', async () => {
  await options.front();
  const box = '#pictures input[type="checkbox"]';
  await options.until('the section', isShown, box);
  await options.click(box);
  await options.until(
    'the answer',
    (css: string) => document.querySelector(css)?.textContent !== '',
    '#pictures [role="status"]',
  );
  expect((await ask(options, 'settings:get')).readPictures).toBe(true);
  expect(await ask(options, 'sites:list')).toEqual([]);
});

describe('switched on', () => {
  test('a call to vote that stands only in the picture is held, and its words are shown', async () => {
    expect(await readBefore('call-1/crowd')).toMatchObject({ ok: true });
    await open(CALL);
    await like(CALL);
    const { text } = await tab.dialog.wait();
    expect(text).toContain('Tulisan di gambar');
    expect(text).toMatch(/coblos nomor 2/i);
    await tab.dialog.press('Batalkan');
    await tab.dialog.gone();
    expect(await tab.evaluate(() => window.__site.acts)).toEqual([]);
  });

  test('a harmless picture lets the act go on by itself', async () => {
    await open(OFFICE);
    await like(OFFICE);
    await acted();
    expect(await tab.dialog.seen()).toBeUndefined();
  });

  test.each(Object.entries(LIMIT_FILES))(
    '%s: a clear answer, and the reader goes on',
    async (kind, { expected }) => {
      const address = `https://pbs.twimg.com/limits/${encodeURIComponent(kind)}`;
      expect(await ask(options, 'page:picture-at', address)).toMatchObject(expected);
    },
  );

  test('a picture from anywhere else is not fetched', async () => {
    const address = 'https://kabar-kertasari.example/media/call-1/plain.png';
    expect(await ask(options, 'page:picture-at', address)).toEqual({ ok: false, why: 'no-permission' });
    expect(server.requests.filter(({ host }) => host.startsWith('kabar'))).toEqual([]);
  });

  test('a picture that cannot be read does not keep the act', async () => {
    await open(LOST);
    await like(LOST);
    await acted();
  });
});
