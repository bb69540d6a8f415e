import type { PageState } from '../../src/messages.ts';
import { ask, type Tab } from './browsers/index.ts';
import { until } from './browsers/until.ts';

type Stored = Record<string, unknown>;
type Area = {
  get: (keys: null) => Promise<Stored>;
  set: (values: Stored) => Promise<void>;
};
/** The part of the extension API that tests use on the extension's own pages. */
type Api = {
  browser: {
    runtime: { reload: () => void };
    storage: { local: Area };
    tabs: { query: (all: object) => Promise<{ id: number; url?: string }[]> };
  };
};

/** Everything in local storage, as it lies there. */
export const stored = (page: Tab): Promise<Stored> =>
  page.evaluate(() => (globalThis as unknown as Api).browser.storage.local.get(null));

/** Writes over local storage without asking the background, as a broken disk would. */
export const spoil = (page: Tab, values: Stored): Promise<void> =>
  page.evaluate((broken: Stored) => (globalThis as unknown as Api).browser.storage.local.set(broken), values);

/** Reloads the extension, as an update does, and waits until the page this runs on has closed with it. */
export async function reloadExtension(page: Tab): Promise<void> {
  await page.evaluate(() => {
    const { browser } = globalThis as unknown as Api;
    setTimeout(() => browser.runtime.reload(), 0);
  });
  const isClosed = () =>
    page.evaluate('1').then(
      () => false,
      () => true,
    );
  await until('the extension to go', isClosed);
}

/** What the popup would say of the first tab whose address starts with `address`. */
export async function tabState(page: Tab, address: string): Promise<PageState> {
  const id = await page.evaluate(async (start: string) => {
    const { browser } = globalThis as unknown as Api;
    return (await browser.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id ?? -1;
  }, address);
  return ask(page, 'tab:state', id);
}
