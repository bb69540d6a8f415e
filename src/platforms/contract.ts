import type { Act } from '../check/types.ts';
import type { PageAdapter } from '../ruleset/page-adapter.ts';
import { isOnPath, readAddress } from './address.ts';
import { holds } from './selectors.ts';

/** Whether the page shows what an act needs to be guarded. */
export type Kept = { act: Act; found: boolean };

/**
 * Compares the page with what its adapter promises for this address; empty where nothing is promised.
 * All found: checked. Some: partly. None: the adapter no longer fits the site. Reads only; ask when the
 * page is idle, because a page that has not loaded yet keeps no promise.
 */
export const readContract = ({ contract }: PageAdapter, document: Document): readonly Kept[] => {
  const address = readAddress(document.URL);
  if (address === undefined) return [];
  return contract
    .filter(({ path, when }) => isOnPath(address, path) && (when === undefined || holds(document, when)))
    .map(({ act, find }) => ({ act, found: holds(document, find) }));
};

/** Every path pattern of an adapter. */
const pathsOf = ({ items, acts, places = [], composers, contract }: PageAdapter): readonly string[] =>
  [...items, ...acts, ...places, ...contract, ...composers.flatMap(({ contexts }) => contexts)].flatMap(
    ({ path = [] }) => path,
  );

/**
 * The path of an address with only those segments that the adapter itself names: names and numbers of people, groups
 * and posts are `*`, and nothing behind the path is kept.
 */
export const knownPath = (adapter: PageAdapter, href: string): string => {
  const known = new Set(pathsOf(adapter).flatMap((path) => path.split('/')));
  const segments = readAddress(href)?.segments ?? [];
  return `/${segments.map((segment) => (known.has(segment) ? segment : '*')).join('/')}`;
};
