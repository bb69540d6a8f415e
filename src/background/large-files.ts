import * as v from 'valibot';
import type { LayerPart } from '../messages.ts';
import { LayerBuilder } from '../ruleset/layer.ts';
import { packLayer } from '../ruleset/pack-layer.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { Item } from './items.ts';
import type { LargeFile } from './large-file.ts';
import type { Store } from './store.ts';

const ofLargeFiles = { area: 'local', version: 1, fallback: null, problem: 'rules-files-reset' } as const;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** One piece as JSON: browsers store a text many times faster than the objects it stands for. */
const partItem = (stamp: string, part: number): Item<string | null> => ({
  ...ofLargeFiles,
  key: `rules-part:${stamp}:${part}`,
  schema: v.nullable(v.pipe(v.string(), v.check(isJson))),
});

/** Stores one piece of a large file. False: the browser has no room. */
export const writePart = async (store: Store, stamp: string, at: number, part: LayerPart): Promise<boolean> =>
  (await store.update(partItem(stamp, at), () => JSON.stringify(part))).saved;

/** One piece of a large file, written by ourselves from what was checked; empty where it is lost. */
export async function readPart(store: Store, stamp: string, at: number): Promise<LayerPart> {
  const text = await store.read(partItem(stamp, at));
  return text === null ? [] : JSON.parse(text);
}

/** The compiled layer as JSON. */
export const packedItem = (stamp: string): Item<string | null> => ({
  ...ofLargeFiles,
  key: `rules-packed:${stamp}`,
  schema: v.nullable(v.string()),
});

/** Pieces that are being written, or whose file is going: removed if nobody comes back to them. */
export const LEFT_OVER: Item<readonly Pick<LargeFile, 'stamp' | 'parts'>[]> = {
  area: 'local',
  key: 'rules-left-over',
  version: 1,
  schema: v.array(v.strictObject({ stamp: v.string(), parts: v.number() })),
  fallback: [],
  problem: 'rules-files-reset',
};

/** Removes all pieces that no file needs any more. */
export async function sweep(store: Store, inUse: readonly string[]): Promise<void> {
  for (const { stamp, parts } of await store.read(LEFT_OVER)) {
    if (inUse.includes(stamp)) continue;
    for (let part = 0; part < parts; part++) await store.forget(partItem(stamp, part));
    await store.forget(packedItem(stamp));
  }
  await store.update(LEFT_OVER, () => []);
}

/** Marks pieces for `sweep`. */
export const markLeftOver = async (store: Store, { stamp, parts }: Pick<LargeFile, 'stamp' | 'parts'>) =>
  void (await store.update(LEFT_OVER, (all) => [...all, { stamp, parts }]));

/** The compiled layer of a large file as JSON; compiled again where it is lost, piece by piece. */
export async function readPacked(store: Store, frame: RulesFile, large: LargeFile): Promise<string> {
  return (await store.read(packedItem(large.stamp))) ?? (await packAgain(store, frame, large));
}

/** Compiles a large file from its pieces: after an update names may be read in another way. */
export async function packAgain(store: Store, frame: RulesFile, large: LargeFile): Promise<string> {
  const builder = new LayerBuilder(large.participants);
  for (let part = 0; part < large.parts; part++) {
    for (const { election, participants } of await readPart(store, large.stamp, part)) {
      for (const participant of participants) builder.add(participant, frame.elections[election]!);
    }
  }
  const packed = JSON.stringify(packLayer(builder.finish(frame)));
  await store.update(packedItem(large.stamp), () => packed);
  return packed;
}
