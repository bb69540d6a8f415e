import x from '../../../rules/platforms/x.json';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import type { Adapter } from '../../../src/ruleset/adapter.ts';

export const adapter = x as Adapter;

export type Post = {
  id?: string;
  handle?: string;
  name?: string;
  text?: string;
  inner?: string;
  liked?: boolean;
  reposted?: boolean;
  promoted?: boolean;
};

const icon = '<svg><g><path d="M1 1"></path></g></svg>';
const button = (testId: string, more = ''): string =>
  `<button role="button" data-testid="${testId}" ${more}><div>${icon}</div><span>12</span></button>`;

export const author = (handle: string, name: string): string => `
  <div data-testid="User-Name">
    <a href="/${handle}"><div dir="ltr"><span>${name}</span></div></a>
    <a href="/${handle}" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a>
  </div>`;

export const bar = ({ liked, reposted }: Post = {}): string => `
  <div role="group">
    ${button('reply')} ${button(reposted ? 'unretweet' : 'retweet', 'aria-haspopup="menu"')}
    ${button(liked ? 'unlike' : 'like')}
    <a href="/x/status/1/analytics" aria-label="300 views">${icon}<span data-views>300</span></a>
    ${button('bookmark')} <button aria-haspopup="menu" aria-label="Share post">${icon}</button>
  </div>`;

/** The least markup in which a post of X is still one: its test ids, roles and links. */
export const post = (options: Post = {}): string => {
  const { id = '101', handle = 'tetangga', name = 'Tetangga', text = 'Selamat pagi', inner = '' } = options;
  const time = options.promoted
    ? ''
    : `<a href="/${handle}/status/${id}"><time datetime="2031-10-01"></time></a>`;
  return `<div data-testid="cellInnerDiv"><article role="article" tabindex="0" data-testid="tweet">
    ${handle ? author(handle, name) : ''} ${time} ${button('caret')}
    ${text ? `<div data-testid="tweetText" dir="auto"><span>${text}</span></div>` : ''} ${inner}
    ${bar(options).replace('/x/status/1/', `/${handle}/status/${id}/`)}
  </article></div>`;
};

export const quote = (name: string, handle: string, text: string): string => `
  <div><span>Kutipan</span><div role="link" tabindex="0">
    <div data-testid="User-Name"><div dir="ltr"><span>${name}</span></div>
      <div tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></div><time></time></div>
    <div data-testid="tweetText"><span>${text}</span></div>
    <a href="/${handle}/status/999/photo/1"><div data-testid="tweetPhoto"><img alt="foto kutipan"></div></a>
  </div></div>`;

export const composer = (text: string, submit = 'tweetButtonInline', more = ''): string => `
  <div class="composer"><div data-testid="tweetTextarea_0_label"><div data-testid="tweetTextarea_0RichTextInputContainer">
    <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox">${text}</div></div></div> ${more}
    <button role="button" data-testid="${submit}"><span>Posting</span></button></div>`;

/** Moves the page without loading it, as a site's own navigation does. */
export const goTo = (url: string): void =>
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(url);

export const at = (path: string): void => goTo(`https://x.com${path}`);

/** Shows the markup at an address and gives the locator that reads it. */
export const show = (markup: string, path = '/home'): ((event: Event) => Located | undefined) => {
  at(path);
  document.body.innerHTML = markup;
  return createLocator(adapter, { document });
};

export const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`No ${selector} in the test page`);
  return found;
};

/** Sends one event through the document and asks the locator while it is under way. */
export const during = (
  locate: (event: Event) => Located | undefined,
  target: EventTarget,
  event: Event,
): Located | undefined => {
  let located: Located | undefined;
  const listen = (heard: Event): void => {
    located = locate(heard);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  target.dispatchEvent(event);
  window.removeEventListener(event.type, listen, { capture: true });
  return located;
};

export const click = (): MouseEvent =>
  new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
export const key = (name: string, init: KeyboardEventInit = {}, type = 'keydown'): KeyboardEvent =>
  new KeyboardEvent(type, {
    key: name,
    code: name,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });

/** A click on the innermost node of what the selector finds. */
export const press = (
  locate: (event: Event) => Located | undefined,
  selector: string,
): Located | undefined => {
  let innermost = find(selector);
  while (innermost.firstElementChild) innermost = innermost.firstElementChild;
  return during(locate, innermost, click());
};
