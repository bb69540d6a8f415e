import browser from 'webextension-polyfill';
import { type Ignored, type Managed, readManaged } from '../../ruleset/managed-policy.ts';
import type { Policy } from '../../ruleset/policy.ts';
import { PERIOD } from '../../ruleset/update-schedule.ts';
import { type PublicKey, trusted, trustIn, underRoots } from '../../ruleset/update-trust.ts';
import { UPDATE_WORDS } from '../../ruleset/update-words.ts';
import type { SourceId } from '../../updates.ts';
import type { Store } from '../store.ts';
import type { SourceParts } from './parts.ts';
import { toPublicKeys } from './public-keys.ts';
import { LAST_MANAGED, type LastManaged, type SourceSetup } from './source-items.ts';
import { readSources, setUp } from './source-shelf.ts';
import { takeOffer } from './take-offer.ts';

type Given =
  | { state: 'none' }
  | { state: 'unreadable' }
  | { state: 'present'; values: Record<string, unknown> };

/** What enterprise policy says now. Chrome needs seconds for its first answer, so nothing that a page waits for calls this. */
export async function askBrowser(): Promise<Given> {
  try {
    const values = await browser.storage.managed.get(null);
    return Object.keys(values).length === 0 ? { state: 'none' } : { state: 'present', values };
  } catch (error) {
    // Firefox rejects where no policy names this extension; anything else says nothing about the policy.
    return { state: /manifest not found/i.test(String(error)) ? 'none' : 'unreadable' };
  }
}

/** The settings that enterprise policy gave when it was last read. */
export const managedPolicy = async (store: Store): Promise<Policy | undefined> =>
  (await store.read(LAST_MANAGED)).policy;

/**
 * Brings the sources of the policy to what it says now. A policy that is gone takes its rules with it; one that could not be
 * read changes nothing.
 */
export async function followPolicy(parts: SourceParts, given: Given): Promise<void> {
  const readAt = parts.clock().toISOString();
  if (given.state === 'unreadable') {
    await parts.store.update(LAST_MANAGED, (now): LastManaged => ({ ...now, state: 'unreadable', readAt }));
    return;
  }
  const { managed, accepted, ignored } = readManaged(given.state === 'none' ? {} : given.values);
  const keys = await toPublicKeys(managed.keys ?? []);
  const bad = keys.length < (managed.keys?.length ?? 0) ? [BAD_KEY] : [];
  const { policy, rules } = managed;
  const before = await managedPolicy(parts.store);
  const told: LastManaged = { state: given.state, readAt, accepted, ignored: [...ignored, ...bad] };
  await parts.store.update(LAST_MANAGED, () => (policy ? { ...told, policy } : told));
  if (JSON.stringify(before) !== JSON.stringify(policy)) await parts.changing(async () => undefined);
  await follow(parts, 'policy-address', managed.address === undefined ? undefined : managed, keys);
  await follow(parts, 'policy-file', rules === undefined ? undefined : withoutAddress(managed), keys);
  if (rules !== undefined) await takeOffer(parts, 'policy-file', new TextEncoder().encode(rules), true);
}

async function follow(
  { store, changing }: SourceParts,
  id: SourceId,
  managed: Managed | undefined,
  roots: readonly PublicKey[],
): Promise<void> {
  const known = (await readSources(store))[id];
  const trust = known ? underRoots(known.trust, roots) : trustIn(roots);
  const keyid = known?.state.held?.keyid;
  const isOrphan = keyid !== undefined && !trusted(trust).some((key) => key.keyid === keyid);
  // What was signed by a key that the policy no longer names may be a thief's.
  if (known && (managed === undefined || isOrphan)) await changing(() => setUp(store, id, undefined));
  if (managed !== undefined) await setUp(store, id, setupOf(managed, trust));
}

const setupOf = (managed: Managed, trust: SourceSetup['trust']): SourceSetup => ({
  ...(managed.address === undefined ? {} : { address: managed.address }),
  expected: {
    ...(managed.channel === undefined ? {} : { channel: managed.channel }),
    ...(managed.audience === undefined ? {} : { audience: managed.audience }),
  },
  period: managed.checkEveryMinutes ?? PERIOD.usual,
  trust,
});

const withoutAddress = ({ address: _, ...managed }: Managed): Managed => managed;

const BAD_KEY: Ignored = { key: 'keys', why: UPDATE_WORDS['bad-key'] };
