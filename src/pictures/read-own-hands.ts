import type { Send } from '../send.ts';
import { toBase64 } from './base64.ts';
import { framesOf } from './frames.ts';
import { OWN_WITHIN_MS } from './limits.ts';
import { shrink } from './shrink.ts';

/** A video's pictures, or the picture itself. */
const stillsOf = async (file: Blob): Promise<Blob[]> =>
  file.type.startsWith('video/') ? framesOf(file) : [file];

async function readOne(still: Blob, send: Send): Promise<readonly number[]> {
  const shrunk = await shrink(still);
  if (!shrunk.ok) return [];
  const jpeg = await toBase64(shrunk.value.jpeg);
  const answer = await send('page:hands', { jpeg, withinMs: OWN_WITHIN_MS });
  return answer.ok ? answer.value : [];
}

/** Stretched fingers of each hand in a picture or video of the person's own; empty where nothing can be said. Never rejects. */
export async function readOwnHands(file: Blob, send: Send): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const still of await stillsOf(file)) counts.push(...(await readOne(still, send)));
  return counts;
}
