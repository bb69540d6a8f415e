import type { PageState, PageTest } from '../messages.ts';
import { knownPath, readContract } from '../platforms/contract.ts';
import type { PageAdapter } from '../ruleset/page-adapter.ts';
import { actsOf } from '../ruleset/site.ts';

/** What the guard can say of the page as it is now: what its adapter promises here, found or not. */
export function readPageState(adapter: PageAdapter, page: Document): PageState {
  const promised = readContract(adapter, page);
  const missing = promised.filter(({ found }) => !found).map(({ act }) => act);
  const platform = adapter.id;
  if (missing.length === 0) return { state: 'checked', platform, acts: actsOf(adapter) };
  if (missing.length < promised.length) return { state: 'partly', platform, missing: [...new Set(missing)] };
  return { state: 'not-checked', platform, why: 'adapter-matches-nothing' };
}

/** The same line by line, for a person who wants to know or to report it. */
export const testPage = (adapter: PageAdapter, page: Document): PageTest => ({
  platform: adapter.id,
  checkedOn: adapter.checkedOn,
  path: knownPath(adapter, page.URL),
  lines: readContract(adapter, page),
});
