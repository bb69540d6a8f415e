import { describe, expect, test } from 'vitest';
import { readAdapter, readAdapters } from '../../../src/cli/read-rules.ts';
import { findTrail } from '../../../src/platforms/trail.ts';
import { goTo, post } from './x-page.ts';

const trailAt = (site: string, address: string, markup: string) => {
  goTo(address);
  document.body.innerHTML = markup;
  return findTrail(readAdapter(site), document);
};
const rowsOf = (...page: Parameters<typeof trailAt>) => trailAt(...page)?.rows() ?? [];

describe('lists of own past acts', () => {
  test('X: likes, with the words, the author and the link of each', () => {
    const list = post({ id: '7', handle: 'halilis2', text: 'Coblos nomor 2' }) + post({ id: '8' });
    const [first, second] = rowsOf('x', 'https://x.com/saya/likes', list);
    expect(first).toMatchObject({ key: '7', link: 'https://x.com/halilis2/status/7' });
    expect(first?.content).toMatchObject({ text: 'Coblos nomor 2', author: { handle: 'halilis2' } });
    expect(first?.content.own).toBeUndefined();
    expect(second?.key).toBe('8');
  });

  test('X: own posts count as own words, on one’s own profile only', () => {
    const edit = '<main data-testid="primaryColumn"><a href="/settings/profile">Edit profil</a></main>';
    const own = rowsOf('x', 'https://x.com/saya', `${edit}${post({ handle: 'saya' })}`);
    expect(own.map(({ content }) => content.own)).toEqual([true]);
    expect(trailAt('x', 'https://x.com/halilis2', post())).toBeUndefined();
  });

  test.each([
    ['https://www.youtube.com/playlist?list=LL', 'like'],
    ['https://www.youtube.com/playlist?list=PLmasak', undefined],
    ['https://www.youtube.com/feed/channels', 'follow'],
    ['https://www.youtube.com/watch?v=1', undefined],
  ])('YouTube: %s is %s', (address, act) => {
    expect(trailAt('youtube', address, '')?.act).toBe(act);
  });

  test('YouTube: liked videos by title and channel', () => {
    const row = `<ytd-playlist-video-renderer><a id="video-title" href="/watch?v=abc&list=LL">Menangkan HALILIS</a>
      <ytd-channel-name><a href="/@halilis2">Tim HALILIS</a></ytd-channel-name></ytd-playlist-video-renderer>`;
    const [video] = rowsOf('youtube', 'https://www.youtube.com/playlist?list=LL', row);
    expect(video).toMatchObject({ key: 'abc', content: { text: 'Menangkan HALILIS' } });
    expect(video?.content.author).toEqual({ name: 'Tim HALILIS', handle: 'halilis2' });
  });

  test('Facebook: groups one is in', () => {
    const group = '<a role="link" href="/groups/relawan2/"><span dir="auto">Relawan HALILIS</span></a>';
    const rows = rowsOf(
      'facebook',
      'https://www.facebook.com/groups/joins/',
      `<div role="main">${group}</div>`,
    );
    expect(rows).toMatchObject([{ key: 'relawan2', content: { author: { name: 'Relawan HALILIS' } } }]);
  });

  test('Instagram: accounts one follows, each once', () => {
    const person = '<a href="/halilis2/"><img alt=""></a><a href="/halilis2/">halilis2</a>';
    const rows = rowsOf(
      'instagram',
      'https://www.instagram.com/saya/following/',
      `<div role="dialog">${person}</div>`,
    );
    expect(rows).toMatchObject([{ key: 'halilis2', content: { author: { handle: 'halilis2' } } }]);
  });

  test('TikTok: liked videos by their captions', () => {
    const tile = `<div data-e2e="user-liked-item"><a href="https://www.tiktok.com/@halilis2/video/9">
      <img alt="Coblos nomor 2"></a></div>`;
    const rows = rowsOf('tiktok', 'https://www.tiktok.com/@saya', tile);
    expect(rows).toMatchObject([
      { key: '9', content: { media: ['Coblos nomor 2'], author: { handle: 'halilis2' } } },
    ]);
  });
});

describe.each(readAdapters())('$id', ({ trails = [], undo = [], items, acts, composers }) => {
  test('reads only rows that stand in an element of their own', () => {
    const readable = items.filter(({ root }) => root !== undefined).map(({ kind }) => kind);
    expect(trails.filter(({ item }) => !readable.includes(item))).toEqual([]);
  });

  test('says of every act that it holds how it is taken back, once', () => {
    const held = [...acts, ...composers, ...composers.flatMap(({ contexts }) => contexts)].map(
      ({ act }) => act,
    );
    expect(undo.map(({ act }) => act).sort()).toEqual([...new Set(held)].sort());
  });
});
