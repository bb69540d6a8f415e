import { describe, expect, test } from 'vitest';
import { IDS, POST_SETS } from '../pages/fixtures/index.ts';
import type { Post } from '../pages/fixtures/model.ts';
import { AT } from './places.ts';
import { setStage } from './stage.ts';

const CALL = 'Ayo coblos nomor 2, menangkan HALILIS!';
const ZERO_WIDTH = [...CALL].join('\u200B');
const HARD: Record<string, { text: string; held: boolean; author?: string }> = {
  'a megabyte': { text: `${CALL} ${'kata '.repeat(200_000)}`, held: true },
  'a megabyte of nothing': { text: 'a'.repeat(1_000_000), held: false },
  'broken surrogates': { text: `\uD83D ${CALL} \uDE00\uD800`, held: true },
  'bidi controls': { text: `\u202E${CALL}\u202C \u2066 \u2069`, held: true },
  'zero-width characters': { text: ZERO_WIDTH, held: true },
  'look-alike letters': { text: 'Ауо соblоs nоmоr 2, mеnаngkаn НАLILIS!', held: true },
  'no author': { text: CALL, held: true, author: '' },
  'markup in the text': { text: `<img src=x onerror=alert(1)> ${CALL} </script>`, held: true },
  'nothing at all': { text: '', held: false },
};

const model: Post = { id: '', author: 'dewi_anggun', text: '', minutesAgo: 5 };
const posts = Object.values(HARD).map(({ text, author = 'dewi_anggun' }, index) => ({
  ...model,
  id: String(1_960_000_000_000_000_000n + BigInt(index)),
  author,
  text,
}));

const stage = setStage({ sets: { hard: { ...POST_SETS.kertasari!, posts } } });

/** Presses and says what came of it: a held act, or the act. Anything else is a missed gesture and fails. */
async function outcome(press: () => Promise<void>): Promise<'held' | 'done'> {
  await press();
  await stage.settled();
  const acts = await stage.acts();
  if (acts.length > 0) {
    expect(await stage.tab.dialog.seen()).toBeUndefined();
    return 'done';
  }
  await stage.tab.dialog.wait();
  await stage.tab.press('Escape');
  await stage.tab.dialog.gone();
  return 'held';
}

describe('hard text', () => {
  test.each(Object.keys(HARD).map((what, index) => ({ what, index })))('$what', async ({ what, index }) => {
    await stage.open('/home', { set: 'hard', posts: posts[index]!.id });
    const happened = await outcome(() => stage.tab.click('[data-testid="like"]'));
    expect(happened).toBe(HARD[what]?.held ? 'held' : 'done');
    expect(stage.tab.errors).toEqual([]);
  });
});

describe('whose words', () => {
  test('a promoted campaign post is held', async () => {
    await stage.open('/home', { posts: IDS.promoted });
    expect(await outcome(() => stage.tab.click('[data-testid="like"]'))).toBe('held');
  });

  test('a picture with a campaign in its alternative text is held', async () => {
    await stage.open('/home', { posts: IDS.pictureOnly });
    expect(await outcome(() => stage.tab.click('[data-testid="like"]'))).toBe('held');
  });

  test("quoted words are shown as the quoted author's, never as the author's", async () => {
    await stage.open('/home', { posts: IDS.quoting });
    await stage.tab.click('[data-testid="like"]');
    const { text } = await stage.tab.dialog.wait();
    expect(text).toContain('Joko Susilo');
    expect(await stage.acts()).toEqual([]);
  });

  test('own words that take no side pass although the answered post does', async () => {
    await stage.open(`/kabarkertasari/status/${IDS.news}`);
    await stage.tab.click(AT.composer);
    await stage.tab.type('Terima kasih infonya.');
    expect(await outcome(() => stage.tab.click(AT.sendInline))).toBe('done');
  });
});

describe('a long article', () => {
  const path = `/halilis2/status/${IDS.campaignArticle}`;

  test.each([0, 1])('its action bar %i is guarded', async (nth) => {
    await stage.open(path);
    const press = (): Promise<void> => stage.tab.click({ css: '[data-testid="like"]', nth });
    expect(await outcome(press)).toBe('held');
  });

  test('undo passes in both bars', async () => {
    await stage.open(`/pakjoko_sd/status/${IDS.likedArticle}`);
    expect(await outcome(() => stage.tab.click({ css: '[data-testid="unlike"]', nth: 1 }))).toBe('done');
  });
});

describe('places beside the feed', () => {
  test('the photo viewer, whose action bar stands outside the post', async () => {
    await stage.open(`/halilis2/status/${IDS.campaign}/photo/1`);
    const bar = '[role="dialog"] [data-testid="like"], [aria-modal="true"] [data-testid="like"]';
    expect(await outcome(() => stage.tab.click(bar))).toBe('held');
  });

  test('the share intent: text from the address', async () => {
    await stage.open(`/intent/post?text=${encodeURIComponent(CALL)}`);
    await stage.tab.until(
      'the composer',
      (css: string) => document.querySelector(css)?.textContent?.includes('coblos'),
      AT.sheetComposer,
    );
    expect(await outcome(() => stage.tab.click(AT.send))).toBe('held');
  });

  test.each([
    `/intent/like?tweet_id=${IDS.campaign}`,
    `/intent/retweet?tweet_id=${IDS.campaign}`,
    '/intent/follow?screen_name=halilis2',
  ])('%s', async (path) => {
    await stage.open(path);
    expect(await outcome(() => stage.tab.click('[data-testid="confirmationSheetConfirm"]'))).toBe('held');
  });

  test.each(['https://twitter.com', 'https://mobile.x.com'])('%s', async (origin) => {
    await stage.tab.goto(`${origin}/home?posts=${IDS.campaign}`);
    await stage.tab.until('the site to listen', () => window.__site.ready);
    expect(await outcome(() => stage.tab.click('[data-testid="like"]'))).toBe('held');
  });
});
