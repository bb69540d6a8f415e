import browser from 'webextension-polyfill';
import type { StoredItem } from '../messages.ts';
import type { Parts } from './handlers.ts';
import type { Handlers } from './serve.ts';

const AREAS = ['local', 'session'] as const;

/** Characters as JSON: near enough to bytes for "how much". */
const sizeOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

async function listStored(): Promise<readonly StoredItem[]> {
  const all = await Promise.all(
    AREAS.map(async (area) => {
      const stored = await browser.storage[area].get(null);
      return Object.entries(stored).map(([key, value]) => ({ area, key, size: sizeOf(value) }));
    }),
  );
  return all.flat();
}

/** Addresses on the internet that this worker has asked for since it started, as the browser itself counted them. */
const internetRequests = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^(?:http|ws)s?:/.test(name));

/** What the trust page shows and deletes. */
export function forTrust({
  rules,
  tabs,
}: Parts): Pick<Handlers, 'storage:list' | 'storage:remove' | 'requests:list'> {
  return {
    'storage:list': listStored,
    'storage:remove': async (keys) => {
      await Promise.all(AREAS.map((area) => browser.storage[area].remove([...keys])));
      // What was made from the removed must go with it, in here and in every open page.
      await rules.recompile();
      await Promise.all([tabs.tellSetupChanged(), tabs.showCount()]);
    },
    'requests:list': async () => internetRequests(),
  };
}
