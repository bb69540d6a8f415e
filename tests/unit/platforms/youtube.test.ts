import { describe, expect, it } from 'vitest';
import { during, find, goTo, key, press } from './x-page.ts';
import { comment, communityPost, SUBSCRIBE, showYouTube, THUMBS, watchPage } from './youtube-page.ts';

const thumbsIn = (at: string): Element[] => [...document.querySelectorAll(`${at} button[aria-pressed]`)];
const video = {
  text: 'Coblos nomor 2\nLanjutkan kerja nyata #HALILIS2',
  author: { name: 'Tim HALILIS', handle: 'halilis2' },
};

describe.each(Object.keys(THUMBS))('thumbs as %s', (form) => {
  const thumbs = THUMBS[form]!;
  const click = () => new MouseEvent('click', { bubbles: true, composed: true });

  it('the first is a like of the video, whatever its words', () => {
    const locate = showYouTube(watchPage({ thumbs: `<section>${thumbs(false)}</section>` }));
    const [like, dislike] = thumbsIn('section');
    expect(during(locate, like!.querySelector('path')!, click())).toMatchObject({
      act: 'like',
      item: 'kerja2',
      content: video,
    });
    expect(during(locate, dislike!.querySelector('path')!, click())).toBeUndefined();
  });

  it('taking it back passes', () => {
    const locate = showYouTube(watchPage({ thumbs: `<section>${thumbs(true)}</section>` }));
    for (const thumb of thumbsIn('section')) expect(during(locate, thumb, click())).toBeUndefined();
  });

  it('shows when it was done', () => {
    const located = during(
      showYouTube(watchPage({ thumbs: `<section>${thumbs(false)}</section>` })),
      thumbsIn('section')[0]!,
      click(),
    );
    expect(located?.isDone()).toBe(false);
    thumbsIn('section')[0]!.setAttribute('aria-pressed', 'true');
    expect(located?.isDone()).toBe(true);
  });
});

const LIKE = 'like-button-view-model button';

describe('a video', () => {
  it('is read anew after the page used its elements for another', () => {
    const locate = showYouTube(watchPage());
    press(locate, LIKE);
    goTo('https://www.youtube.com/watch?v=rawon');
    find('ytd-watch-metadata h1 yt-formatted-string').textContent = 'Resep rawon';
    find('ytd-channel-name a').outerHTML = '<a href="/@rina_masak">Rina Dapur</a>';
    expect(press(locate, LIKE)).toMatchObject({
      item: 'rawon',
      content: {
        text: expect.stringContaining('Resep rawon'),
        author: { name: 'Rina Dapur', handle: 'rina_masak' },
      },
    });
  });

  it('l is a key of the player and no act', () => {
    expect(during(showYouTube(watchPage()), document.body, key('l'))).toBeUndefined();
  });

  it('on the phone site', () => {
    const page = `<ytm-watch><ytm-slim-video-metadata-section-renderer><h2 class="slim-video-information-title">Coblos nomor 2</h2>
      <ytm-slim-owner-renderer><a href="/@halilis2"><h3>Tim HALILIS</h3></a></ytm-slim-owner-renderer>
      <div class="slim-video-action-bar-actions">${THUMBS['the phone site']!(false)}</div></ytm-slim-video-metadata-section-renderer></ytm-watch>`;
    const content = { text: 'Coblos nomor 2', author: { name: 'Tim HALILIS', handle: 'halilis2' } };
    const at = 'toggle-button-with-animated-icon button';
    expect(press(showYouTube(page, '/watch?v=kerja2', 'm.youtube.com'), at)).toMatchObject({
      item: 'kerja2',
      content,
    });
  });
});

describe('a short', () => {
  const bar =
    '<reel-action-bar-view-model>LIKE<button-view-model><button aria-label="Lihat 15 komentar"></button></button-view-model></reel-action-bar-view-model>'.replace(
      'LIKE',
      THUMBS['view models']!(false),
    );
  const words = (
    title: string,
    handle: string,
  ): string => `<yt-reel-channel-bar-view-model><a href="/@${handle}">@${handle}</a>
    ${SUBSCRIBE['a view model']!()}</yt-reel-channel-bar-view-model><yt-shorts-video-title-view-model><h2>${title}</h2></yt-shorts-video-title-view-model>`;
  const content = { text: 'Coblos nomor 2', author: { handle: 'halilis2' } };

  it.each([
    [
      'in its own element',
      `<ytd-reel-video-renderer>${words('Rawon', 'rina_masak')}${bar}</ytd-reel-video-renderer><ytd-reel-video-renderer id="it" is-active>${words('Coblos nomor 2', 'halilis2')}${bar}</ytd-reel-video-renderer>`,
    ],
    [
      'with its bar beside it',
      `<ytd-shorts id="it"><ytd-reel-video-renderer>${words('Coblos nomor 2', 'halilis2')}</ytd-reel-video-renderer>${bar}</ytd-shorts>`,
    ],
    [
      'with all bars in one place',
      `<ytd-reel-video-renderer>${words('Rawon', 'rina_masak')}</ytd-reel-video-renderer><ytd-reel-video-renderer is-active>${words('Coblos nomor 2', 'halilis2')}</ytd-reel-video-renderer><div>${bar}</div><div id="it">${bar}</div>`,
    ],
  ])('is read %s', (_how, page) => {
    expect(press(showYouTube(page, '/shorts/pendek2'), `#it ${LIKE}`)).toMatchObject({
      act: 'like',
      item: 'pendek2',
      content,
    });
  });

  it('its channel is subscribed to', () => {
    const locate = showYouTube(
      `<ytd-reel-video-renderer>${words('x', 'halilis2')}${bar}</ytd-reel-video-renderer>`,
      '/shorts/pendek2',
    );
    expect(press(locate, 'yt-subscribe-button-view-model button')).toMatchObject({
      act: 'follow',
      item: 'halilis2',
    });
  });
});

describe('comments and community posts', () => {
  it('a comment is liked with its own words', () => {
    const locate = showYouTube(watchPage() + comment(false, 'Sambalnya enak', 'Ugx2'));
    const content = { text: 'Gas nomor 2', author: { name: '@dewi_anggun', handle: 'dewi_anggun' } };
    expect(press(locate, '#like-button button')).toMatchObject({ act: 'like', item: 'Ugx1', content });
    expect(press(locate, '#dislike-button button')).toBeUndefined();
    expect(press(locate, '#reply-button-end button')).toBeUndefined();
    expect(press(showYouTube(comment(true)), '#like-button button')).toBeUndefined();
  });

  it('a post is liked with its words and pictures', () => {
    expect(press(showYouTube(communityPost(), '/@halilis2/posts'), '#like-button button')).toMatchObject({
      act: 'like',
      item: 'Ugkx7',
      content: {
        text: 'Menangkan HALILIS',
        media: ['Poster coblos nomor 2'],
        author: { name: 'Tim HALILIS', handle: 'halilis2' },
      },
    });
  });
});
