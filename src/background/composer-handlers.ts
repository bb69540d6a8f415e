import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { SETTINGS } from './items.ts';
import type { Handlers } from './serve.ts';
import type { Store } from './store.ts';
import type { TabKeeper } from './tabs.ts';

/** Shows hints beside composers; no page has it before somebody writes there. */
const SCRIPT = 'composer.js';

/** What a guard asks for while the person writes. */
export function forComposers({
  store,
  tabs,
}: {
  store: Store;
  tabs: TabKeeper;
}): Pick<Handlers, 'page:composer' | 'page:no-hints'> {
  return {
    'page:composer': (_, { tab, frameId }) => inject(tab, frameId),
    'page:no-hints': async (_, { tab }) => {
      // What is chosen in a private window is remembered nowhere; the page itself obeys until it is closed.
      if (tab?.incognito) return;
      await store.update(SETTINGS, (settings) => ({ ...settings, writingHints: false }));
      await tabs.tellSetupChanged();
    },
  };
}

/** Into the one frame that asked, in the extension's own world. */
async function inject(tab: Tabs.Tab | undefined, frameId: Runtime.MessageSender['frameId']): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
