import type { Send } from '../send.ts';
import { framesOf } from './frames.ts';
import { readOwn } from './read-own.ts';
import type { PictureReading, PictureText } from './types.ts';

/** Reads the writing in a few pictures of a video; the same words are said once. Never rejects. */
export async function readOwnVideo(file: Blob, send: Send): Promise<PictureReading> {
  const readings: PictureText[] = [];
  for (const frame of await framesOf(file)) {
    const reading = await readOwn(frame, send);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  if (readings.length === 0) return { ok: false, why: 'broken' };
  const text = [...new Set(readings.flatMap(({ text }) => text.split('\n')))].filter(Boolean).join('\n');
  return { ok: true, value: { text, confidence: Math.max(...readings.map(({ confidence }) => confidence)) } };
}
