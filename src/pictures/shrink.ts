import type { Result } from '../messages.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { HEADER_BYTES, readHeader } from './header.ts';
import { LIMITS } from './limits.ts';
import type { PictureProblem } from './types.ts';

/** A picture small enough to travel. */
export type ShrunkPicture = { jpeg: Blob; width: number; height: number; frames?: 'first' };

/** Letters stay sharp and a poster stays below half a megabyte. */
const QUALITY = 0.9;

/**
 * Decodes a picture and makes it at most `LIMITS.side` pixels long; its size is read from the file before that. Works in
 * content scripts, workers and extension pages, and never rejects.
 */
export async function shrink(file: Blob): Promise<Result<ShrunkPicture, PictureProblem>> {
  if (file.size > LIMITS.bytes) return { ok: false, why: 'too-big' };
  try {
    const header = readHeader(fromBase64(await toBase64(file.slice(0, HEADER_BYTES))));
    if (!header.ok) return header;
    const bitmap = await createImageBitmap(file);
    try {
      const value = await draw(bitmap);
      return { ok: true, value: header.value.moves ? { ...value, frames: 'first' } : value };
    } finally {
      bitmap.close();
    }
  } catch {
    return { ok: false, why: 'broken' };
  }
}

async function draw(bitmap: ImageBitmap): Promise<ShrunkPicture> {
  const scale = Math.min(1, LIMITS.side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  // A JPEG knows no transparency: what shows through is white, as on most pages.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  return { jpeg: await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }), width, height };
}
