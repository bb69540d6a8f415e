import { describe, expect, it } from 'vitest';
import { author, bar, click, during, find, post, press, quote, show } from './x-page.ts';

const everyEvent = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'];

describe('pressing a control of a post', () => {
  it.each(everyEvent)('finds the like on %s, from the innermost node', (type) => {
    const locate = show(
      post({ id: '7', handle: 'halilis2', name: 'HALILIS', text: 'Lanjutkan kerja nyata' }),
    );
    const located = during(locate, find('[data-testid="like"] path'), new Event(type, { bubbles: true }));
    expect(located).toMatchObject({
      act: 'like',
      platform: 'x',
      item: '7',
      content: { text: 'Lanjutkan kerja nyata', author: { name: 'HALILIS', handle: 'halilis2' } },
      replay: { how: 'press', control: find('[data-testid="like"]') },
    });
  });

  it('finds the control from a text node', () => {
    const locate = show(post());
    const words = find('[data-testid="like"] span').firstChild;
    expect(during(locate, words!, click())?.act).toBe('like');
  });

  it.each(['reply', 'retweet', 'bookmark', 'caret'])('passes %s', (testId) => {
    expect(press(show(post()), `[data-testid="${testId}"]`)).toBeUndefined();
  });

  it.each(['[aria-label="Share post"]', '[data-views]', 'article', '[data-testid="tweetText"]'])(
    'passes %s',
    (part) => {
      expect(press(show(post()), part)).toBeUndefined();
    },
  );

  it.each(['unlike', 'unretweet'])('passes the undo %s', (testId) => {
    expect(press(show(post({ liked: true, reposted: true })), `[data-testid="${testId}"]`)).toBeUndefined();
  });

  it('passes other mouse buttons and a disabled control', () => {
    const locate = show(post());
    const middle = new MouseEvent('pointerdown', { button: 1, bubbles: true });
    expect(during(locate, find('[data-testid="like"]'), middle)).toBeUndefined();
    const scripted = new MouseEvent('click', { button: 1, bubbles: true });
    expect(during(locate, find('[data-testid="like"]'), scripted)?.act).toBe('like');
    find('[data-testid="like"]').setAttribute('aria-disabled', 'true');
    expect(press(locate, '[data-testid="like"]')).toBeUndefined();
  });

  it('passes events for the window or the document', () => {
    const locate = show(post());
    (find('[data-testid="like"]') as HTMLElement).focus();
    for (const target of [window, document]) expect(during(locate, target, click())).toBeUndefined();
  });

  it('knows the heart when test ids are gone', () => {
    const locate = show(post());
    const like = find('[data-testid="like"]');
    like.removeAttribute('data-testid');
    like.querySelector('path')?.setAttribute('d', 'M16.697 5.5c-1.222-.06');
    expect(during(locate, like.querySelector('path')!, click())?.act).toBe('like');
  });

  it('still reads a post that was removed meanwhile', () => {
    const locate = show(post({ id: '9' }));
    const like = find('[data-testid="like"]');
    find('article').remove();
    const event = click();
    let located: ReturnType<typeof locate>;
    like.addEventListener('click', (heard) => {
      located = locate(heard);
    });
    like.dispatchEvent(event);
    expect(located).toMatchObject({ act: 'like', item: '9', content: { text: 'Selamat pagi' } });
  });
});

