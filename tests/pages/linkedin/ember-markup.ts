import type { Post } from '../fixtures/model.ts';
import { say } from '../site.ts';
import { liked, linesOf, personOf, postOf, REACTIONS } from './data.ts';

/** Words are said twice: for eyes and for screen readers. */
const twice = (words: string): string =>
  `<span aria-hidden="true"><!---->${words}<!----></span><span class="visually-hidden"><!---->${words}<!----></span>`;

const icon = (name: string): string =>
  `<svg role="none" aria-hidden="true" class="artdeco-button__icon" data-test-icon="${name}"><use href="#${name}"></use></svg>`;

const actor = (handle: string, followable = true): string => {
  const { name, bio = '' } = personOf(handle);
  const address = `/in/${handle}?miniProfileUrn=urn%3Ali%3Afsd_profile%3AAAA`;
  const follow = `<button class="follow update-components-actor__follow-button" aria-label="${say('Ikuti', 'Follow')} ${name}" data-follow="${handle}" type="button">
    ${icon('add-small')}<span aria-hidden="true">${say('Ikuti', 'Follow')}</span></button>`;
  return `<div class="update-components-actor"><div class="update-components-actor__container">
    <a class="app-aware-link update-components-actor__image" href="${address}"><img alt="" width="48" height="48" src="/avatar/${handle}.svg?name=${encodeURIComponent(name)}"></a>
    <div class="update-components-actor__meta"><a class="app-aware-link update-components-actor__meta-link" href="${address}">
      <span class="update-components-actor__title"><span class="update-components-actor__name"><span dir="ltr">${twice(name)}</span></span>
        <span class="update-components-actor__supplementary-actor-info">${twice('• 3rd+')}</span></span>
      <span class="update-components-actor__description">${twice(bio)}</span></a></div></div>
    ${followable ? follow : ''}</div>`;
};

const hashtag = (word: string): string =>
  `<a class="app-aware-link" href="/feed/hashtag/?keywords=${word}"><span class="visually-hidden">hashtag</span><span><span aria-hidden="true">#</span>${word}</span></a>`;

const words = (post: Post): string => {
  const lines = linesOf(post).map((line) => line.replaceAll(/#(\w+)/g, (_, word: string) => hashtag(word)));
  return `<div class="update-components-text update-components-update-v2__commentary"><span class="break-words"><span dir="ltr">${lines.join('<span><br></span>')}</span></span></div>`;
};

/** A post inside another, or inside the dialog that shares it. */
export const miniPost = (post: Post): string =>
  `<div class="update-components-mini-update-v2">${actor(post.author, false)}${words(post)}</div>`;

const button = (classes: string, label: string, name: string, text: string, more = ''): string =>
  `<button aria-label="${label}" class="artdeco-button social-actions-button ${classes}" type="button" ${more}>${icon(name)}<span class="artdeco-button__text">${text}</span></button>`;

export const trigger = (id: string): string => {
  const isLiked = liked.has(id);
  const label = say(
    isLiked ? 'Batalkan reaksi Suka' : 'Reaksi Suka',
    isLiked ? 'Unreact Like' : 'React Like',
  );
  const more = `aria-pressed="${isLiked}"`;
  return button('react-button__trigger', label, 'thumbs-up-outline-medium', say('Suka', 'Like'), more);
};

export const tray = (): string => {
  const entries = REACTIONS.map(
    ([name, id, en]) =>
      `<button type="button" class="reactions-menu__reaction-index reactions-menu__reaction" aria-label="${say(`Reaksi ${id}`, `React ${en}`)}"><span class="reactions-icon">${name === 'like' ? '👍' : '👏'}</span></button>`,
  );
  return `<div class="reactions-menu reactions-menu--active">${entries.join('')}</div>`;
};

export const reshareMenu = (): string => {
  const entry = (classes: string, name: string, title: string): string =>
    `<li><div role="button" tabindex="0" class="artdeco-dropdown__item ${classes}">${icon(name)}<span class="t-14 t-bold">${title}</span></div></li>`;
  return `<ul>${entry('', 'compose-medium', say('Posting ulang dengan pendapat Anda', 'Repost with your thoughts'))}
    ${entry('social-reshare-button__sharing-as-is-dropdown-item', 'repost-medium', say('Posting ulang', 'Repost'))}</ul>`;
};

const bar = (id: string): string => `<div class="update-v2-social-activity">
  <ul class="social-details-social-counts"><li><button aria-label="13 reactions" type="button"><span aria-hidden="true">13</span></button></li></ul>
  <div class="feed-shared-social-action-bar"><span class="reactions-react-button">${trigger(id)}
    <button aria-label="${say('Buka menu reaksi', 'Open reactions menu')}" aria-expanded="false" class="reactions-menu__trigger" data-finite-scroll-hotkey="l" type="button">${icon('caret-small')}</button></span>
    ${button('comment-button', say('Komentar', 'Comment'), 'comment-medium', say('Komentar', 'Comment'), 'data-finite-scroll-hotkey="c"')}
    <div class="artdeco-dropdown">${button('social-reshare-button', '', 'repost-medium', say('Posting ulang', 'Repost'), 'aria-expanded="false" data-finite-scroll-hotkey="r"')}
      <div class="artdeco-dropdown__content social-reshare-button__share-dropdown-content" aria-hidden="true"></div></div></div>
  <div class="feed-shared-update-v2__comments-container"></div></div>`;

/** A post of the site's older pages. */
export const emberPost = (post: Post): string => {
  const quoted = post.quotes ? postOf(post.quotes) : undefined;
  return `<div data-view-name="feed-full-update"><div class="feed-shared-update-v2" role="article" tabindex="-1" data-urn="urn:li:activity:${post.id}">
    <div class="update-components-header"><a href="/in/arif_bola">Arif Tribun Timur</a> ${say('menyukai ini', 'likes this')}</div>
    ${actor(post.author)}<div class="feed-shared-update-v2__description">${words(post)}</div>${quoted ? miniPost(quoted) : ''}${bar(post.id)}</div></div>`;
};

/** The box that opens under a post; Quill fills `.ql-container`. */
export const commentBox = (): string =>
  `<form class="comments-comment-box__form"><div class="comments-comment-box comments-comment-texteditor"><div class="ql-container"></div></div></form>`;

export const commentSubmit = (): string =>
  `<button class="comments-comment-box__submit-button--cr artdeco-button--primary" type="submit"><span class="artdeco-button__text">${say('Komentar', 'Comment')}</span></button>`;

/** The dialog in which a post is written or another is shared with words of one's own. */
export const shareDialog = (
  inner: string,
): string => `<div role="dialog" class="artdeco-modal share-box-v2__modal"><div class="share-box">
  <div class="share-creation-state__text-editor"><div class="ql-container"></div></div>${inner}
  <button class="share-actions__primary-action artdeco-button--primary" type="button"><span class="artdeco-button__text">${say('Posting', 'Post')}</span></button></div></div>`;
