import { describe, expect, it } from 'vitest';
import { IDS } from '../pages/fixtures/index.ts';
import { work } from './inputs.ts';
import { AT, inPost } from './places.ts';
import { inputsOf } from './site-suite.ts';
import { CONTROLS } from './sites/x-controls.ts';
import { setStage } from './stage.ts';

/** The replica alone, without the extension: what is held elsewhere must take effect here, exactly once. */
const stage = setStage({ extension: false });

const LIKE = inPost('rina_masak', IDS.breakfast, 'like');
const UNLIKE = inPost('rina_masak', IDS.breakfast, 'unlike');
const liked = { did: 'like', post: IDS.breakfast };

const countOf = (css: string) => document.querySelectorAll(css).length;

const cases = CONTROLS.flatMap((control) => inputsOf(control).map((input) => ({ ...control, input })));

it.each(cases)(
  '$act, $what, by $input happens once on the replica',
  async ({ path, before, at, did, input }) => {
    await stage.open(path);
    await before?.(stage.tab);
    await work(stage.tab, at, input);
    expect(await stage.acted()).toEqual([did]);
    await stage.settled();
    expect(await stage.acts()).toEqual([did]);
    expect(stage.tab.errors).toEqual([]);
  },
);

describe('controls of the replica', () => {
  it.each(['pointer', 'mousedown'])('act already on %s', async (handlers) => {
    await stage.open('/home', { handlers });
    await stage.tab.mouse.moveTo(LIKE);
    await stage.tab.mouse.down();
    expect(await stage.acted()).toEqual([liked]);
    await stage.tab.mouse.up();
    await stage.settled();
    expect(await stage.acts()).toEqual([liked]);
  });

  it('show a like at once and take it back when the server refuses', async () => {
    await stage.open('/home', { refuse: '1' });
    await stage.tab.click(LIKE);
    await stage.tab.until('the toast', countOf, '[data-testid="toast"]');
    expect(await stage.tab.evaluate(countOf, UNLIKE)).toBe(0);
    expect(await stage.acts()).toEqual([liked]);
  });

  it('undo a like and ask before unfollowing', async () => {
    await stage.open('/kpu_kertasari', { virtual: 'off' });
    await stage.tab.click('[data-testid="1700000000000000201-unfollow"]');
    await stage.tab.click('[data-testid="confirmationSheetConfirm"]');
    expect(await stage.acted()).toEqual([{ did: 'unfollow', account: 'kpu_kertasari' }]);
  });

  it('stand twice beside a long article and once outside any article in the picture viewer', async () => {
    await stage.open(`/halilis2/status/${IDS.campaignArticle}`);
    expect(await stage.tab.evaluate(countOf, 'article [data-testid="like"]')).toBe(2);
    await stage.open(`/halilis2/status/${IDS.campaign}/photo/1`);
    await stage.tab.click('[role="dialog"] [data-testid="like"]');
    expect(await stage.acted()).toEqual([{ did: 'like', post: IDS.campaign }]);
  });
});

describe('keys of the replica', () => {
  it.each(['Control+Enter', 'Meta+Enter'])('%s sends what is written', async (keys) => {
    await stage.open('/compose/post');
    await stage.tab.type('Selamat pagi');
    await stage.tab.press(keys);
    expect(await stage.acted()).toEqual([{ did: 'post', text: 'Selamat pagi' }]);
  });

  it('j moves, l likes, t opens the menu and Enter reposts', async () => {
    await stage.open('/home', { posts: `${IDS.breakfast},${IDS.football}` });
    await stage.tab.press('j');
    await stage.tab.press('j');
    await stage.tab.press('l');
    expect(await stage.acted()).toEqual([{ did: 'like', post: IDS.football }]);
    await stage.tab.press('t');
    await stage.tab.until('the menu', countOf, AT.menu);
    await stage.tab.press('Enter');
    expect(await stage.acts()).toEqual([
      { did: 'like', post: IDS.football },
      { did: 'repost', post: IDS.football },
    ]);
  });

  it('letters typed into the composer stay letters', async () => {
    await stage.open('/compose/post');
    await stage.tab.type('lt j');
    await stage.settled();
    expect(await stage.acts()).toEqual([]);
  });
});

describe('addresses of the replica', () => {
  it.each([
    { path: `/intent/like?tweet_id=${IDS.campaign}`, did: { did: 'like', post: IDS.campaign } },
    { path: `/intent/retweet?tweet_id=${IDS.campaign}`, did: { did: 'repost', post: IDS.campaign } },
    { path: '/intent/follow?screen_name=halilis2', did: { did: 'follow', account: 'halilis2' } },
  ])('$path asks once more', async ({ path, did }) => {
    await stage.open(path);
    expect(await stage.acts()).toEqual([]);
    await stage.tab.click('[data-testid="confirmationSheetConfirm"]');
    expect(await stage.acted()).toEqual([did]);
  });

  it('a post intent opens the composer with its text', async () => {
    await stage.open('/intent/post?text=Halo%20Kertasari');
    await stage.tab.click(AT.send);
    expect(await stage.acted()).toEqual([{ did: 'post', text: 'Halo Kertasari' }]);
  });

  it('the phone site writes in a textarea', async () => {
    await stage.tab.goto('https://mobile.x.com/home?virtual=off');
    await stage.tab.click('textarea[data-testid="tweetTextarea_0"]');
    await stage.tab.type('Halo');
    await stage.tab.click(AT.sendInline);
    expect(await stage.acted()).toEqual([{ did: 'post', text: 'Halo' }]);
  });
});

describe('the feed of the replica', () => {
  it('recycles its cells: an element shows another post after scrolling', async () => {
    await stage.open('/home', { virtual: 'on' });
    const recycled = await stage.tab.evaluate(async () => {
      const cells = () => [
        ...document.querySelectorAll<HTMLElement>('[data-testid="cellInnerDiv"][data-post]'),
      ];
      const before = new Map(cells().map((cell) => [cell, cell.dataset.post]));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let step = 0; step < 40; step++) {
        scrollBy(0, 200);
        await frame();
      }
      return cells().filter((cell) => before.has(cell) && before.get(cell) !== cell.dataset.post).length;
    });
    expect(recycled).toBeGreaterThan(0);
  });

  it('loses a post its author removes', async () => {
    await stage.open('/home');
    await stage.tab.evaluate((id: string) => window.__site.removePost?.(id), IDS.breakfast);
    await stage.tab.until('the post to go', (css: string) => document.querySelector(css) === null, LIKE);
  });
});
