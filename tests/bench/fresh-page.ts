import { readFileSync } from 'node:fs';
import { type BrowserName, openBrowser, type Tab } from '../e2e/browsers/index.ts';
import { START_SCRIPTS } from './size.ts';

const ADDRESS = 'https://x.com/home';

/** Runs `measure` in a page of a browser of its own, with the code of the guard that the page may run as its own. */
export async function inFreshPage<Value>(
  name: BrowserName,
  port: number,
  measure: (tab: Tab, code: string) => Promise<Value>,
): Promise<Value> {
  const code = START_SCRIPTS.map((path) => readFileSync(path, 'utf8')).join('');
  const browser = await openBrowser(name, { port });
  try {
    const tab = await browser.tab();
    await tab.goto(ADDRESS);
    await tab.evaluate(standInForBrowser);
    return await measure(tab, code);
  } finally {
    await browser.close();
  }
}

/** The extension API as far as a content script may rely on it at start: nobody answers yet. */
function standInForBrowser(): void {
  const silence = new Promise(() => undefined);
  const event = { addListener: () => undefined, removeListener: () => undefined, hasListener: () => false };
  const area = { get: () => silence, set: () => silence, onChanged: event };
  const api = {
    runtime: {
      id: 'bench',
      sendMessage: () => silence,
      connect: () => ({ onMessage: event, onDisconnect: event, postMessage: () => undefined }),
      onMessage: event,
      getURL: (path: string) => path,
      getManifest: () => ({ manifest_version: 3 }),
    },
    storage: { local: area, session: area, managed: area, onChanged: event },
    i18n: { getUILanguage: () => 'id', getMessage: () => '' },
  };
  Object.assign(globalThis, { browser: api, chrome: api });
}
