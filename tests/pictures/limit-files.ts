import type { PictureProblem } from '../../src/pictures/types.ts';

type Expected = { ok: false; why: PictureProblem } | { ok: true; value: object };
/** A file nobody should have to decode, what reading it says, and what its header alone says where that is something else. */
export type LimitFile = { type: string; bytes: Uint8Array; expected: Expected; head?: Expected };

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  );
const fail = (why: PictureProblem): Expected => ({ ok: false, why });
const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** The first chunk of a PNG of that size; behind it there is nothing. */
const pngHead = (width: number, height: number): Uint8Array =>
  bytes(
    [0x89],
    'PNG\r\n',
    [0x1a, 0x0a],
    uint32(13),
    'IHDR',
    uint32(width),
    uint32(height),
    [8, 2, 0, 0, 0],
    uint32(0),
  );

/** Two frames of one pixel. */
const FRAME = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
const PALETTE = [0, 0, 0, 255, 255, 255];
const movingGif = bytes(
  'GIF89a',
  [1, 0, 1, 0, 0x80, 0, 0],
  PALETTE,
  [0x21, 0xff, 11],
  'NETSCAPE2.0',
  [3, 1, 0, 0, 0],
  FRAME,
  FRAME,
  [0x3b],
);

/** What people may choose by mistake or on purpose. */
export const LIMIT_FILES: Readonly<Record<string, LimitFile>> = {
  'a drawing': {
    type: 'image/svg+xml',
    bytes: bytes('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>'),
    expected: fail('svg'),
  },
  'a photo as phones keep it': {
    type: 'image/heic',
    bytes: bytes(uint32(24), 'ftypheic', uint32(0), 'mif1heic', new Array(200).fill(0)),
    expected: fail('heic'),
  },
  'sixty million dots': {
    type: 'image/png',
    bytes: pngHead(10_000, 6_000),
    expected: fail('too-big'),
  },
  'a text': { type: 'image/png', bytes: bytes('Selamat pagi semua'), expected: fail('broken') },
  nothing: { type: 'image/png', bytes: bytes(), expected: fail('broken') },
  'a picture that ends after its first chunk': {
    type: 'image/png',
    bytes: pngHead(300, 200),
    expected: fail('broken'),
    head: { ok: true, value: { width: 300, height: 200, moves: false } },
  },
  'two frames': {
    type: 'image/gif',
    bytes: movingGif,
    expected: { ok: true, value: { text: '', frames: 'first' } },
    head: { ok: true, value: { width: 1, height: 1, moves: true } },
  },
};
