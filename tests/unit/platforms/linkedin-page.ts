import linkedin from '../../../rules/platforms/linkedin.json';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import type { Adapter } from '../../../src/ruleset/adapter.ts';
import { goTo } from './x-page.ts';

type Locate = (event: Event) => Located | undefined;

/** Shows the markup at an address of LinkedIn and gives the locator that reads it. */
export const show = (markup: string, path = '/feed/'): Locate => {
  goTo(`https://www.linkedin.com${path}`);
  document.body.innerHTML = markup;
  return createLocator(linkedin as Adapter, { document });
};

export type Post = { id?: string; text?: string; liked?: boolean; inner?: string; after?: string };

const twice = (words: string): string =>
  `<span aria-hidden="true">${words}</span><span class="visually-hidden">${words}</span>`;

const actor = (slug: string, name: string): string => `
  <div class="update-components-actor"><div class="update-components-actor__container">
    <a class="update-components-actor__image" href="/in/${slug}?miniProfileUrn=1"><img alt="foto ${name}"></a>
    <a class="update-components-actor__meta-link" href="/in/${slug}?miniProfileUrn=1">
      <span class="update-components-actor__title"><span class="update-components-actor__name"><span dir="ltr">${twice(name)}</span></span>
        <span class="update-components-actor__supplementary-actor-info">${twice('• 3rd+')}</span></span>
      <span class="update-components-actor__description">${twice('Guru')}</span></a></div>
    <button class="follow update-components-actor__follow-button" aria-label="Follow ${name}"><svg></svg><span>Follow</span></button>
  </div>`;

const words = (text: string): string => `<div class="feed-shared-update-v2__description">
  <div class="update-components-text"><span dir="ltr">${text}<br><a href="/feed/hashtag/?keywords=a"><span class="visually-hidden">hashtag</span><span><span aria-hidden="true">#</span>HALILIS</span></a></span></div>
  <button class="feed-shared-inline-show-more-text__see-more-less-toggle"><span>…more</span></button></div>`;

/** 2021 to today on single pages: class names that say what they are. */
export const v1 = ({
  id = '71',
  text = 'Selamat pagi',
  liked = false,
  inner = '',
  after = '',
}: Post = {}): string => `
  <div data-view-name="feed-full-update"><div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${id}" tabindex="-1">
    <div class="update-components-header"><a href="/in/teman"><img alt="x"></a><a href="/in/teman">Teman</a> commented on this</div>
    ${actor('tetangga', 'Tetangga')} ${words(text)} ${inner}
    <button aria-label="13 reactions"><img alt="like"><span>13</span></button>
    <span class="reactions-react-button"><button class="react-button__trigger" aria-pressed="${liked}" aria-label="${liked ? 'Unreact Like' : 'React Like'}"><span><svg></svg><span>Like</span></span></button>
      <button class="reactions-menu__trigger" aria-label="Open reactions menu" aria-expanded="false" data-finite-scroll-hotkey="l"><svg></svg></button></span>
    <button class="comment-button" aria-label="Comment"><svg></svg></button>
    <button class="social-reshare-button" aria-label="" aria-expanded="false"><svg></svg><span>Repost</span></button>
    <div class="social-reshare-button__share-dropdown-content"><div role="button" class="artdeco-dropdown__item"><svg></svg><span>Repost with your thoughts</span></div>
      <div role="button" class="artdeco-dropdown__item social-reshare-button__sharing-as-is-dropdown-item"><svg></svg><span>Repost</span></div></div>
    ${after}
  </div></div>`;

export const v1Quoted = (name: string, text: string): string => `
  <div class="update-components-mini-update-v2">${actor('kutip', name)}<div class="update-components-text">${text}</div></div>`;

export const v1Comment = (text: string): string => `
  <div class="comments-comments-list"><article class="comments-comment-entity" data-id="urn:li:comment:(activity:71,9)">
    <a href="/in/dewi"><h3 class="comments-comment-meta__description-title">Dewi</h3></a>
    <div class="comments-comment-item__main-content">${text}</div>
    <button class="react-button__trigger" aria-pressed="false" aria-label="React Like to Dewi’s comment"><span>Like</span></button>
    <button aria-label="Reply to Dewi’s comment"><span>Reply</span></button></article></div>`;

/** 2025: names of views. 2026 (`bare`): hardly anything but keys of components, test ids and the names of icons. */
export const react = ({
  id = '72',
  text = 'Selamat pagi',
  liked = false,
  inner = '',
  after = '',
  bare = false,
  label = liked ? 'Reaction button state: Like' : 'Reaction button state: no reaction',
}: Post & { bare?: boolean; label?: string } = {}): string => {
  const view = (name: string): string => (bare ? '' : `data-view-name="${name}"`);
  const icon = liked ? 'like-consumption-small' : 'thumbs-up-outline-small';
  return `<div role="listitem" componentkey="expanded${id}FeedType_MAIN_FEED_RELEVANCE" tabindex="0">
  <button aria-label="Open control menu for post by Tetangga"><svg></svg></button>
  <div><a ${view('feed-actor-image')} href="https://www.linkedin.com/in/tetangga/"><svg></svg></a>
    <div><a href="https://www.linkedin.com/in/tetangga/"><p><span>Tetangga</span></p><p>Guru</p></a></div></div>
  <button aria-label="Follow Tetangga"><span>Follow</span></button>
  <div ${view('feed-commentary')}><p><span data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button">…more</button></span></p></div> ${inner}
  <button><span>13 reactions</span></button>
  <button ${view('reaction-button')} aria-label="${label}"><svg id="${icon}"><path></path></svg><span>Like</span></button>
  <button aria-label="Open reactions menu" aria-expanded="false"><svg id="chevron-up-small"></svg></button>
  <button ${view('feed-comment-button')}><svg id="comment-small"></svg><span>Comment</span></button>
  <button ${view('feed-share-button')} data-opener="${id}"><svg id="repost-small"><path></path></svg><span>Repost</span></button>
  <a ${view('feed-send-as-message-button')} href="/messaging/compose/"><svg id="send-privately-small"></svg><span>Send</span></a> ${after}</div>`;
};
