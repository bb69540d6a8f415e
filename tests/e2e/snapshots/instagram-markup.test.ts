import { describe, expect, it } from 'vitest';
import { testMarkup } from './own-markup.ts';

const OUTLINE = 'M16.792 3.904A4.9 4.9 0 0 1 21.5 9Z';
const icon = (label: string, size = 24, path = 'M1 1'): string =>
  `<svg aria-label="${label}" height="${size}" width="${size}"><title>${label}</title><path d="${path}"></path></svg>`;
const button = (label: string, size = 24, path = 'M1 1'): string =>
  `<div role="button" tabindex="0"><div><span>${icon(label, size, path)}</span></div></div>`;
const bar = (like = button('Suka')): string =>
  `<section id="bar">${like}${button('Komentari')}${button('Posting ulang')}${button('Bagikan')}${button('Simpan')}</section>`;
const person = (handle: string): string =>
  `<a href="/${handle}/"><img alt="Foto profil ${handle}"></a><a href="/${handle}/"><span dir="auto">${handle}</span></a>`;
const photo = (alt: string): string =>
  `<div role="button"><div><div><img srcset="a 1x" alt="${alt}"></div><div id="veil"></div></div></div>`;
const caption = (text: string): string =>
  `<div><span dir="auto">${text} <a href="/explore/tags/halilis2/">#HALILIS2</a></span></div>`;
const head = (handle: string): string =>
  `<div>${person(handle)}<a href="/p/ABC/"><time>1 hari</time></a><div role="button" id="follow">Ikuti</div>${button('Opsi lainnya')}</div>`;
const article = (like = button('Suka'), more = ''): string => `<article tabindex="0">${head('halilis2')}
  ${photo('Poster, coblos nomor 2')}${bar(like)}<a href="/p/ABC/liked_by/"><span dir="auto">12 suka</span></a>
  ${caption('Menangkan HALILIS')}${more}</article>`;

const HEART = '#bar > :first-child';
const named = (label: string): string => `#bar [role="button"]:has([aria-label="${label}"])`;
const TEXT = 'Menangkan HALILIS #HALILIS2';

const comment = (id: string, handle: string, text: string): string => `<div id="c${id}"><div>${person(handle)}
  <a href="/p/ABC/c/${id}/"><time>2 jam</time></a></div><span dir="auto">${text}</span>${button('Suka', 12)}</div>`;
const permalink = `<main><div>${photo('Poster')}</div><div><div>${person('halilis2')}</div><div>
  <div>${person('halilis2')}<time>1 hari</time>${caption('Menangkan HALILIS')}</div>
  <div>${comment('7', 'dewi', 'Setuju, pilih nomor 2')}${comment('8', 'rina', 'Selamat pagi')}</div></div>${bar()}</div></main>`;

const olderPost = `<div role="dialog"><article role="presentation">${photo('Poster')}<header>${person('halilis2')}</header>
  <ul><li><h2>${person('halilis2')}</h2><h1 dir="auto">Menangkan HALILIS</h1></li>
  <ul><li id="own">${person('dewi')}<span dir="auto">Setuju</span>${button('Suka', 12)}</li></ul></ul>
  ${bar()}<a href="/p/ABC/"><time>1 Oktober</time></a></article></div>`;

const reel = (handle: string, text: string): string => `<div class="${handle}"><div><div><video></video></div>
  <div><a href="/${handle}/reels/"><span dir="auto">${handle}</span></a><div><span dir="auto">${text}</span></div>
  <a href="/reels/audio/8/">Lagu HALILIS</a></div></div><div>${button('Suka')}</div></div>`;

const story = `<section><header>${person('halilis2')}</header><div><img alt="Mungkin gambar teks: pilih nomor 2"></div>
  <div role="button" id="fire">🔥</div><textarea placeholder="Balas halilis2...">siap dukung</textarea>
  <div role="button" id="send">Kirim</div><div id="bar">${button('Suka')}</div></section>`;

