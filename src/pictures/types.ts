import type { Result } from '../messages.ts';

/** Why a picture was not read; each has one plain sentence in `src/words/pictures`. */
export const PICTURE_PROBLEMS = [
  'too-big',
  'broken',
  'svg',
  'heic',
  'too-slow',
  'no-permission',
  'unreachable',
  'fault',
] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];

/** The writing in a picture. */
export type PictureText = {
  /** Cleaned; lines joined by `\n`, '' where there is no writing. */
  text: string;
  /** How sure the words are, 0 to 100. */
  confidence: number;
  /** `first`: the picture moves, and only its first frame was read. */
  frames?: 'first';
  /** Stretched fingers of each hand, where hands were looked for instead of writing. */
  hands?: readonly number[];
};
export type PictureReading = Result<PictureText, PictureProblem>;

/** A downscaled picture as it travels in a message, which is JSON. */
export type SentPicture = {
  /** A JPEG in base64, its longest side at most `MOST_SIDE` pixels. */
  jpeg: string;
};
