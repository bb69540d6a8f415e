import tiktok from '../../../rules/platforms/tiktok.json';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import type { Adapter } from '../../../src/ruleset/adapter.ts';
import { goTo } from './x-page.ts';

type Like = { pressed?: boolean; red?: boolean; icon?: string };

/** The heart in its button. Without `pressed` as TikTok wrote it before 2025: only the colour says that it is liked. */
export const heart = ({ pressed, red = false, icon = 'like-icon' }: Like = {}): string => {
  const state = pressed === undefined ? '' : `aria-pressed="${pressed}"`;
  const fill = red ? 'rgba(254, 44, 85, 1.0)' : 'currentColor';
  return `<button type="button" ${state}><span data-e2e="${icon}"><svg fill="${fill}"><path d="M1 1"></path></svg></span>
    <strong data-e2e="like-count">10K</strong></button>`;
};

export type Video = Like & {
  id?: string;
  handle?: string;
  name?: string;
  caption?: string;
  more?: string;
  noLink?: boolean;
};

const desc = (e2e: string, caption: string): string =>
  `<div data-e2e="${e2e}"><span>${caption}</span><a href="/tag/HALILIS2"><strong>#HALILIS2</strong></a></div>`;

/** One item of the feed: the least in which it is still one. */
export const feedItem = (video: Video = {}): string => {
  const {
    id = '11',
    handle = 'halilis2',
    name = 'Tim HALILIS',
    caption = 'Coblos nomor 2 ',
    more = '',
  } = video;
  return `<article data-e2e="recommend-list-item-container">
    <section data-e2e="feed-video"><div ${video.noLink ? '' : `id="xgwrapper-0-${id}"`}><video></video></div>${desc('video-desc', caption)}
      <h4 data-e2e="video-music"><a href="/music/asli-1">suara asli - ${name}</a></h4></section>
    <a href="/@${handle}" data-e2e="video-author-avatar"><img alt="${name}"></a>
    <button data-e2e="feed-follow"><svg><path d="M26 7a1 1 0 0 0-1-1h-2"></path></svg></button>
    <a href="/@${handle}"><h3 data-e2e="video-author-uniqueid">${handle}</h3><h4 data-e2e="video-author-nickname">${name}</h4></a>
    ${heart(video)}
    <button aria-label="Komentar"><span data-e2e="comment-icon"><svg></svg></span></button>
    <button aria-label="Favorit" aria-pressed="false"><span data-e2e="favorite-icon"><svg></svg></span></button>
    <button aria-label="Bagikan"><span data-e2e="share-icon"><svg></svg></span></button>${more}</article>`;
};

/** The page of one video, with its own marks. */
export const watchPage = (
  caption = 'Coblos nomor 2 ',
): string => `<div><div data-e2e="browse-video"><video></video></div>
  <div><a href="/@halilis2"><span data-e2e="browse-username">halilis2</span><span data-e2e="browser-nickname">Tim HALILIS</span></a>
    <div data-e2e="browse-follow"><button>Ikuti</button></div>${desc('browse-video-desc', caption)}
    ${heart({ icon: 'browse-like-icon', pressed: false })}<button><span data-e2e="browse-share-icon"></span></button></div></div>
  <a href="/@sri_wahyuni" data-e2e="nav-profile">Profil</a>`;

export const showTikTok = (markup: string, path = '/foryou'): ((event: Event) => Located | undefined) => {
  goTo(`https://www.tiktok.com${path}`);
  document.body.innerHTML = markup;
  return createLocator(tiktok as Adapter, { document });
};
