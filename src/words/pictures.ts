import { inBoth } from './in-both.ts';
import { picturesEn } from './pictures.en.ts';
import { picturesId } from './pictures.id.ts';

/** Every sentence about reading pictures, in one language. */
export const picturesWordsIn = inBoth(picturesId, picturesEn);
