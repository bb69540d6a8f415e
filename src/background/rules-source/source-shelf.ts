import type { Seen } from '../../ruleset/update-judge.ts';
import { NOTHING_YET, step, type UpdateEvent } from '../../ruleset/update-state.ts';
import { type Trust, trusted } from '../../ruleset/update-trust.ts';
import { SOURCE_IDS, type SourceId } from '../../updates.ts';
import type { Store } from '../store.ts';
import {
  type Copy,
  SEEN,
  type Slot,
  SOURCES,
  type SourceRecord,
  type SourceSetup,
  type Sources,
  slotItem,
} from './source-items.ts';

const other = (slot: Slot): Slot => (slot === 'a' ? 'b' : 'a');
const SLOTS: readonly Slot[] = ['a', 'b'];

/** A file in force, with where it came from. */
export type DeliveredFile = { source: SourceId; text: string; keyid?: string };

/** Every source that is set up. A list that was lost is made again from the files themselves. */
export async function readSources(store: Store): Promise<Sources> {
  const sources = await store.read(SOURCES);
  if (Object.keys(sources).length > 0) return sources;
  const found = (await Promise.all(SOURCE_IDS.map((id) => recover(store, id)))).filter(
    (one) => one !== undefined,
  );
  if (found.length === 0) return sources;
  const { answer } = await store.update(SOURCES, (now) =>
    Object.keys(now).length > 0 ? now : Object.fromEntries(found),
  );
  return answer;
}

async function recover(store: Store, id: SourceId): Promise<[SourceId, SourceRecord] | undefined> {
  const copies = await Promise.all(SLOTS.map((slot) => store.read(slotItem(id, slot))));
  const newest = copies[1] && (!copies[0] || copies[1].held.seq > copies[0].held.seq) ? 1 : 0;
  const copy = copies[newest];
  if (!copy) return undefined;
  const state = step(NOTHING_YET, { is: 'taken', held: copy.held });
  return [id, { ...copy.setup, state, slot: SLOTS[newest]! }];
}

/** Sets a source up; what is known of it stays, and another address is due at once. Undefined takes it away, with its files. */
export async function setUp(store: Store, id: SourceId, setup: SourceSetup | undefined): Promise<boolean> {
  await readSources(store);
  const { saved } = await store.update(SOURCES, (now) => {
    const { [id]: known, ...others } = now;
    if (setup === undefined) return others;
    const { state = NOTHING_YET, slot = 'a' } = known ?? {};
    const { checkedAt: _, ...unchecked } = state;
    return {
      ...others,
      [id]: { ...setup, state: known?.address === setup.address ? state : unchecked, slot },
    };
  });
  if (setup === undefined && saved)
    for (const slot of SLOTS) await store.update(slotItem(id, slot), () => null);
  return saved;
}

/** Notes what happened to a source; nothing where it is gone meanwhile. */
export async function note(store: Store, id: SourceId, event: UpdateEvent): Promise<void> {
  await store.update(SOURCES, (now) => {
    const known = now[id];
    return known ? { ...now, [id]: { ...known, state: step(known.state, event) } } : now;
  });
}

/**
 * Puts a file in force. It is written whole beside the one in force, then its number, and with one last write it takes its
 * place: wherever the worker is stopped or the disk refuses, the old one or the new one holds, never half of either.
 *
 * @param trust from now on.
 */
export async function keep(
  store: Store,
  id: SourceId,
  copy: Omit<Copy, 'setup'>,
  trust: Trust,
): Promise<boolean> {
  const record = (await store.read(SOURCES))[id];
  if (!record) return false;
  const { state, slot, ...setup } = record;
  const next = other(slot);
  const { channel, seq, hash, keyid } = copy.held;
  const seen: Seen = { seq, hash, ...(keyid === undefined ? {} : { keyid }) };
  const isWritten =
    (await store.update(slotItem(id, next), () => ({ ...copy, setup: { ...setup, trust } }))).saved &&
    (keyid === undefined || (await store.update(SEEN, (now) => ({ ...now, [channel]: seen }))).saved);
  if (!isWritten) return false;
  const { saved } = await store.update(SOURCES, (now) => {
    const known = now[id];
    if (!known) return now;
    return {
      ...now,
      [id]: { ...known, trust, slot: next, state: step(known.state, { is: 'taken', held: copy.held }) },
    };
  });
  return saved;
}

/** The number a new file of a channel must rise above; undefined where the key that counted is trusted no more. */
export async function seenOf(
  store: Store,
  channel: string,
  { trust, state: { held } }: SourceRecord,
): Promise<Seen | undefined> {
  const keys = trusted(trust);
  const counted = [(await store.read(SEEN))[channel], held?.channel === channel ? held : undefined]
    .filter((seen) => seen !== undefined)
    .filter((seen) => keys.some(({ keyid }) => keyid === seen.keyid));
  return counted.sort((one, other) => other.seq - one.seq)[0];
}

/** The file of a source and the one before it; a file that was damaged is stood in for by the one before. */
export async function readCopies(
  store: Store,
  id: SourceId,
  { slot, state }: SourceRecord,
): Promise<{ now?: Copy; before?: Copy }> {
  if (!state.held) return {};
  const [now, before] = await Promise.all([slot, other(slot)].map((each) => store.read(slotItem(id, each))));
  if (!now) return before ? { now: before } : {};
  // A newer file beside the one in force is the trace of a write that was cut off.
  return before && before.held.takenAt < now.held.takenAt ? { now, before } : { now };
}

/** Sources whose channel another source has with a higher number, and which that is. */
export function overruled(sources: Sources): ReadonlyMap<SourceId, SourceId> {
  const out = new Map<SourceId, SourceId>();
  const best = new Map<string, SourceId>();
  for (const id of SOURCE_IDS) {
    const held = sources[id]?.state.held;
    if (!held) continue;
    const rival = best.get(held.channel);
    const isBetter = rival === undefined || held.seq >= sources[rival]!.state.held!.seq;
    if (isBetter) best.set(held.channel, id);
    if (rival !== undefined) out.set(isBetter ? rival : id, isBetter ? id : rival);
  }
  return out;
}

/** The files of all sources in force, weakest first. */
export async function readDelivered(store: Store): Promise<readonly DeliveredFile[]> {
  const sources = await readSources(store);
  const resting = overruled(sources);
  const files: DeliveredFile[] = [];
  for (const id of SOURCE_IDS) {
    const record = sources[id];
    if (!record || resting.has(id)) continue;
    const { now } = await readCopies(store, id, record);
    if (now) files.push({ source: id, text: now.text, ...(now.held.keyid ? { keyid: now.held.keyid } : {}) });
  }
  return files;
}
