import { describe, expect, it } from 'vitest';
import { button, message, name, press, show, unit } from './facebook-page.ts';
import { click, during, find } from './x-page.ts';

const LIKE = '[data-ad-rendering-role="like_button"]';

describe('a post without a mark of its own', () => {
  it('is read from the button up, without its decoys', () => {
    expect(
      press(`<div role="feed">${unit()}${unit({ handle: 'tetangga', text: 'Halo' })}</div>`, LIKE),
    ).toMatchObject({
      act: 'like',
      platform: 'facebook',
      content: { text: 'Coblos nomor 2', author: { name: 'Tim HALILIS', handle: 'halilis2' } },
    });
  });

  it.each(['Curtir', 'Me gusta', 'J’aime', '赞', 'Seneng'])('is liked in any language: %s', (like) => {
    expect(press(unit({ like }), LIKE)?.act).toBe('like');
  });

  it.each([
    'Hapus Suka',
    'Batal suka',
    'Batalkan suka',
    'Unlike',
    'Remove Like',
    'Remove Love',
    'Ubah tanggapan',
    'Remover Curtir',
  ])('taking back passes: %s', (like) => expect(press(unit({ like }), LIKE)).toBeUndefined());

  it.each([
    '[aria-label^="Suka:"]',
    '[aria-label^="Haha:"]',
    '[aria-label="Tanggapi"]',
    '[aria-label="Beri komentar"]',
    '[aria-label^="Tindakan"]',
    '[aria-label^="Kirim ini"]',
  ])('%s passes', (css) => expect(press(unit(), css)).toBeUndefined());

  it('gives the words of a shared post to whom they belong', () => {
    const more = name('Tetangga', '/tetangga') + message('Saya netral');
    expect(press(unit({ text: 'Lihat ini', more }), LIKE)?.content).toEqual({
      text: 'Lihat ini',
      author: { name: 'Tim HALILIS', handle: 'halilis2' },
      quoted: { text: 'Saya netral', author: { name: 'Tetangga', handle: 'tetangga' } },
    });
  });

  it.each([
    ['/profile.php?id=61590000000001&__cft__=x', '61590000000001'],
    ['/groups/31/user/77/?__cft__=x', '77'],
    ['https://www.facebook.com/halilis2?x', 'halilis2'],
  ])('reads the account behind %s', (href, handle) => {
    expect(press(unit({ href }), LIKE)?.content.author?.handle).toBe(handle);
  });

  it('reads what describes a picture and what a link is called', () => {
    const more =
      '<img data-imgperflogname="feedImage" alt="Mungkin gambar teks HALILIS 2"><div data-ad-rendering-role="title">Debat</div>';
    expect(press(unit({ more }), LIKE)?.content.media).toEqual(['Mungkin gambar teks HALILIS 2', 'Debat']);
  });
});

describe('a comment', () => {
  const comment = (label = 'Suka') => `<div role="article" aria-label="Komentar oleh Tetangga">
    <a href="/tetangga?comment_id=Y29" aria-hidden="true"><img alt=""></a><a href="/tetangga?comment_id=Y29"><span dir="auto">Tetangga</span></a>
    <div dir="auto">Gas <img alt="🔥"></div><div dir="auto">baris dua</div>${button(label)}<div role="button"><span>Balas</span></div></div>`;

  it('is liked with its own words, not the post’s', () => {
    expect(press(unit() + comment(), '[role="article"] [aria-label="Suka"]')).toMatchObject({
      act: 'like',
      item: 'Y29',
      content: { text: 'Gas 🔥\nbaris dua', author: { name: 'Tetangga', handle: 'tetangga' } },
    });
  });

  it('lends nothing to the post it stands in', () => {
    const old = `<div role="article"><h4><a href="/halilis2">Tim HALILIS</a></h4><div dir="auto">Halo</div>${button('Suka')}${comment()}</div>`;
    expect(press(old, '[aria-label="Suka"]')?.content.text).toBe('Halo');
  });

  it('passes when it is taken back, and its answer opens', () => {
    expect(press(comment('Hapus Suka'), '[aria-label="Hapus Suka"]')).toBeUndefined();
    expect(press(comment(), '[role="article"] > [role="button"]:last-child')).toBeUndefined();
  });
});

describe('pages and accounts', () => {
  const header = (label: string) =>
    `<div role="main"><div><h1>HALILIS Center</h1>${button(label)}</div>${unit()}${unit()}</div>`;

  it.each(['Suka', 'Like', 'Ikuti', 'Follow', 'Tambah teman', 'Add friend'])(
    '%s in the header is about the page',
    (label) => {
      expect(press(header(label), `h1 + [aria-label]`, '/halilis2')).toMatchObject({
        act: 'follow',
        item: 'halilis2',
        content: { text: '', author: { name: 'HALILIS Center', handle: 'halilis2' } },
      });
    },
  );

  it('a like on a post of the page stays one', () => {
    expect(press(header('Ikuti'), `.unit ${LIKE}`, '/halilis2')?.act).toBe('like');
  });

  it('follows whoever wrote the post beside the button', () => {
    const head = `<div><div>${name('Tim HALILIS', '/halilis2')}<span> <span role="button" class="follow">· <span>Ikuti</span></span></span></div>${message('Halo')}</div>`;
    expect(press(head, '.follow')).toMatchObject({ act: 'follow', item: 'halilis2' });
  });

  it.each(['Mengikuti', 'Following', 'Bergabung', 'Batalkan permintaan'])('%s passes', (label) => {
    expect(press(header(label), 'h1 + [aria-label]', '/halilis2')).toBeUndefined();
  });

  it('joins the group of the page, or the one on the card', () => {
    expect(press(header('Gabung ke grup'), 'h1 + [aria-label]', '/groups/31')).toMatchObject({
      act: 'join',
      item: '31',
      content: { author: { name: 'HALILIS Center' }, place: 'group' },
    });
    const card = `<div><a href="/groups/77/"><span dir="auto">Relawan 2</span></a>${button('Gabung')}</div>`;
    expect(press(card, '[aria-label="Gabung"]')).toMatchObject({
      act: 'join',
      item: '77',
      content: { author: { name: 'Relawan 2' } },
    });
  });

  it('takes the links beside the page for no card', () => {
    const page = `<div role="navigation"><a href="/events/">Acara</a></div><div role="main">${button('Ikut')}${unit()}</div>`;
    expect(press(page, '[aria-label="Ikut"]')).toBeUndefined();
  });

  it.each(['Tertarik', 'Ikut', 'Going', 'Interested'])('%s answers an event', (label) => {
    expect(press(header(label), 'h1 + [aria-label]', '/events/801')).toMatchObject({
      act: 'attend',
      item: '801',
      content: { text: 'HALILIS Center' },
    });
  });
});

describe('buttons on other sites', () => {
  it('like what their address names', () => {
    const form = '<form action="/plugins/like/connect"><button type="submit"><i>Suka</i></button></form>';
    const path = `/plugins/like.php?href=${encodeURIComponent('https://www.facebook.com/halilis2')}`;
    expect(press(form, 'i', path)).toMatchObject({
      act: 'like',
      content: { author: { handle: 'halilis2' }, links: ['https://www.facebook.com/halilis2'] },
    });
  });
});

it('a bare action bar is still a like, of nobody knows what', () => {
  const locate = show(
    button('Like') + button('Leave a comment') + button('Send this to friends or post it on your profile.'),
  );
  expect(during(locate, find('[aria-label="Like"] i'), click())).toMatchObject({
    act: 'like',
    content: { text: '' },
  });
});
