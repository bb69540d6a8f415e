import youtube from '../../../rules/platforms/youtube.json';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import type { Adapter } from '../../../src/ruleset/adapter.ts';
import { goTo } from './x-page.ts';

export const showYouTube = (
  markup: string,
  path = '/watch?v=kerja2',
  host = 'www.youtube.com',
): ((event: Event) => Located | undefined) => {
  goTo(`https://${host}${path}`);
  document.body.innerHTML = markup;
  return createLocator(youtube as Adapter, { document });
};

const icon = '<yt-icon><svg><path d="M1 1"></path></svg></yt-icon>';
const button = (label: string, pressed?: boolean): string =>
  `<button aria-label="${label}" ${pressed === undefined ? '' : `aria-pressed="${pressed}"`}><div>${icon}</div><div>1</div></button>`;

/** The pair of thumbs in every form YouTube has given it. The wording never says whether it is liked. */
export const THUMBS: Readonly<Record<string, (liked: boolean) => string>> = {
  'view models': (liked) => `<segmented-like-dislike-button-view-model>
    <like-button-view-model><toggle-button-view-model><button-view-model>${button('suka video ini bersama 29 ribu orang lainnya', liked)}</button-view-model></toggle-button-view-model></like-button-view-model>
    <dislike-button-view-model><toggle-button-view-model><button-view-model>${button('Tidak suka video ini', false)}</button-view-model></toggle-button-view-model></dislike-button-view-model>
    </segmented-like-dislike-button-view-model>`,
  'segmented buttons': (
    liked,
  ) => `<div id="top-level-buttons-computed"><ytd-segmented-like-dislike-button-renderer>
    <div id="segmented-like-button"><ytd-toggle-button-renderer><yt-button-shape>${button('like', liked)}</yt-button-shape></ytd-toggle-button-renderer></div>
    <div id="segmented-dislike-button"><ytd-toggle-button-renderer><yt-button-shape>${button('Dislike', false)}</yt-button-shape></ytd-toggle-button-renderer></div>
    </ytd-segmented-like-dislike-button-renderer></div>`,
  'two toggles': (liked) => `<div id="top-level-buttons-computed">
    <ytd-toggle-button-renderer><a><yt-icon-button>${button('like', liked)}</yt-icon-button></a></ytd-toggle-button-renderer>
    <ytd-toggle-button-renderer><a><yt-icon-button>${button('Dislike', false)}</yt-icon-button></a></ytd-toggle-button-renderer></div>`,
  'the phone site': (liked) => `<ytm-segmented-like-dislike-button-renderer><div>
    <toggle-button-with-animated-icon><ytm-toggle-button-renderer>${button('suka', liked)}</ytm-toggle-button-renderer></toggle-button-with-animated-icon>
    <ytm-toggle-button-renderer>${button('tidak suka', false)}</ytm-toggle-button-renderer></div></ytm-segmented-like-dislike-button-renderer>`,
  'an older short': (liked) => `<div id="like-button"><ytd-like-button-renderer>
    <yt-button-shape id="like-button"><label>${button('like', liked)}</label></yt-button-shape>
    <yt-button-shape id="dislike-button"><label>${button('Dislike', false)}</label></yt-button-shape></ytd-like-button-renderer></div>`,
};

type Subscribe = { subscribed?: boolean; name?: string };

/** The button in both its forms; once subscribed it shows a bell and opens a menu. */
export const SUBSCRIBE: Readonly<Record<string, (state?: Subscribe) => string>> = {
  'a renderer': ({ subscribed = false, name = 'Tim HALILIS' } = {}) => `
    <ytd-subscribe-button-renderer ${subscribed ? 'subscribed subscribe-button-invisible' : ''}>
      <yt-button-shape id="subscribe-button-shape"><button aria-label="Subscribe ke ${name}."><span>Subscribe</span></button></yt-button-shape>
      <div id="notification-preference-button" ${subscribed ? '' : 'hidden'}><button aria-label="Setelan notifikasi">${icon}Disubscribe</button></div>
    </ytd-subscribe-button-renderer>`,
  'a view model': ({ subscribed = false, name = 'Tim HALILIS' } = {}) =>
    `<yt-subscribe-button-view-model>${
      subscribed
        ? `<button aria-label="Setelan notifikasi">${icon}<span>Disubscribe</span></button>`
        : `<button aria-label="Subscribe ke ${name}."><span>Subscribe</span></button>`
    }</yt-subscribe-button-view-model>`,
};

type Watch = { title?: string; handle?: string; name?: string; thumbs?: string; subscribe?: string };

/** The page of one video with what stands around it. */
export const watchPage = (watch: Watch = {}): string => {
  const { title = 'Coblos nomor 2', handle = 'halilis2', name = 'Tim HALILIS' } = watch;
  return `<ytd-watch-flexy><div id="primary"><ytd-watch-metadata><div id="title"><h1><yt-formatted-string>${title}</yt-formatted-string></h1></div>
    <div id="owner"><ytd-video-owner-renderer><ytd-channel-name><div id="text"><a href="/@${handle}">${name}</a></div></ytd-channel-name></ytd-video-owner-renderer>
      ${watch.subscribe ?? ''}</div>
    ${watch.thumbs ?? THUMBS['view models']!(false)}
    <div id="description"><ytd-text-inline-expander id="description-inline-expander">Lanjutkan kerja nyata <a href="/hashtag/halilis2">#HALILIS2</a></ytd-text-inline-expander></div>
    </ytd-watch-metadata><ytd-comments><h1>2 Komentar</h1>${comment()}</ytd-comments></div>
    <div id="secondary"><h1>Resep rawon</h1><a href="/@rina_masak">Rina</a></div></ytd-watch-flexy>`;
};

export const comment = (liked = false, text = 'Gas nomor 2', id = 'Ugx1'): string => `<ytd-comment-view-model>
  <h3><a id="author-text" href="/@dewi_anggun"><span>@dewi_anggun</span></a></h3><span id="published-time-text"><a href="/watch?v=kerja2&lc=${id}">1 jam</a></span>
  <yt-attributed-string id="content-text"><span>${text}</span></yt-attributed-string>
  <ytd-comment-engagement-bar><div id="toolbar"><ytd-toggle-button-renderer id="like-button"><yt-button-shape>${button('Sukai komentar ini', liked)}</yt-button-shape></ytd-toggle-button-renderer>
    <ytd-toggle-button-renderer id="dislike-button"><yt-button-shape>${button('Tidak suka', false)}</yt-button-shape></ytd-toggle-button-renderer>
    <ytd-button-renderer id="reply-button-end"><button aria-label="Balas">Balas</button></ytd-button-renderer></div></ytd-comment-engagement-bar></ytd-comment-view-model>`;

export const communityPost =
  (): string => `<ytd-backstage-post-renderer><a id="author-text" href="/@halilis2"><span>Tim HALILIS</span></a>
  <yt-formatted-string id="published-time-text"><a href="/post/Ugkx7">2 jam</a></yt-formatted-string>
  <yt-formatted-string id="content-text">Menangkan HALILIS</yt-formatted-string>
  <div id="content-attachment"><ytd-backstage-image-renderer><img alt="Poster coblos nomor 2"></ytd-backstage-image-renderer></div>
  <ytd-comment-action-buttons-renderer><div id="toolbar"><ytd-toggle-button-renderer id="like-button">${button('Sukai postingan ini', false)}</ytd-toggle-button-renderer>
    <ytd-toggle-button-renderer id="dislike-button">${button('Tidak suka', false)}</ytd-toggle-button-renderer></div></ytd-comment-action-buttons-renderer></ytd-backstage-post-renderer>`;
