import { describe, expect, it, vi } from 'vitest';
import { react, show, v1, v1Comment, v1Quoted } from './linkedin-page.ts';
import { click, during, find, key, press } from './x-page.ts';

const GENERATIONS = [
  ['2024 (Ember)', (post = {}) => v1(post), '.react-button__trigger'],
  ['2025 (named views)', (post = {}) => react(post), '[aria-label^="Reaction button"]'],
  ['2026 (bare)', (post = {}) => react({ ...post, bare: true }), '[aria-label^="Reaction button"]'],
] as const;

describe.each(GENERATIONS)('a post of %s', (_, post, trigger) => {
  it('is liked with its words and author, and no one else’s', () => {
    expect(press(show(post()), trigger)).toMatchObject({
      act: 'like',
      content: {
        text: expect.stringMatching(/^Selamat pagi(?:\n#HALILIS)?$/),
        author: { name: 'Tetangga', handle: 'tetangga', bio: 'Guru' },
      },
    });
  });

  it('is done, not undone: a press on a liked one passes', () => {
    const locate = show(post());
    const located = press(locate, trigger);
    expect(located?.isDone()).toBe(false);
    document.body.innerHTML = post({ liked: true });
    expect(located?.isDone()).toBe(true);
    expect(press(locate, trigger)).toBeUndefined();
  });

  it('names who is followed', () => {
    expect(press(show(post()), '[aria-label="Follow Tetangga"]')).toMatchObject({
      act: 'follow',
      content: { text: '', author: { name: 'Tetangga' } },
    });
  });

  it('passes everything that only opens or counts', () => {
    const locate = show(post());
    const pressed = [...document.querySelectorAll('body *')].flatMap((element) => {
      const located = during(locate, element, click());
      return located ? [`${located.act} ${located.content.author?.name}`] : [];
    });
    const acts = ['follow Tetangga', 'like Tetangga', 'share Tetangga'];
    expect(acts).toEqual(expect.arrayContaining([...new Set(pressed)]));
  });
});

describe('a post of 2024', () => {
  const quoted = { inner: v1Quoted('Tim HALILIS', 'Pilih nomor 2') };

  it('keeps what it shares apart from its own words', () => {
    expect(press(show(v1(quoted)), '.react-button__trigger')?.content).toMatchObject({
      text: 'Selamat pagi\n#HALILIS',
      author: { name: 'Tetangga' },
      quoted: { text: 'Pilih nomor 2', author: { name: 'Tim HALILIS', handle: 'kutip' } },
    });
  });

  it('is reposted at once by the second entry of its menu; the first only opens the composer', () => {
    const locate = show(v1());
    expect(press(locate, '.social-reshare-button__sharing-as-is-dropdown-item')?.act).toBe('share');
    expect(press(locate, '.artdeco-dropdown__item')).toBeUndefined();
    expect(press(locate, '.social-reshare-button')).toBeUndefined();
  });

  it('is liked by any reaction of its tray', () => {
    const tray =
      '<div class="reactions-menu"><button aria-label="React Celebrate"><img alt="celebrate"></button></div>';
    expect(press(show(v1({ after: tray })), '.reactions-menu button')).toMatchObject({
      act: 'like',
      item: 'urn:li:activity:71',
    });
  });

  it('is not its comments, which are liked for themselves', () => {
    const locate = show(v1({ after: v1Comment('Ayo nomor 2') }));
    expect(press(locate, '.comments-comment-entity .react-button__trigger')).toMatchObject({
      act: 'like',
      item: 'urn:li:comment:(activity:71,9)',
      content: { text: 'Ayo nomor 2', author: { name: 'Dewi', handle: 'dewi' } },
    });
    expect(press(locate, '.reactions-react-button .react-button__trigger')?.content.text).toBe(
      'Selamat pagi\n#HALILIS',
    );
  });

  it('is liked with l while it has the focus, unless that would undo', () => {
    const locate = show(v1());
    expect(during(locate, find('.feed-shared-update-v2'), key('l'))).toMatchObject({ act: 'like' });
    expect(during(locate, document.body, key('l'))).toBeUndefined();
    expect(during(show(v1({ liked: true })), find('.feed-shared-update-v2'), key('l'))).toBeUndefined();
  });
});

describe('a post of 2026', () => {
  it('is liked in a language whose words are unknown', () => {
    const other = { label: 'Tila: ei reaktiota', bare: true };
    expect(press(show(react(other)), '[aria-label^="Tila"]')?.act).toBe('like');
    expect(press(show(react({ ...other, liked: true })), '[aria-label^="Tila"]')).toBeUndefined();
  });

  it('owns the reaction tray that opens over it at the end of the page', () => {
    const locate = show(
      `${react({ id: 'a', text: 'satu', bare: true })}${react({ id: 'b', text: 'dua', bare: true })}
      <div id="tray"><button aria-label="Celebrate"><svg id="praise-consumption-large-mixed"><path></path></svg></button></div>`,
    );
    const place = (element: Element, y: number): void => {
      vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, y, 40, 40));
    };
    const [first, second] = document.querySelectorAll('[aria-label^="Reaction button"]');
    place(first!, 100);
    place(second!, 600);
    place(find('#tray button'), 540);
    expect(press(locate, '#tray button')).toMatchObject({ act: 'like', content: { text: 'dua' } });
    place(find('#tray button'), 60);
    expect(press(locate, '#tray button')).toMatchObject({ act: 'like', content: { text: 'satu' } });
  });

  it.each([
    ['by the words', '<span>Repost instantly</span><p>Bring it to others</p>'],
    ['by the icon', '<svg id="repost-medium"></svg><span>Julkaise heti</span>'],
  ])('is reposted from the menu at the end of the page, known %s', (_, entry) => {
    const locate = show(react({ id: 'a', text: 'satu' }) + react({ id: 'b', text: 'dua' }));
    expect(press(locate, '[data-opener="b"]')).toBeUndefined();
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="menu"><div role="menuitem" id="thoughts"><svg id="compose-medium"></svg><p>Repost with your thoughts</p></div><div role="menuitem" id="now">${entry}</div></div>`,
    );
    expect(press(locate, '#now')).toMatchObject({ act: 'share', content: { text: 'dua' } });
    expect(press(locate, '#thoughts')).toBeUndefined();
  });

  it('holds comments that are liked for themselves', () => {
    const comment = `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:1,9)"><a href="/in/dewi/"><p>Dewi</p></a>
      <span data-testid="expandable-text-box">Ayo nomor 2</span><div role="button" id="heart"><svg id="thumbs-up-outline-small"></svg></div></div>`;
    const locate = show(react({ after: comment, bare: true }));
    expect(press(locate, '#heart')).toMatchObject({
      act: 'like',
      content: { text: 'Ayo nomor 2', author: { name: 'Dewi', handle: 'dewi' } },
    });
    expect(press(locate, '[aria-label^="Reaction button"]')?.content.text).toBe('Selamat pagi');
  });
});
