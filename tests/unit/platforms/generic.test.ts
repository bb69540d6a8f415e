import { describe, expect, it } from 'vitest';
import generic from '../../../rules/platforms/generic.json';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import type { Adapter } from '../../../src/ruleset/adapter.ts';
import { click, during, find, goTo, key, press } from './x-page.ts';

type Locate = (event: Event) => Located | undefined;

const show = (markup: string, url: string): Locate => {
  goTo(url);
  document.body.innerHTML = markup;
  return createLocator(generic as unknown as Adapter, { document });
};

const toot = (
  like: string,
  more = '',
): string => `<article><div class="status__wrapper" tabindex="0"><div class="status" data-id="11">
  <a class="status__relative-time" href="/@halilis2/11"><time>3j</time></a>
  <a class="status__display-name" href="/@halilis2"><strong class="display-name__html">Tim HALILIS</strong> <span class="display-name__account">@halilis2</span></a>
  <div class="status__content"><div class="status__content__text"><p>Ayo coblos nomor 2</p><p>#HALILIS2</p></div></div>
  <div class="status__action-bar"><button class="icon-button" aria-label="Balas" title="Balas"><i></i><span>2</span></button>
  <button class="icon-button" id="boost" aria-label="Boost" title="Boost" ${more}><i></i></button>${like}</div></div></div></article>`;
const star =
  '<button class="icon-button" id="star" aria-label="Favorit" title="Favorit"><i></i><span>12</span></button>';

describe('Mastodon', () => {
  const home = 'https://mastodon.example/home';

  it('a favourite, with what was said and by whom', () => {
    expect(press(show(toot(star), home), '#star')).toMatchObject({
      act: 'like',
      item: '11',
      content: {
        text: 'Ayo coblos nomor 2\n#HALILIS2',
        author: { name: 'Tim HALILIS', handle: 'halilis2' },
      },
    });
  });

  it.each([
    ['named otherwise', star.replaceAll('Favorit', 'Hapus dari favorit')],
    ['pressed', star.replace('id=', 'aria-pressed="true" id=')],
    ['marked', star.replace('icon-button"', 'icon-button active"')],
  ])('a favourite that is %s passes', (_, done) => {
    const locate = show(toot(star), home);
    const located = press(locate, '#star');
    find('#star').outerHTML = done;
    expect(press(locate, '#star')).toBeUndefined();
    expect(located?.isDone()).toBe(true);
  });

  it('a boost; where it opens a menu, the entry there', () => {
    expect(press(show(toot(star), home), '#boost')).toMatchObject({ act: 'share', item: '11' });
    const locate = show(toot(star, 'aria-haspopup="menu" aria-expanded="false"'), home);
    expect(press(locate, '#boost')).toBeUndefined();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="dropdown-menu"><button id="now">Boost</button><button id="quote">Quote</button></div>',
    );
    expect(press(locate, '#now')).toMatchObject({ act: 'share', item: '11' });
    expect(press(locate, '#quote')).toBeUndefined();
  });

  it('f likes and b boosts the post that has the focus', () => {
    const locate = show(toot(star), home);
    expect(during(locate, find('.status__wrapper'), key('f'))).toMatchObject({ act: 'like', item: '11' });
    expect(during(locate, find('.status__wrapper'), key('b'))).toMatchObject({ act: 'share', item: '11' });
    expect(during(locate, document.body, key('f'))).toBeUndefined();
  });

  it('a profile that is followed', () => {
    const page = `<div class="account__header"><div class="account__header__tabs__name"><h1><span>Tim HALILIS</span><small>
      <span class="display-name__account">@halilis2@mastodon.example</span></small></h1></div>
      <div class="account__header__content"><p>Nomor urut 2</p></div><button id="follow"><span>Ikuti</span></button></div>`;
    const locate = show(page, 'https://mastodon.example/@halilis2');
    expect(press(locate, '#follow')).toMatchObject({
      act: 'follow',
      content: { author: { bio: 'Nomor urut 2' } },
    });
    find('#follow span').textContent = 'Mengikuti';
    expect(press(locate, '#follow')).toBeUndefined();
  });

  it('the form that posts, answers, and is sent with Ctrl and Enter', () => {
    const form = (
      inner = '',
    ): string => `<form class="compose-form">${inner}<textarea>Pilih nomor 2</textarea>
      <button type="button" title="Tambahkan gambar"><i></i></button><button type="submit" id="send"><span>Kirim</span></button></form>`;
    const locate = show(toot(star) + form(), home);
    expect(press(locate, '#send')).toMatchObject({
      act: 'post',
      content: { text: 'Pilih nomor 2', own: true },
    });
    expect(during(locate, find('textarea'), key('Enter', { ctrlKey: true }))?.act).toBe('post');
    expect(press(locate, '[title="Tambahkan gambar"]')).toBeUndefined();
    expect(press(locate, '[aria-label="Balas"]')).toBeUndefined();
    expect(press(show(form('<div class="reply-indicator"></div>'), home), '#send')?.act).toBe('comment');
  });
});

