import { describe, expect, it } from 'vitest';
import { composer, during, find, key, post, press, quote, show } from './x-page.ts';

const dialog = (inside: string): string =>
  `<div id="layers"><div role="dialog" aria-modal="true">${inside}</div></div>`;

describe('sending what is written', () => {
  it('is a post from the home box', () => {
    expect(
      press(show(composer('Pilih nomor 2') + post()), '[data-testid="tweetButtonInline"]'),
    ).toMatchObject({
      act: 'post',
      item: 'composer',
      content: { text: 'Pilih nomor 2', own: true },
      replay: { how: 'press', control: find('[data-testid="tweetButtonInline"]') },
    });
  });

  it('is a comment under a post, in a dialog above its post, and by address', () => {
    const own = composer('Setuju');
    const inline = show(post() + own, '/tetangga/status/101');
    expect(press(inline, '[data-testid="tweetButtonInline"]')?.act).toBe('comment');
    const modal = show(
      dialog(post({ inner: quote('A', 'a', 'b') }) + composer('Setuju', 'tweetButton')),
      '/compose/post',
    );
    const located = press(modal, '[data-testid="tweetButton"]');
    expect(located).toMatchObject({ act: 'comment', content: { text: 'Setuju', own: true } });
    expect(located?.content).not.toHaveProperty('quoted');
    const intent = show(dialog(composer('Setuju', 'tweetButton')), '/intent/post?in_reply_to=5');
    expect(press(intent, '[data-testid="tweetButton"]')?.act).toBe('comment');
  });

  it('is a post again in a dialog opened over a post page', () => {
    const locate = show(post() + dialog(composer('Halo', 'tweetButton')), '/tetangga/status/101');
    expect(press(locate, '[data-testid="tweetButton"]')?.act).toBe('post');
  });

  it('is a share when it quotes, with the quoted words apart', () => {
    const card = quote('Tim Biru', 'biru1', 'Pilih nomor 1');
    const locate = show(dialog(composer('Lihat ini', 'tweetButton', card)), '/compose/post');
    expect(press(locate, '[data-testid="tweetButton"]')).toMatchObject({
      act: 'share',
      content: {
        text: 'Lihat ini',
        own: true,
        quoted: { text: 'Pilih nomor 1', author: { handle: 'biru1' } },
      },
    });
  });

  it('reads every part of a thread', () => {
    const second = '<div data-testid="tweetTextarea_1" contenteditable="true">dua</div>';
    const locate = show(
      dialog(
        second.replace('_1', '_0').replace('dua', 'satu') +
          composer('dua', 'tweetButton').replace('tweetTextarea_0"', 'tweetTextarea_1"'),
      ),
    );
    expect(press(locate, '[data-testid="tweetButton"]')?.content.text).toBe('satu\ndua');
  });

  it('keeps two composers apart', () => {
    const locate = show(composer('di rumah') + dialog(composer('di dialog', 'tweetButton')));
    expect(press(locate, '[data-testid="tweetButtonInline"]')?.content.text).toBe('di rumah');
    expect(press(locate, '[data-testid="tweetButton"]')?.content.text).toBe('di dialog');
  });

  it('reads the phone site’s text field', () => {
    const locate = show(
      '<main><div data-testid="tweetTextarea_0"><textarea></textarea></div><button data-testid="tweetButton"></button></main>',
    );
    (find('textarea') as HTMLTextAreaElement).value = 'Pilih nomor 2';
    expect(press(locate, '[data-testid="tweetButton"]')?.content.text).toBe('Pilih nomor 2');
    expect(during(locate, find('textarea'), key('Enter', { ctrlKey: true }))?.act).toBe('post');
  });

  it('reads the alternative texts of attached pictures', () => {
    const attached = '<div data-testid="attachments"><img alt="Baliho nomor 2"></div>';
    const locate = show(composer('Cek', 'tweetButtonInline', attached));
    expect(press(locate, '[data-testid="tweetButtonInline"]')?.content.media).toEqual(['Baliho nomor 2']);
  });

  it('says which community it goes to', () => {
    const page = `<div data-testid="primaryColumn"><h2>Relawan Kertasari</h2></div>${composer('Halo')}`;
    expect(
      press(show(page, '/i/communities/31'), '[data-testid="tweetButtonInline"]')?.content,
    ).toMatchObject({
      place: 'group',
      placeName: 'Relawan Kertasari',
    });
  });

  it('passes a submit that is disabled', () => {
    const locate = show(composer(''));
    find('[data-testid="tweetButtonInline"]').setAttribute('disabled', '');
    expect(press(locate, '[data-testid="tweetButtonInline"]')).toBeUndefined();
  });

  it('takes the text from the address where the editor is unknown, and passes where there is none', () => {
    const unknown = '<button data-testid="tweetButton"></button>';
    const locate = show(unknown, '/intent/post?text=Pilih%20nomor%202&url=https%3A%2F%2Fa.example');
    expect(press(locate, '[data-testid="tweetButton"]')?.content.text).toBe(
      'Pilih nomor 2 https://a.example',
    );
    expect(press(show(unknown, '/compose/post'), '[data-testid="tweetButton"]')).toBeUndefined();
  });
});

describe('whether it was sent', () => {
  it('is told by the emptied or removed editor', () => {
    const located = press(show(composer('Halo')), '[data-testid="tweetButtonInline"]');
    expect(located?.isDone()).toBe(false);
    find('[data-testid="tweetTextarea_0"]').textContent = '';
    expect(located?.isDone()).toBe(true);
    document.body.textContent = '';
    expect(located?.isDone()).toBe(true);
  });
});

describe('what only opens a composer', () => {
  it.each(['SideNav_NewTweet_Button', 'FloatingActionButtons_Tweet_Button'])('%s passes', (testId) => {
    expect(
      press(
        show(`<a href="/compose/post" data-testid="${testId}"><span>Posting</span></a>`),
        `[data-testid="${testId}"]`,
      ),
    ).toBeUndefined();
  });
});