const profile = `<main><header><img alt="Foto profil halilis2"><section><h2>halilis2</h2>
  <button id="follow"><div dir="auto">Ikuti</div></button><div role="button">Kirim pesan</div></section>
  <section><a href="/halilis2/followers/">9 pengikut</a></section><section><span dir="auto">Tim HALILIS</span> Akun resmi</section></header></main>
  <ul><li id="row">${person('biru1')}<span dir="auto">Tim Biru</span><div role="button">Follow back</div></li>
  <li>${person('lain')}<div role="button">Mengikuti</div></li></ul>`;

testMarkup('instagram', 'https://www.instagram.com', (show) => {
  describe('a post of the feed', () => {
    it('is liked with its own words, pictures and author; its other buttons only open', async () => {
      const call = await show(article());
      expect(await call('press', HEART)).toMatchObject([
        {
          act: 'like',
          item: 'ABC',
          content: {
            text: TEXT,
            author: { name: 'halilis2', handle: 'halilis2' },
            media: ['Poster, coblos nomor 2'],
          },
        },
      ]);
      expect(await call('press', named('Posting ulang'))).toMatchObject([{ act: 'share', item: 'ABC' }]);
      for (const label of ['Komentari', 'Bagikan', 'Simpan'])
        expect(await call('press', named(label)), label).toEqual([null]);
    });

    it('has a heart of many names, and one shape', async () => {
      for (const like of [button('SUKA'), button('like'), button('Gefällt mir', 24, OUTLINE)])
        expect(await (await show(article(like)))('press', HEART), like).toMatchObject([{ act: 'like' }]);
      for (const given of [button('Batal suka'), button('Batal Suka'), button('Unlike')])
        expect(await (await show(article(given)))('press', HEART), given).toEqual([null]);
    });

    it('is sent on from the sheet, which stands outside the post', async () => {
      const call = await show(article());
      await call('press', named('Bagikan'));
      await call(
        'add',
        '<div role="dialog"><input><div role="button" id="copy">Salin tautan</div><div role="button" id="send">Kirim</div></div>',
      );
      expect(await call('press', '#copy')).toEqual([null]);
      expect(await call('press', '#send')).toMatchObject([
        { act: 'share', item: 'ABC', content: { text: TEXT } },
      ]);
    });

    it('has a follow button for its author, who gets none of its words', async () => {
      const call = await show(article());
      expect(await call('press', '#follow')).toMatchObject([
        { act: 'follow', item: 'halilis2', content: { text: '', author: { handle: 'halilis2' } } },
      ]);
    });

    it('is liked with l while it has the focus, and never twice', async () => {
      expect(await (await show(article()))('key', 'article', 'l')).toMatchObject({
        act: 'like',
        item: 'ABC',
      });
      expect(await (await show(article(button('Batal suka'))))('key', 'article', 'l')).toBeNull();
    });
  });

  it('a post on a page of its own is read without its comments', async () => {
    const call = await show(permalink, '/p/ABC/');
    expect(await call('press', HEART)).toMatchObject([
      { item: 'ABC', content: { text: TEXT, media: ['Poster'] } },
    ]);
    const byAuthor = await show(permalink, '/halilis2/reel/ABC/');
    expect(await byAuthor('press', HEART)).toMatchObject([{ item: 'ABC' }]);
  });

  it('a comment is liked with its own words', async () => {
    const call = await show(permalink, '/p/ABC/');
    expect(await call('press', '#c7 [role="button"]')).toMatchObject([
      { act: 'like', item: '7', content: { text: 'Setuju, pilih nomor 2', author: { handle: 'dewi' } } },
    ]);
  });

  it('the list in a dialog, one generation before, is read by its heading', async () => {
    const call = await show(olderPost, '/p/ABC/');
    expect(await call('press', HEART)).toMatchObject([
      { item: 'ABC', content: { text: 'Menangkan HALILIS', author: { handle: 'halilis2' } } },
    ]);
    expect(await call('press', '#own [role="button"]')).toMatchObject([
      { content: { text: 'Setuju', author: { handle: 'dewi' } } },
    ]);
  });

  it('a reel is the nearest block with a video and a heart', async () => {
    const call = await show(
      `<main>${reel('halilis2', 'Pilih nomor 2')}${reel('rina', 'Resep')}</main>`,
      '/reels/XYZ/',
    );
    const [first, second] = await call('press', '[role="button"]');
    expect(first?.content).toMatchObject({
      text: 'Pilih nomor 2',
      author: { handle: 'halilis2' },
      media: ['Lagu HALILIS'],
    });
    expect(second?.content.author?.handle).toBe('rina');
  });

  it('a story is liked and reacted to; an answer to it is a message', async () => {
    const call = await show(story, '/stories/halilis2/190/');
    const content = { author: { handle: 'halilis2' }, media: ['Mungkin gambar teks: pilih nomor 2'] };
    for (const control of [HEART, '#fire'])
      expect(await call('press', control), control).toMatchObject([{ act: 'like', item: '190', content }]);
    expect(await call('press', '#send')).toMatchObject([
      { act: 'message', content: { text: 'siap dukung' } },
    ]);
    expect(await call('key', 'textarea', 'Enter')).toMatchObject({ act: 'message' });
  });

  it('accounts are followed on their profile and in lists', async () => {
    const call = await show(profile, '/halilis2/');
    const [found] = await call('press', '#follow');
    expect(found).toMatchObject({
      act: 'follow',
      item: 'halilis2',
      content: { author: { handle: 'halilis2' } },
    });
    expect(found?.content.author?.bio).toContain('Akun resmi');
    expect(await call('press', '#row [role="button"]')).toMatchObject([{ act: 'follow', item: 'biru1' }]);
    expect(await call('press', 'li:last-child [role="button"], header [role="button"]')).toEqual([
      null,
      null,
    ]);
  });

  it('a comment is sent by its button in any language, and by Enter', async () => {
    const call = await show(
      article(
        button('Suka'),
        `<form><textarea>Pilih nomor 2</textarea><div role="button" id="post">Publicar</div>${button('Emoji')}</form>`,
      ),
    );
    const sent = { act: 'comment', content: { text: 'Pilih nomor 2', own: true } };
    expect(await call('press', '#post')).toMatchObject([sent]);
    expect(await call('press', 'form [role="button"]:has(svg)')).toEqual([null]);
    expect(await call('key', 'textarea', 'Enter')).toMatchObject(sent);
  });

  it('a new post is sent by "Bagikan", and Enter is a line in it', async () => {
    const call =
      await show(`<div role="dialog" aria-label="Buat postingan baru"><div role="button" id="share">Bagikan</div>
      <div contenteditable="true" role="textbox" aria-label="Tulis keterangan...">Pilih nomor 2</div></div>`);
    expect(await call('press', '#share')).toMatchObject([
      { act: 'post', content: { text: 'Pilih nomor 2' } },
    ]);
    expect(await call('key', '[contenteditable]', 'Enter')).toBeNull();
  });

  it('a chat is a private place, where Enter sends', async () => {
    const call = await show(
      `<main><header><span dir="auto">Guru SD</span></header><div contenteditable="true" role="textbox" aria-label="Pesan">Pilih nomor 2</div>
       <div role="button" id="send">Kirim</div></main>`,
      '/direct/t/88/',
    );
    const sent = {
      act: 'message',
      content: { text: 'Pilih nomor 2', place: 'private', placeName: 'Guru SD' },
    };
    expect(await call('press', '#send')).toMatchObject([sent]);
    expect(await call('key', '[contenteditable]', 'Enter')).toMatchObject(sent);
  });

  it('an embedded post holds nothing: all of it are links to the guarded page', async () => {
    const call = await show(
      `<div><a href="/p/ABC/?utm_source=ig_embed">${icon('Suka')}</a><a href="/p/ABC/">Tambahkan komentar...</a></div>`,
      '/p/ABC/embed/',
    );
    expect(await call('pressEverything')).toEqual([]);
  });
});
