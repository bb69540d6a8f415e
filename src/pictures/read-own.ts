import type { Send } from '../send.ts';
import { toBase64 } from './base64.ts';
import { OWN_WITHIN_MS } from './limits.ts';
import { shrink } from './shrink.ts';
import type { PictureReading } from './types.ts';

/** Makes a picture small, lets the engine read it and says what was read. Never rejects. */
export async function readOwn(file: Blob, send: Send): Promise<PictureReading> {
  const shrunk = await shrink(file);
  if (!shrunk.ok) return shrunk;
  const { jpeg, frames } = shrunk.value;
  const answer = await send('page:picture', { jpeg: await toBase64(jpeg), withinMs: OWN_WITHIN_MS });
  if (!answer.ok) return { ok: false, why: 'fault' };
  const reading = answer.value;
  return reading.ok && frames ? { ok: true, value: { ...reading.value, frames } } : reading;
}
