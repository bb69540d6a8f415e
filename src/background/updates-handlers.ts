import * as v from 'valibot';
import type { RulesInfo, RulesRefusal } from '../messages.ts';
import { ENVELOPE_MAX_BYTES } from '../ruleset/limits.ts';
import { SOURCE_IDS, type SourceId, type SourceInfo, type UpdatesInfo } from '../updates.ts';
import type { AddedSites } from './added-sites.ts';
import type { Rules } from './rules.ts';
import { describeUpdates } from './rules-source/describe-sources.ts';
import { addAddress, lookAt, removeAddress } from './rules-source/own-addresses.ts';
import { distrustKey, keyOf, noteSigner, trustKey, unseal } from './rules-source/own-keys.ts';
import type { SourceParts } from './rules-source/parts.ts';
import { readCopies, readSources } from './rules-source/source-shelf.ts';
import type { Updates } from './rules-source/updates.ts';
import type { Handlers } from './serve.ts';

const Address = v.pipe(v.string(), v.maxLength(2000));
const Key = v.pipe(v.string(), v.maxLength(4000));
const Id = v.picklist(SOURCE_IDS);

/** What each message about updates may carry. */
export const UPDATES_PAYLOADS = {
  'updates:list': v.undefined(),
  'updates:check': v.picklist([...SOURCE_IDS, 'all']),
  'updates:texts': Id,
  'updates:look': v.strictObject({ address: Address, key: v.exactOptional(Key) }),
  'updates:add': v.strictObject({ address: Address, key: Key }),
  'updates:remove': Id,
  'updates:key': v.pipe(v.string(), v.maxLength(ENVELOPE_MAX_BYTES)),
  'updates:trust': Key,
  'updates:distrust': v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};

type Parts = { sources: SourceParts; updates: Updates; sites: AddedSites };

export const forUpdates = ({
  sources,
  updates,
  sites,
}: Parts): Pick<Handlers, keyof typeof UPDATES_PAYLOADS> => ({
  'updates:list': () => describeUpdates(sources),
  'updates:check': async (id): Promise<UpdatesInfo> => {
    await updates.check(id);
    return describeUpdates(sources);
  },
  'updates:texts': (id) => textsOf(sources, id),
  'updates:look': async ({ address, key }) => {
    const looked = await lookAt(sources, address, key);
    return looked.ok ? { ok: true, value: looked.look } : { ok: false, why: looked.said };
  },
  'updates:add': async ({ address, key }) => {
    const added = await updates.after(() => addAddress(sources, address, key));
    if (!added.ok) return { ok: false, why: added.said };
    // Its host may have been allowed a moment ago, and looked like a site to guard.
    await sites.sync();
    return { ok: true, value: await sourceInfo(sources, added.id) };
  },
  'updates:remove': (id) => updates.after(() => removeAddress(sources, id)),
  'updates:key': (text) => keyOf(sources.store, text),
  'updates:trust': async (text) => {
    const trust = await trustKey(sources.store, text);
    return trust.ok ? { ok: true, value: { ...trust.key, from: 'user' } } : { ok: false, why: trust.said };
  },
  'updates:distrust': (keyid) => distrustKey(sources.store, keyid),
});

async function sourceInfo(sources: SourceParts, id: SourceId): Promise<SourceInfo> {
  const info = (await describeUpdates(sources)).sources.find((source) => source.id === id);
  if (!info) throw new Error(`the source ${id} went away while it was added`);
  return info;
}

async function textsOf({ store }: SourceParts, id: SourceId): Promise<{ now?: string; before?: string }> {
  const record = (await readSources(store))[id];
  const { now, before } = record ? await readCopies(store, id, record) : {};
  return { ...(now ? { now: now.text } : {}), ...(before ? { before: before.text } : {}) };
}

/** Takes a file that was handed in, signed by a trusted key or plain. */
export async function importGiven(
  { store }: SourceParts,
  rules: Rules,
  text: string,
): Promise<{ ok: true; value: RulesInfo } | { ok: false; why: readonly RulesRefusal[] }> {
  const opened = await unseal(store, text);
  if (!opened.ok) return { ok: false, why: opened.said };
  const outcome = await rules.import(opened.text);
  if (!outcome.ok) return outcome;
  await noteSigner(store, outcome.value.channel, opened.signed);
  const keyid = opened.signed?.keyid;
  return keyid === undefined ? outcome : { ok: true, value: { ...outcome.value, keyid } };
}