describe('Bluesky', () => {
  const post = (
    like: string,
  ): string => `<div role="link" data-testid="feedItem-by-halilis2.example" tabindex="0">
    <a href="/profile/halilis2.example"><div>Tim HALILIS</div></a><a href="/profile/halilis2.example/post/3k"><span>3j</span></a>
    <div data-testid="postText">Ayo coblos nomor 2</div>
    <button role="button" data-testid="replyBtn" aria-label="Balas (2 balasan)"><svg></svg></button>
    <button role="button" data-testid="repostBtn" aria-label="Posting ulang (1 posting ulang)" aria-haspopup="menu" aria-expanded="false"><svg></svg></button>
    <button role="button" id="like" aria-label="${like}"><svg></svg><div>12</div></button>
    <button role="button" data-testid="postShareBtn" aria-label="Buka menu bagikan" aria-haspopup="menu"><svg></svg></button></div>`;
  const home = 'https://bsky.app/';

  it('a like whose name carries a count', () => {
    const locate = show(post('Suka (12 suka)'), home);
    expect(press(locate, '#like')).toMatchObject({
      act: 'like',
      item: '3k',
      content: { text: 'Ayo coblos nomor 2', author: { name: 'Tim HALILIS', handle: 'halilis2.example' } },
    });
    find('#like').setAttribute('aria-label', 'Batal suka (13 suka)');
    expect(press(locate, '#like')).toBeUndefined();
    expect(press(show(post('Like (12 likes)'), home), '#like')?.act).toBe('like');
    expect(press(show(post('Unlike (12 likes)'), home), '#like')).toBeUndefined();
  });

  it('a repost from the menu at the end of the page', () => {
    const locate = show(post('Suka'), home);
    expect(press(locate, '[data-testid="repostBtn"]')).toBeUndefined();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="menu"><div role="menuitem" id="now" aria-label="Posting ulang"><div>Posting ulang</div></div><div role="menuitem" id="quote" aria-label="Kutip postingan">Kutip postingan</div></div>',
    );
    expect(press(locate, '#now')).toMatchObject({ act: 'share', item: '3k' });
    expect(press(locate, '#quote')).toBeUndefined();
  });

  it('a dialog that publishes or answers', () => {
    const dialog = (
      label: string,
    ): string => `<div role="dialog"><div class="ProseMirror" contenteditable="true" role="textbox"><p>Pilih nomor 2</p></div>
      <button data-testid="composerPublishBtn" aria-label="${label}"><div>Posting</div></button></div>`;
    const submit = '[data-testid="composerPublishBtn"]';
    expect(press(show(dialog('Terbitkan postingan'), home), submit)?.act).toBe('post');
    expect(press(show(dialog('Terbitkan balasan'), home), submit)?.act).toBe('comment');
  });
});

