import { imageSize } from 'image-size';
import type { Result } from '../messages.ts';
import { LIMITS } from './limits.ts';
import type { PictureProblem } from './types.ts';

/** What a file says of itself before anything is decoded. */
export type Header = { width: number; height: number; moves: boolean };

/** Enough of a file to find its size behind embedded profiles and previews, in bytes. */
export const HEADER_BYTES = 512_000;

/** Reads the size of a picture from its first bytes and refuses what cannot or must not be decoded. */
export function readHeader(bytes: Uint8Array): Result<Header, PictureProblem> {
  // Its size may stand far behind its beginning, and does not matter.
  if (HEIC.has(latin(bytes.subarray(4, 12)))) return { ok: false, why: 'heic' };
  const found = sizeOf(bytes);
  if (found === undefined) return { ok: false, why: looksLikeSvg(bytes) ? 'svg' : 'broken' };
  const { type, width, height } = found;
  if (type === 'svg') return { ok: false, why: 'svg' };
  if (width * height > LIMITS.pixels) return { ok: false, why: 'too-big' };
  if (!(width > 0 && height > 0)) return { ok: false, why: 'broken' };
  return { ok: true, value: { width, height, moves: moves(bytes, type) } };
}

/** How phones' own form names itself, which browsers do not decode. */
const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'].map((brand) => `ftyp${brand}`));

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const looksLikeSvg = (bytes: Uint8Array): boolean => /<svg[\s>]/i.test(latin(bytes.subarray(0, 1_000)));

/** Marks of a second frame: where each form says that it moves. */
function moves(bytes: Uint8Array, type: string | undefined): boolean {
  if (type === 'gif') return latin(bytes.subarray(0, 2_000)).includes('NETSCAPE2.0');
  if (type === 'webp') return latin(bytes.subarray(12, 16)) === 'VP8X' && (bytes[20]! & 2) !== 0;
  return type === 'png' && beforeData(bytes).includes('acTL');
}

const beforeData = (png: Uint8Array): string => latin(png.subarray(0, 4_000)).split('IDAT', 1)[0]!;
