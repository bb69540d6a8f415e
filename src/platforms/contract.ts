import type { Act } from '../check/types.ts';
import type { Adapter } from '../ruleset/adapter.ts';
import { isOnPath, readAddress } from './address.ts';
import { holds } from './selectors.ts';

/** Whether the page shows what an act needs to be guarded. */
export type Kept = { act: Act; found: boolean };

/**
 * Compares the page with what its adapter promises for this address; empty where nothing is promised.
 * All found: checked. Some: partly. None: the adapter no longer fits the site. Reads only; ask when the
 * page is idle, because a page that has not loaded yet keeps no promise.
 */
export const readContract = ({ contract }: Adapter, document: Document): readonly Kept[] => {
  const address = readAddress(document.URL);
  if (address === undefined) return [];
  return contract
    .filter(({ path, when }) => isOnPath(address, path) && (when === undefined || holds(document, when)))
    .map(({ act, find }) => ({ act, found: holds(document, find) }));
};
