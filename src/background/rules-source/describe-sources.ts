import { readRulesFile } from '../../ruleset/read-rules-file.ts';
import { isSetBack, timeOf } from '../../ruleset/update-clock.ts';
import { dueAt } from '../../ruleset/update-schedule.ts';
import { refusedLast, standingOf, worstStanding } from '../../ruleset/update-state.ts';
import type { PublicKey } from '../../ruleset/update-trust.ts';
import { type KeyInfo, SOURCE_IDS, type SourceId, type SourceInfo, type UpdatesInfo } from '../../updates.ts';
import { describe } from '../rules-shelf.ts';
import { dueOf, spreadOf } from './check-address.ts';
import type { SourceParts } from './parts.ts';
import { LAST_MANAGED, MOMENTS, OWN_TRUST, type SourceRecord } from './source-items.ts';
import { overruled, readCopies, readSources } from './source-shelf.ts';

/** Everything about delivered rules files that the pages show. */
export async function describeUpdates(parts: SourceParts): Promise<UpdatesInfo> {
  const { store, clock } = parts;
  const sources = await readSources(store);
  const resting = overruled(sources);
  const clockNow = clock().getTime();
  const moments = await store.read(MOMENTS);
  const infos: SourceInfo[] = [];
  for (const id of SOURCE_IDS) {
    const record = sources[id];
    if (!record) continue;
    const winner = resting.get(id);
    const info = await describeSource(parts, id, record, timeOf(moments, clockNow));
    infos.push(winner === undefined ? info : { ...info, overruled: winner });
  }
  const { policy: _, ...managed } = await store.read(LAST_MANAGED);
  return {
    standing: worstStanding(infos.map(({ standing }) => standing)),
    sources: infos,
    managed,
    keys: named((await store.read(OWN_TRUST)).roots, 'user'),
    clockSetBack: isSetBack(moments, clockNow),
  };
}

async function describeSource(
  parts: SourceParts,
  id: SourceId,
  record: SourceRecord,
  now: number,
): Promise<SourceInfo> {
  const { address, trust, state } = record;
  const refused = refusedLast(state);
  const file = await describeFile(parts, id, record);
  return {
    id,
    standing: standingOf(state, now),
    keys: [
      ...named(trust.roots, id.startsWith('policy') ? 'policy' : 'user'),
      ...named(trust.announced, 'announced'),
    ],
    revoked: trust.revoked,
    history: state.history,
    ...(address === undefined ? {} : { address, nextCheck: await nextCheckOf(parts, record) }),
    ...(file ? { file } : {}),
    ...(state.held ? { takenAt: state.held.takenAt } : {}),
    ...(state.checkedAt === undefined ? {} : { checkedAt: state.checkedAt }),
    ...(state.confirmedAt === undefined ? {} : { confirmedAt: state.confirmedAt }),
    ...(refused ? { refused } : {}),
  };
}

async function describeFile(
  { store }: SourceParts,
  id: SourceId,
  record: SourceRecord,
): Promise<SourceInfo['file']> {
  const { now } = await readCopies(store, id, record);
  if (!now) return undefined;
  const reading = readRulesFile(now.text);
  if (!reading.ok) return undefined;
  const { keyid } = now.held;
  return { ...describe(reading.file), source: id, ...(keyid === undefined ? {} : { keyid }) };
}

async function nextCheckOf(parts: SourceParts, record: SourceRecord): Promise<string> {
  const due = dueAt(dueOf(record, await spreadOf(parts)));
  return new Date(Math.max(due, parts.clock().getTime())).toISOString();
}

const named = (keys: readonly PublicKey[], from: KeyInfo['from']): KeyInfo[] =>
  keys.map(({ keyid, key }) => ({ keyid, key, from }));
