import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { pageAdapter } from '../../../src/ruleset/page-adapter.ts';

/** What survives the way out of the page. */
export type Found = Pick<Located, 'act' | 'item' | 'content'> & { control: string };

const adapter = pageAdapter();
if (adapter === undefined) throw new Error('the adapter stands before this script');
const locate = createLocator(adapter, { document });

const innermostOf = (element: Element): Element => {
  let innermost = element;
  while (innermost.firstElementChild) innermost = innermost.firstElementChild;
  return innermost;
};

const nameOf = (located: Located): string => {
  const { replay } = located;
  const control =
    replay.how === 'press' ? replay.control : replay.how === 'key' ? replay.target : replay.form;
  return control.getAttribute('data-testid') ?? control.getAttribute('data-e2e') ?? control.tagName;
};

const during = (target: Element, event: Event): Found | undefined => {
  let found: Found | undefined;
  const listen = (heard: Event): void => {
    const located = locate(heard);
    if (located)
      found = { act: located.act, item: located.item, content: located.content, control: nameOf(located) };
  };
  window.addEventListener(event.type, listen, true);
  target.dispatchEvent(event);
  window.removeEventListener(event.type, listen, true);
  return found;
};

const click = (): MouseEvent => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });

const page = {
  /** Clicks the innermost node of each match; undefined where that is no act. */
  press: (selector: string): (Found | null)[] =>
    [...document.querySelectorAll(selector)].map((element) => during(innermostOf(element), click()) ?? null),
  /** Clicks every element of the page: all acts there are, by the control they were found on. */
  pressEverything: (): string[] => {
    document.addEventListener('click', (event) => event.preventDefault());
    const acts = [...document.querySelectorAll('body *')].map((element) => during(element, click()));
    return [
      ...new Set(acts.flatMap((found) => (found ? [`${found.act} ${found.control} ${found.item}`] : []))),
    ];
  },
  /** Sends `key` to the first match. */
  key: (selector: string, key: string, ctrlKey = false): Found | null => {
    const target = document.querySelector(selector);
    const event = new KeyboardEvent('keydown', {
      key,
      code: key,
      ctrlKey,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    return (target && during(target, event)) ?? null;
  },
  /** What a person's earlier steps would have left behind. */
  change: (selector: string, attributes: Record<string, string | null>, text?: string): void => {
    for (const element of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
      if (text !== undefined) element.textContent = text;
    }
  },
  /** The plain text of each match, to compare what was read with what stands there. */
  texts: (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? ''),
  add: (markup: string): void => document.body.insertAdjacentHTML('beforeend', markup),
};

export type SnapshotPage = typeof page;
declare global {
  interface Window {
    snapshot: SnapshotPage;
  }
}
window.snapshot = page;
