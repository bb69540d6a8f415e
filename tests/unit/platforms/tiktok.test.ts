import { describe, expect, it } from 'vitest';
import { feedItem, heart, showTikTok, watchPage } from './tiktok-page.ts';
import { during, find, key, press } from './x-page.ts';

const LIKE = 'button:has([data-e2e="like-icon"])';
const own = { text: 'Coblos nomor 2 #HALILIS2', author: { name: 'Tim HALILIS', handle: 'halilis2' } };

describe('liking a video', () => {
  it.each([
    ['with aria-pressed', { pressed: false }],
    ['without it', {}],
    ['whose heart is not painted yet', { pressed: false, red: false }],
  ])('reads the item of the feed %s', (_how, state) => {
    expect(press(showTikTok(feedItem(state)), LIKE)).toMatchObject({
      act: 'like',
      item: 'xgwrapper-0-11',
      content: own,
    });
  });

  it.each([{ pressed: true }, { red: true }, { pressed: true, red: true }])(
    'passes taking it back (%o)',
    (state) => {
      expect(press(showTikTok(feedItem(state)), LIKE)).toBeUndefined();
    },
  );

  it('keeps the copies of a virtual list apart', () => {
    const locate = showTikTok(
      feedItem() + feedItem({ id: '12', handle: 'rina_masak', name: 'Rina', caption: 'Sambal ' }),
    );
    const second = press(locate, `article + article ${LIKE}`);
    expect(second).toMatchObject({ item: 'xgwrapper-0-12', content: { author: { handle: 'rina_masak' } } });
    expect(second?.content.text).toContain('Sambal');
  });

  it('reads the page of a video, and names it by its address', () => {
    const located = press(showTikTok(watchPage(), '/@halilis2/video/77'), '[data-e2e="browse-like-icon"]');
    expect(located).toMatchObject({ act: 'like', item: '77', viewer: 'sri_wahyuni', content: own });
  });

  it('knows when it was done', () => {
    const located = press(showTikTok(feedItem({ pressed: false })), LIKE);
    expect(located?.isDone()).toBe(false);
    find(LIKE).setAttribute('aria-pressed', 'true');
    expect(located?.isDone()).toBe(true);
  });

  it('is an act even where only the heart is left of the page', () => {
    expect(press(showTikTok(heart({ pressed: false }), '/@halilis2/video/77'), LIKE)).toMatchObject({
      act: 'like',
      item: '77',
      content: { author: { handle: 'halilis2' } },
    });
  });

  it.each(['comment-icon', 'favorite-icon', 'share-icon', 'video-desc', 'video-music', 'like-count'])(
    'finds no other act on %s',
    (name) => {
      const located = press(showTikTok(feedItem({ pressed: true })), `[data-e2e="${name}"]`);
      expect(located).toBeUndefined();
    },
  );

  it('by a double press on the picture', () => {
    const locate = showTikTok(feedItem({ pressed: false }));
    const double = () => new MouseEvent('dblclick', { bubbles: true });
    expect(during(locate, find('video'), double())).toMatchObject({
      act: 'like',
      replay: { control: find(LIKE) },
    });
    find(LIKE).setAttribute('aria-pressed', 'true');
    expect(during(locate, find('video'), double())).toBeUndefined();
  });
});

describe('the key L', () => {
  const inTheMiddle = (item: Element): void => {
    item.getBoundingClientRect = () => new DOMRect(0, -10, 100, window.innerHeight * 2);
  };

  it('works on the item in the middle of the window', () => {
    const locate = showTikTok(feedItem() + feedItem({ id: '12' }));
    for (const item of document.querySelectorAll('article'))
      item.getBoundingClientRect = () => new DOMRect(0, -90, 9, 9);
    expect(during(locate, document.body, key('l', { code: 'KeyL' }))).toBeUndefined();
    inTheMiddle(find('article + article'));
    expect(during(locate, document.body, key('l', { code: 'KeyL' }))).toMatchObject({
      act: 'like',
      item: 'xgwrapper-0-12',
    });
  });

  it('works on the only video of a page', () => {
    const locate = showTikTok(watchPage(), '/@halilis2/video/77');
    expect(during(locate, document.body, key('l', { code: 'KeyL' }))).toMatchObject({
      act: 'like',
      item: '77',
    });
  });

  it('takes a like back unseen', () => {
    expect(during(showTikTok(feedItem({ red: true })), document.body, key('l'))).toBeUndefined();
  });
});

describe('reposting', () => {
  const panel = (words = 'Posting ulang'): string =>
    `<div role="dialog"><div role="button" data-e2e="share-repost" tabindex="0"><svg></svg><span>${words}</span></div>
      <div role="button" data-e2e="share-copy"><span>Salin tautan</span></div></div>`;
  const REPOST = '[data-e2e="share-repost"]';

  it('is for the item whose panel was opened', () => {
    const locate = showTikTok(feedItem() + feedItem({ id: '12' }) + panel());
    expect(press(locate, REPOST)).toBeUndefined();
    expect(press(locate, 'article [data-e2e="share-icon"]')).toBeUndefined();
    expect(press(locate, REPOST)).toMatchObject({ act: 'share', item: 'xgwrapper-0-11', content: own });
    expect(press(locate, '[data-e2e="share-copy"]')).toBeUndefined();
  });

  it('is for the video of the page', () => {
    const located = press(showTikTok(watchPage() + panel(), '/@halilis2/video/77'), REPOST);
    expect(located).toMatchObject({ act: 'share', item: '77', content: own });
  });

  it('is for the item that holds the panel', () => {
    expect(press(showTikTok(feedItem({ more: panel() })), REPOST)?.item).toBe('xgwrapper-0-11');
  });

  it.each(['Hapus posting ulang', 'Remove repost'])('passes "%s"', (words) => {
    expect(press(showTikTok(feedItem({ more: panel(words) })), REPOST)).toBeUndefined();
  });
});
