import { describe, expect, test } from 'vitest';
import { IDS, POST_SETS } from '../pages/fixtures/index.ts';
import type { Tab } from './browsers/index.ts';
import { AT, inPost } from './places.ts';
import { type Stage, setStage } from './stage.ts';

const campaign = POST_SETS.kertasari!.posts.find((post) => post.id === IDS.campaign)!;
const done = { ...POST_SETS.kertasari!, posts: [{ ...campaign, liked: true, reposted: true }] };

const guarded = setStage({ sets: { done } });
const plain = setStage({ extension: false });

/** A morning on the site: reading, liking, answering, all of it harmless. */
async function harmlessMorning({ open, tab }: Stage): Promise<void> {
  await open('/home', { set: 'harmless', record: '1' });
  await tab.click(inPost('rina_masak', '1900000000000000208', 'like'));
  await tab.tap(inPost('arif_bola', IDS.football, 'like'));
  await tab.focus(inPost('dewi_anggun', '1900000000000000203', 'like'));
  await tab.press('Enter');
  await tab.click(inPost('kabarkertasari', IDS.news, 'retweet'));
  await tab.click(AT.repostItem);
  await tab.click(inPost('arif_bola', IDS.alreadyLiked, 'unlike'));
  await tab.click(inPost('bawaslu_krtsari', IDS.rule, 'bookmark'));
  await tab.click(AT.composer);
  await tab.type('Selamat pagi, semoga sehat.');
  await tab.press('Control+Enter');
  await tab.until('seven acts', () => window.__site.acts.length === 7);
}

/** The page as it stands, without what differs from one run to the next with or without us. */
const markup = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const passing = /(?:data-offset-key|data-editor|datetime|id|aria-[a-z]+)="[^"]*"/g;
    return document.documentElement.outerHTML.replace(passing, '');
  });

/** What was asked of the server. Pictures come in any order, and the icon when the browser likes. */
const asked = ({ server }: Stage): string[] =>
  server.requests
    .map(({ method, host, path }) => `${method} ${host}${path}`)
    .filter((line) => !line.endsWith('/favicon.ico'))
    .sort();

test('a page with no campaign content: the same events in the same order, the same page, the same requests', async () => {
  const runs = [];
  for (const stage of [plain, guarded]) {
    stage.server.forget();
    await stage.tab.front();
    await harmlessMorning(stage);
    await stage.settled();
    runs.push({
      // Scrolling is told with the next frame, and the editor's messages to itself come when there is time.
      events: (await stage.events()).filter((event) => !/ (?:scroll|message) /.test(event)),
      acts: await stage.acts(),
      markup: await markup(stage.tab),
      requests: asked(stage),
      errors: stage.tab.errors,
    });
  }
  const [without, withUs] = runs;
  expect(without?.events.length).toBeGreaterThan(100);
  expect(withUs).toEqual(without);
});

test('nothing of ours can be seen before an act: no element, no message, no global', async () => {
  const seen = [];
  for (const { open, tab, settled } of [plain, guarded]) {
    await tab.front();
    await open('/home', { set: 'harmless', record: '1' });
    await settled();
    seen.push(
      await tab.evaluate(() => ({
        children: [...document.documentElement.children].map(({ tagName }) => tagName),
        globals: Object.keys(window).filter((key) => /jaga|netral|wxt/i.test(key)),
        attributes: document.documentElement.getAttributeNames(),
        messages: window.__site.events.filter((event) => event.includes(' message ')),
      })),
    );
  }
  expect(seen[1]).toEqual(seen[0]);
});

describe('what only opens or counts on a campaign post', () => {
  test.each(['reply', 'retweet', 'bookmark', 'app-text-transition-container', 'caret'])(
    '%s passes',
    async (testId) => {
      await guarded.open('/home', { record: '1' });
      await guarded.tab.click(inPost('dewi_anggun', IDS.support, testId));
      await guarded.settled();
      expect(await guarded.tab.dialog.seen()).toBeUndefined();
      expect((await guarded.events()).some((event) => event.startsWith('window↑ click'))).toBe(true);
    },
  );
});

describe('taking an act back', () => {
  test('unlike', async () => {
    await guarded.open('/home', { set: 'done' });
    await guarded.tab.click(inPost('halilis2', IDS.campaign, 'unlike'));
    expect(await guarded.acted()).toEqual([{ did: 'unlike', post: IDS.campaign }]);
    expect(await guarded.tab.dialog.seen()).toBeUndefined();
  });

  test('undo repost', async () => {
    await guarded.open('/home', { set: 'done' });
    await guarded.tab.click(inPost('halilis2', IDS.campaign, 'unretweet'));
    await guarded.tab.click('[data-testid="unretweetConfirm"]');
    expect(await guarded.acted()).toEqual([{ did: 'unrepost', post: IDS.campaign }]);
  });
});

test('every harmless post can be liked', async () => {
  await guarded.open('/home', { set: 'harmless' });
  const { pressed, refused } = await guarded.tab.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-testid="like"]')];
    const silent = buttons.filter((button) => {
      const before = window.__site.acts.length;
      button.click();
      return window.__site.acts.length === before;
    });
    return { pressed: buttons.length, refused: silent.map((button) => button.closest('article')?.innerText) };
  });
  expect(pressed).toBeGreaterThan(8);
  expect(refused).toEqual([]);
});
