import type { Sentences } from './in-both.ts';
import type { ownPicturesId } from './own-pictures.id.ts';

/** English, second to the Indonesian source: same keys, same slots. */
export const ownPicturesEn: Sentences<typeof ownPicturesId> = {
  reading: 'Reading the picture on this device…',
  text: 'Words in the picture: “{text}”',
  hands: 'A hand in the picture seems to show {fingers} fingers',
  nothing: 'No words could be read in the picture',
};
