import { inBoth } from './in-both.ts';
import { ownPicturesEn } from './own-pictures.en.ts';
import { ownPicturesId } from './own-pictures.id.ts';

/** What is said of own pictures, in one language. */
export const ownPicturesWordsIn = inBoth(ownPicturesId, ownPicturesEn);
