import browser from 'webextension-polyfill';
import type { Language, PageState } from '../messages.ts';
import { pagesWordsIn } from '../words/pages.ts';

/** Shows on a tab's toolbar button whether its page is guarded: by the shape of the icon and in words. */
export async function showState(tabId: number, state: PageState, language: Language): Promise<void> {
  const words = pagesWordsIn(language);
  const { title } = words.state[state.state === 'not-checked' ? state.why : state.state];
  await Promise.allSettled([
    attempt(() => browser.action.setIcon({ tabId, path: iconPaths(state.state) })),
    attempt(() => browser.action.setTitle({ tabId, title: `${words.name}: ${title}` })),
    // Null: the number of held acts, which is the same for all tabs.
    attempt(() => browser.action.setBadgeText({ tabId, text: state.state === 'paused' ? 'II' : null })),
  ]);
}

/** Today's number of held acts; none shows nothing. */
export async function showCount(count: number): Promise<void> {
  await Promise.allSettled([
    attempt(() => browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })),
    attempt(() => browser.action.setBadgeBackgroundColor({ color: '#5a3f9e' })),
    attempt(() => browser.action.setBadgeTextColor({ color: '#ffffff' })),
  ]);
}

/** Firefox for Android lacks some of these functions, and a tab may be gone: the button is not worth an error. */
const attempt = async (show: () => Promise<void> | void): Promise<void> => show();

const iconPaths = (variant: PageState['state']): Record<string, string> =>
  Object.fromEntries([16, 32].map((size) => [String(size), `/icon/${variant}-${size}.png`]));
