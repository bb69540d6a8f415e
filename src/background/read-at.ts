import { toBase64 } from '../pictures/base64.ts';
import type { Engine } from '../pictures/engine.ts';
import { shrink } from '../pictures/shrink.ts';
import type { PictureReading } from '../pictures/types.ts';
import { fetchPicture } from './picture-fetch.ts';

/** Readings that are remembered, by address; a feed shows the same picture again and again. */
const MOST_KNOWN = 300;

/** A picture in a feed may take this long while nobody waits for it, in milliseconds. */
const PATIENCE_MS = 10_000;

export type ReadAt = (address: string) => Promise<PictureReading>;

/**
 * Reads pictures by their address, each once. What was read is kept in memory only, and forgotten with the oldest first;
 * what failed is tried again.
 */
export function createReadAt(engine: Engine): ReadAt {
  const known = new Map<string, Promise<PictureReading>>();
  return (address) => {
    const before = known.get(address);
    if (before) return before;
    const reading = read(address, engine).then((outcome) => {
      if (!outcome.ok && !isForGood(outcome.why)) known.delete(address);
      return outcome;
    });
    known.set(address, reading);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return reading;
  };
}

const FOR_GOOD = new Set(['too-big', 'broken', 'svg', 'heic']);
const isForGood = (why: string): boolean => FOR_GOOD.has(why);

async function read(address: string, engine: Engine): Promise<PictureReading> {
  const fetched = await fetchPicture(address, PATIENCE_MS);
  if (!fetched.ok) return fetched;
  const shrunk = await shrink(fetched.value);
  if (!shrunk.ok) return shrunk;
  const { jpeg, frames } = shrunk.value;
  const reading = await engine.run({ do: 'text', jpeg: await toBase64(jpeg), withinMs: PATIENCE_MS });
  return reading.ok && frames ? { ok: true, value: { ...reading.value, frames } } : reading;
}