describe('what is read of a post', () => {
  const read = (markup: string) => press(show(markup), '[data-testid="like"]')?.content;

  it('keeps emoji and line breaks, leaves out "show more"', () => {
    const more = '<button data-testid="tweet-text-show-more-link">Tampilkan lebih banyak</button>';
    expect(read(post({ text: `Coblos <img alt="✌️"> ya\nbesok${more}` }))?.text).toBe('Coblos ✌️ ya\nbesok');
  });

  it('never gives the author the words, pictures or links of a quoted post', () => {
    const content = read(post({ text: 'Menarik', inner: quote('Tim Biru', 'biru1', 'Pilih nomor 1') }));
    expect(content).toEqual({
      text: 'Menarik',
      author: { name: 'Tetangga', handle: 'tetangga' },
      quoted: { text: 'Pilih nomor 1', author: { name: 'Tim Biru', handle: 'biru1' } },
    });
  });

  it('takes a badge or picture tile for no quote', () => {
    const tile = '<div role="link" tabindex="0"><img alt=""></div>';
    expect(read(post({ inner: tile }))).not.toHaveProperty('quoted');
  });

  it('takes the handle from the link, not from a name that looks like one', () => {
    expect(read(post({ handle: 'akun_biasa', name: '@kpu_kertasari' }))?.author).toEqual({
      name: '@kpu_kertasari',
      handle: 'akun_biasa',
    });
  });

  it('reads alternative texts and links, but not what the site itself calls every picture', () => {
    const inner = `<div data-testid="tweetPhoto"><img alt="Baliho nomor 2"></div>
      <div data-testid="tweetPhoto"><img alt="Gambar"></div>`;
    const text = 'Lihat <a href="https://t.co/a">https://kpu.example/jadwal</a>';
    expect(read(post({ text, inner }))).toMatchObject({
      media: ['Baliho nomor 2'],
      links: ['https://kpu.example/jadwal'],
    });
  });

  it('reads a picture-only post without an author', () => {
    const inner = '<div data-testid="tweetPhoto"><img alt="Spanduk"></div>';
    expect(read(post({ handle: '', text: '', inner }))).toEqual({ text: '', media: ['Spanduk'] });
  });

  it('knows a promoted post by its analytics link', () => {
    const locate = show(post({ promoted: true, id: '55', inner: quote('A', 'a', 'b') }));
    expect(press(locate, '[data-testid="like"]')?.item).toBe('55');
  });

  it('gives posts without any link keys of their own', () => {
    const locate = show(`${post({ text: 'satu' })}${post({ text: 'dua' })}`);
    for (const link of document.querySelectorAll('a')) link.removeAttribute('href');
    const items = [...document.querySelectorAll('[data-testid="like"]')].map(
      (like) => during(locate, like, click())?.item,
    );
    expect(new Set(items).size).toBe(2);
    expect(items).not.toContain(undefined);
  });

  it('reads a long article once, whichever of its two bars is pressed', () => {
    const locate = show(`<article data-testid="tweet" tabindex="-1">${author('penulis', 'Penulis')}
      <div data-testid="twitterArticleReadView"><div data-testid="twitter-article-title">Judul</div>${bar()}
      <div data-testid="twitterArticleRichTextView"><div data-block="true">Satu</div><div data-block="true">Dua</div></div></div>
      <a href="/penulis/status/77"><time></time></a>${bar()}</article>`);
    const found = [...document.querySelectorAll('[data-testid="like"]')].map((like) =>
      during(locate, like, click()),
    );
    expect(found.map((each) => [each?.item, each?.content.text])).toEqual([
      ['77', 'Judul\nSatu\nDua'],
      ['77', 'Judul\nSatu\nDua'],
    ]);
  });

  it('cuts a huge text', () => {
    expect(read(post({ text: 'a'.repeat(1_000_000) }))?.text).toHaveLength(20_000);
  });
});

describe('whether a like was done', () => {
  it('looks for the same post again, in whatever element it now stands', () => {
    const locate = show(post({ id: '5' }));
    const located = press(locate, '[data-testid="like"]');
    expect(located?.isDone()).toBe(false);
    document.body.innerHTML = post({ id: '6', liked: true }) + post({ id: '5' });
    expect(located?.isDone()).toBe(false);
    document.body.innerHTML = post({ id: '6' }) + post({ id: '5', liked: true });
    expect(located?.isDone()).toBe(true);
  });
});
