import type { Browser, Tab } from './browsers/index.ts';

type Stored = Record<string, unknown>;
type Area = {
  get: (keys: null) => Promise<Stored>;
  set: (values: Stored) => Promise<void>;
};
/** The part of the extension API that tests use on the extension's own pages. */
type Api = {
  browser: { runtime: { reload: () => void }; storage: { local: Area } };
};

/** Does something on the options page and closes it again. */
export async function onOptions<Value>(
  browser: Browser,
  work: (page: Tab) => Promise<Value>,
): Promise<Value> {
  const page = await browser.extensionPage('options.html');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Everything in local storage, as it lies there. */
export const stored = (page: Tab): Promise<Stored> =>
  page.evaluate(() => (globalThis as unknown as Api).browser.storage.local.get(null));

/** Writes over local storage without asking the background, as a broken disk would. */
export const spoil = (page: Tab, values: Stored): Promise<void> =>
  page.evaluate((broken: Stored) => (globalThis as unknown as Api).browser.storage.local.set(broken), values);

/** Reloads the extension, as an update does. The page this runs on closes with it. */
export const reloadExtension = (page: Tab): Promise<void> =>
  page.evaluate(() => {
    const { browser } = globalThis as unknown as Api;
    setTimeout(() => browser.runtime.reload(), 0);
  });
