import Quill from 'quill';
import { IDS } from '../fixtures/index.ts';
import { did, options, ready } from '../site.ts';
import { FEED, liked, postOf } from './data.ts';
import {
  commentBox,
  commentSubmit,
  emberPost,
  miniPost,
  reshareMenu,
  shareDialog,
  tray,
  trigger,
} from './ember-markup.ts';

const POST = '.feed-shared-update-v2';

const idOf = (inside: Element): string =>
  inside.closest(POST)?.getAttribute('data-urn')?.replace('urn:li:activity:', '') ?? '';

/** The state shows at once, before any server has answered. */
function setLiked(inside: Element, isLiked: boolean): void {
  const id = idOf(inside);
  if (isLiked) liked.add(id);
  else liked.delete(id);
  const post = inside.closest(POST);
  post?.querySelector('.reactions-menu')?.remove();
  const old = post?.querySelector('.react-button__trigger');
  if (old) old.outerHTML = trigger(id);
  did({ did: isLiked ? 'like' : 'unlike', item: id });
}

const editorIn = (box: Element): Quill => new Quill(box.querySelector('.ql-container') as HTMLElement);

const sendsBy = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey);

function openComment(inside: Element): void {
  const container = inside.closest(POST)?.querySelector('.feed-shared-update-v2__comments-container');
  if (!container || container.querySelector('form')) return;
  container.innerHTML = commentBox();
  const form = container.querySelector('form') as HTMLFormElement;
  const quill = editorIn(form);
  const item = idOf(inside);
  const send = (): void => {
    did({ did: 'comment', text: quill.getText().trim(), item });
    form.remove();
  };
  // The button exists only while there is something to send.
  quill.on('text-change', () => {
    const isEmpty = quill.getText().trim() === '';
    if (isEmpty) form.querySelector('button')?.remove();
    else if (!form.querySelector('button')) form.insertAdjacentHTML('beforeend', commentSubmit());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('keydown', (event) => sendsBy(event) && send());
  quill.focus();
}

/** Opens the dialog that writes a post, or shares `of` with words of one's own. */
export function openShareDialog(of?: string): void {
  const post = of ? postOf(of) : undefined;
  document.body.insertAdjacentHTML('beforeend', shareDialog(post ? miniPost(post) : ''));
  const dialog = document.body.lastElementChild as HTMLElement;
  const quill = editorIn(dialog);
  dialog.querySelector('.share-actions__primary-action')?.addEventListener('click', () => {
    const text = quill.getText().trim();
    did(post ? { did: 'share', text, item: post.id } : { did: 'post', text });
    dialog.remove();
  });
  quill.focus();
}

function chooseReshare(entry: Element): void {
  const item = idOf(entry);
  entry.closest('.artdeco-dropdown__content')?.replaceChildren();
  if (entry.matches('.social-reshare-button__sharing-as-is-dropdown-item')) did({ did: 'share', item });
  else openShareDialog(item);
}

function openReshare(control: Element): void {
  const content = control.parentElement?.querySelector('.artdeco-dropdown__content');
  if (content) content.innerHTML = reshareMenu();
}

function openTray(inside: Element): void {
  const span = inside.closest('.reactions-react-button');
  if (span && !span.querySelector('.reactions-menu')) span.insertAdjacentHTML('afterbegin', tray());
}

function follow(control: Element): void {
  did({ did: 'follow', account: control.getAttribute('data-follow') ?? '' });
  control.classList.add('is-following');
  control.setAttribute('aria-pressed', 'true');
}

/** What each control does; the framework hears every click at its root and looks for the control itself. */
const CONTROLS: Readonly<Record<string, (control: Element) => void>> = {
  '.react-button__trigger': (control) => setLiked(control, control.getAttribute('aria-pressed') === 'false'),
  '.reactions-menu__reaction': (control) => setLiked(control, true),
  '.reactions-menu__trigger': openTray,
  '.comment-button': openComment,
  '.social-reshare-button': openReshare,
  '.artdeco-dropdown__item': chooseReshare,
  '.follow': follow,
};

function work(target: EventTarget | null): void {
  for (const [selector, run] of Object.entries(CONTROLS)) {
    const control = (target as Element).closest(selector);
    if (!control) continue;
    run(control);
    break;
  }
}

/** `l` likes and `c` answers the post that has the focus. */
const KEYS: Readonly<Record<string, string>> = { l: '.react-button__trigger', c: '.comment-button' };

function onKey({ key, target }: KeyboardEvent): void {
  const element = target as HTMLElement;
  const selector = KEYS[key];
  if (element.matches('.artdeco-dropdown__item') && (key === 'Enter' || key === ' ')) work(element);
  else if (selector && element.matches(POST)) work(element.querySelector(selector));
}

/** The pages the site has not rewritten since 2024: delegated events, names that say what they are, Quill. */
export function showEmber(root: Element): void {
  const only = options.get('posts')?.split(',');
  const posts = FEED.filter(({ id }) => only?.includes(id) ?? true);
  root.innerHTML = `<div class="scaffold-finite-scroll__content">${posts.map(emberPost).join('')}</div>`;
  root.addEventListener('click', ({ target }) => work(target));
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent));
  root.addEventListener('pointerover', ({ target }) => {
    const isTrigger = (target as Element).closest('.react-button__trigger');
    if (isTrigger && idOf(isTrigger) === IDS.campaign) openTray(isTrigger);
  });
  if (options.get('shareActive')) openShareDialog();
  ready();
}
