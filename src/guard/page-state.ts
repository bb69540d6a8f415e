import type { Act } from '../check/types.ts';
import type { PageState } from '../messages.ts';
import { readContract } from '../platforms/contract.ts';
import type { Adapter } from '../ruleset/adapter.ts';

/** Every act an adapter can recognise, each once. */
function actsOf({ acts, composers }: Adapter): Act[] {
  const sent = composers.flatMap(({ act, contexts }) => [act, ...contexts.map((context) => context.act)]);
  return [...new Set([...acts.map(({ act }) => act), ...sent])];
}

/** What the guard can say of the page as it is now: what its adapter promises here, found or not. */
export function readPageState(adapter: Adapter, page: Document): PageState {
  const promised = readContract(adapter, page);
  const missing = promised.filter(({ found }) => !found).map(({ act }) => act);
  const platform = adapter.id;
  if (missing.length === 0) return { state: 'checked', platform, acts: actsOf(adapter) };
  if (missing.length < promised.length) return { state: 'partly', platform, missing: [...new Set(missing)] };
  return { state: 'not-checked', platform, why: 'adapter-matches-nothing' };
}
