import type { Post } from '../fixtures/model.ts';
import { openReply, openRepostMenu } from './action-bar.tsx';
import { setBookmarked, setLiked } from './acts.ts';
import { postIdOf } from './post.tsx';
import { navigate } from './router.ts';
import { current, update } from './store.ts';

const focusedArticle = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('article') ?? null;

function step(by: number): void {
  const articles = [...document.querySelectorAll<HTMLElement>('article[data-testid=tweet]')];
  const at = articles.findIndex((article) => article.matches(':focus-within'));
  articles[at === -1 ? 0 : at + by]?.focus();
}

function openMenu(post: Post): void {
  const button = focusedArticle()?.querySelector('[data-testid=retweet], [data-testid=unretweet]');
  if (button) openRepostMenu(post, button);
}

/** What one key does to the post that has the focus. */
const ON_POST: Readonly<Record<string, (post: Post) => void>> = {
  l: (post) => setLiked(post, !post.liked),
  t: openMenu,
  r: openReply,
  b: (post) => setBookmarked(post, !post.bookmarked),
  Enter: (post) => navigate(`/${post.author}/status/${post.id}`),
};

const ANYWHERE: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  n: () => {
    update({ composing: {} });
    navigate('/compose/post');
  },
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea') !== null);

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  if (current().layer !== undefined || document.querySelector('[aria-modal=true]')) return;
  const article = focusedArticle();
  // Enter belongs to the button or link that has the focus inside a post.
  if (event.key === 'Enter' && document.activeElement !== article) return;
  const post = article && current().posts.get(postIdOf(article) ?? '');
  if (post && event.key in ON_POST) {
    event.preventDefault();
    ON_POST[event.key]?.(post);
  } else if (event.key in ANYWHERE) {
    event.preventDefault();
    ANYWHERE[event.key]?.();
  }
}

/** Single keys, as the site offers them: j k move, l like, t repost menu, r reply, b bookmark, n new post. */
export function listenToShortcuts(): void {
  document.addEventListener('keydown', onKey);
}
