import { describe, expect, it } from 'vitest';
import { at, author, bar, composer, find, post, press, show } from './x-page.ts';

const follow = (label: string, id = '77', state = 'follow'): string =>
  `<button data-testid="${id}-${state}" aria-label="${label}"><div><span>${label}</span></div></button>`;
const profile = (label = 'Ikuti @halilis2'): string => `<div data-testid="primaryColumn">${follow(label)}
  <div data-testid="UserName"><div dir="ltr"><span>HALILIS</span></div><div dir="ltr">@halilis2</div></div>
  <div data-testid="UserDescription">Akun resmi tim</div>
  <aside>${follow('Ikuti @lain', '78')}</aside></div>
  <ul><li data-testid="UserCell"><a href="/biru1" aria-hidden="true" tabindex="-1"></a><a href="/biru1"><div dir="ltr">Tim Biru</div></a>
    <a href="/biru1" tabindex="-1">@biru1</a>${follow('Ikuti balik @biru1', '79')}
    <div id="why" dir="auto">Klik untuk ikuti</div><div dir="auto">Relawan</div></li></ul>`;

describe('following', () => {
  it('reads the profile page', () => {
    expect(press(show(profile(), '/halilis2'), '[data-testid="77-follow"]')).toMatchObject({
      act: 'follow',
      item: 'halilis2',
      content: { text: '', author: { name: 'HALILIS', handle: 'halilis2', bio: 'Akun resmi tim' } },
    });
  });

  it('falls back on the address where the label names nobody', () => {
    expect(press(show(profile('Ikuti'), '/halilis2'), '[data-testid="77-follow"]')?.item).toBe('halilis2');
  });

  it('never gives an account the words of the profile it is shown on', () => {
    expect(press(show(profile(), '/halilis2'), '[data-testid="78-follow"]')?.content).toEqual({
      text: '',
      author: { handle: 'lain' },
    });
  });

  it('reads a row of a list', () => {
    expect(press(show(profile(), '/halilis2'), '[data-testid="79-follow"]')).toMatchObject({
      item: 'biru1',
      content: { author: { name: 'Tim Biru', handle: 'biru1', bio: 'Relawan' } },
    });
  });

  it('passes unfollowing, and knows when following was done', () => {
    const locate = show(profile(), '/halilis2');
    const located = press(locate, '[data-testid="77-follow"]');
    find('[data-testid="79-follow"]').setAttribute('data-testid', '79-unfollow');
    expect(located?.isDone()).toBe(false);
    expect(press(locate, '[data-testid="79-unfollow"]')).toBeUndefined();
    find('[data-testid="77-follow"]').setAttribute('data-testid', '77-unfollow');
    expect(located?.isDone()).toBe(true);
  });
});

describe('joining a community', () => {
  const page = (label: string): string =>
    `<div data-testid="primaryColumn"><h2>Relawan Kertasari</h2><button><div><span>${label}</span></div></button></div>`;

  it.each(['Join', 'Gabung', ' GABUNG '])('knows the button "%s"', (label) => {
    expect(press(show(page(label), '/i/communities/31'), 'button')).toMatchObject({
      act: 'join',
      item: '31',
      content: { place: 'group', placeName: 'Relawan Kertasari' },
    });
  });

  it.each(['Joined', 'Bergabung', 'Gabung sekarang juga'])('passes "%s"', (label) => {
    expect(press(show(page(label), '/i/communities/31'), 'button')).toBeUndefined();
  });

  it('passes the same word on another page, and notices in-page navigation', () => {
    const locate = show(page('Gabung'), '/home');
    expect(press(locate, 'button')).toBeUndefined();
    at('/i/communities/31');
    expect(press(locate, 'button')?.act).toBe('join');
  });

  it('still knows likes and openers there', () => {
    const locate = show(page('Gabung') + post(), '/i/communities/31');
    expect(press(locate, '[data-testid="like"]')?.act).toBe('like');
    expect(press(locate, '[data-testid="bookmark"]')).toBeUndefined();
  });
});

describe('pages other sites link to', () => {
  const question =
    '<div id="layers"><div role="dialog" data-testid="confirmationSheetDialog"><button data-testid="confirmationSheetConfirm"><span>Suka</span></button></div></div>';
  const confirm = '[data-testid="confirmationSheetConfirm"]';

  it.each([
    ['/intent/like?tweet_id=8', 'like'],
    ['/intent/retweet?tweet_id=8', 'share'],
  ])('%s reads the post it asks about', (path, act) => {
    const locate = show(
      post({ id: '7', text: 'lain' }) + post({ id: '8', text: 'Pilih nomor 2' }) + question,
      path,
    );
    expect(press(locate, confirm)).toMatchObject({ act, item: '8', content: { text: 'Pilih nomor 2' } });
  });

  it('/intent/follow names the account', () => {
    expect(press(show(profile() + question, '/intent/follow?screen_name=halilis2'), confirm)).toMatchObject({
      act: 'follow',
      item: 'halilis2',
      content: { author: { name: 'HALILIS', handle: 'halilis2', bio: 'Akun resmi tim' } },
    });
  });

  it('/intent/post reads the composer', () => {
    const locate = show(composer('Pilih nomor 2', 'tweetButton'), '/intent/post?text=lain');
    expect(press(locate, '[data-testid="tweetButton"]')?.content.text).toBe('Pilih nomor 2');
  });

  it('passes the same button elsewhere: it confirms undoing', () => {
    expect(press(show(question, '/halilis2'), confirm)).toBeUndefined();
  });
});

describe('the photo viewer, whose bar stands outside the post', () => {
  it('reads the post with the id of the address', () => {
    const viewer = `<div role="dialog" aria-modal="true">${bar()}</div>`;
    const locate = show(
      post({ id: '1', text: 'lain' }) + post({ id: '2', handle: 'halilis2', text: 'Spanduk' }) + viewer,
      '/halilis2/status/2/photo/1',
    );
    expect(press(locate, '[aria-modal] [data-testid="like"]')).toMatchObject({
      item: '2',
      content: { text: 'Spanduk' },
    });
  });

  it('still names the author when the post is not in the page', () => {
    const locate = show(`${bar()}${author('lain', 'Lain')}`, '/halilis2/status/2/photo/1');
    expect(press(locate, '[data-testid="like"]')).toMatchObject({
      item: '2',
      content: { author: { handle: 'halilis2' } },
    });
  });
});
