import { ENVELOPE_MAX_BYTES } from '../../ruleset/limits.ts';
import { type Due, dueAt, wakeAt } from '../../ruleset/update-schedule.ts';
import type { SourceId } from '../../updates.ts';
import type { Store } from '../store.ts';
import { notOpened } from './open-offer.ts';
import type { SourceParts } from './parts.ts';
import { type SourceRecord, type Sources, SPREAD } from './source-items.ts';
import { readSources } from './source-shelf.ts';
import { noteRefusal, type Taking, takeOffer } from './take-offer.ts';

/** Asks the address of a source once, and takes what is new. */
export async function checkAddress(parts: SourceParts, id: SourceId, address: string): Promise<Taking> {
  const fetched = await parts.fetchBytes(address, ENVELOPE_MAX_BYTES);
  if (fetched.ok) return takeOffer(parts, id, fetched.bytes);
  const refusal = notOpened(fetched.why);
  await noteRefusal(parts, id, refusal.why, refusal.said);
  return refusal;
}

/** This installation's place in every period, drawn at the first use. */
export async function spreadOf({ store, random }: SourceParts): Promise<number> {
  const { answer } = await store.update(SPREAD, (known) => known ?? random());
  return answer ?? 0;
}

export const dueOf = ({ state, period }: SourceRecord, spread: number): Due => ({
  ...(state.checkedAt === undefined ? {} : { checkedAt: Date.parse(state.checkedAt) }),
  failures: state.failures,
  period,
  spread,
});

/** Sources whose turn has come, with their addresses. */
export const dueSources = (sources: Sources, spread: number, now: number): [SourceId, string][] =>
  withAddress(sources).flatMap(([id, record, address]) =>
    dueAt(dueOf(record, spread)) <= now ? [[id, address]] : [],
  );

/**
 * When the next source has its turn, in milliseconds since 1970; undefined where none has an address.
 *
 * @param chance 0 to 1: where in the time after a missed turn this one comes.
 */
export function nextWake(sources: Sources, spread: number, now: number, chance: number): number | undefined {
  const wakes = withAddress(sources).map(([, record]) => wakeAt(dueOf(record, spread), now, chance));
  return wakes.length === 0 ? undefined : Math.min(...wakes);
}

export const withAddress = (sources: Sources): [SourceId, SourceRecord, string][] =>
  Object.entries(sources).flatMap(([id, record]) =>
    record?.address === undefined ? [] : [[id as SourceId, record, record.address]],
  );

/** Hosts that rules files are fetched from. */
export const rulesHosts = async (store: Store): Promise<readonly string[]> =>
  withAddress(await readSources(store)).map(([, , address]) => new URL(address).host);