describe('Reddit', () => {
  it('an upvote inside the post’s own shadow root, done and taken back', () => {
    const locate = show(
      `<article><shreddit-post author="halilis2" permalink="/r/kertasari/comments/5/a/" subreddit-prefixed-name="r/kertasari">
        <a slot="title" href="#">Dukung HALILIS</a><div slot="text-body"><p>Ayo coblos nomor 2</p></div></shreddit-post></article>`,
      'https://www.reddit.com/',
    );
    const root = find('shreddit-post').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<button upvote aria-pressed="false"><span><svg></svg></span></button><span>12</span><button downvote aria-pressed="false"><svg></svg></button>';
    const [up, down] = root.querySelectorAll('button');
    const at = (button: Element): Located | undefined =>
      during(locate, button.querySelector('svg')!, click());
    const located = at(up!);
    expect(located).toMatchObject({
      act: 'like',
      item: '/r/kertasari/comments/5/a/',
      content: { text: 'Dukung HALILIS\nAyo coblos nomor 2', author: { handle: 'halilis2' } },
    });
    expect(at(down!)).toBeUndefined();
    expect(located?.isDone()).toBe(false);
    up!.setAttribute('aria-pressed', 'true');
    expect(located?.isDone()).toBe(true);
    expect(at(up!)).toBeUndefined();
  });

  it('joining a community', () => {
    const page = '<main><h1>r/RelawanHALILIS</h1><shreddit-join-button></shreddit-join-button></main>';
    const locate = show(page, 'https://www.reddit.com/r/RelawanHALILIS/');
    const root = find('shreddit-join-button').attachShadow({ mode: 'open' });
    root.innerHTML = '<button><span>Gabung</span></button>';
    expect(during(locate, root.querySelector('span')!, click())).toMatchObject({
      act: 'join',
      item: 'RelawanHALILIS',
      content: { author: { name: 'r/RelawanHALILIS' } },
    });
  });

  it('a comment', () => {
    const page = `<comment-composer-host><shreddit-composer><div slot="rte" contenteditable="true"><p>Pilih nomor 2</p></div>
      <button slot="submit-button" type="submit"><span>Komentar</span></button></shreddit-composer></comment-composer-host>`;
    const locate = show(page, 'https://www.reddit.com/r/kertasari/comments/5/a/');
    expect(press(locate, 'button')).toMatchObject({ act: 'comment', content: { text: 'Pilih nomor 2' } });
  });
});

describe('a forum without any marks but names', () => {
  const page = `<div><div id="one"><h2>Sarapan</h2><time>kemarin</time><p>Nasi uduk</p><div><a href="#" id="a">Suka</a></div></div>
    <div id="two"><h2>Nomor 2</h2><time>hari ini</time><p>Ayo coblos nomor 2</p><div><span role="button" id="b">Suka 12</span> <a href="/likes">12 suka</a></div></div></div>`;

  it('keeps neighbouring posts apart', () => {
    const locate = show(page, 'https://www.kaskus.co.id/thread/1');
    expect(press(locate, '#a')?.content.text).toContain('Nasi uduk');
    expect(press(locate, '#b')?.content.text).toContain('Ayo coblos nomor 2');
    expect(press(locate, '#b')?.content.text).not.toContain('Nasi');
  });

  it('passes counters', () => {
    expect(press(show(page, 'https://www.kaskus.co.id/thread/1'), '[href="/likes"]')).toBeUndefined();
  });

  it('hears a form that is sent', () => {
    const form = '<form><textarea>Pilih nomor 2</textarea><input type="submit" value="Post Reply"></form>';
    const locate = show(form, 'https://www.kaskus.co.id/thread/1');
    expect(press(locate, 'input')).toMatchObject({
      act: 'comment',
      content: { text: 'Pilih nomor 2', own: true },
    });
  });
});
