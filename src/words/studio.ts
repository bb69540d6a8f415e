import { inBoth, type Sentences } from './in-both.ts';
import { studioEn } from './studio.en.ts';
import { studioId } from './studio.id.ts';
import { bookletEn } from './studio-booklet.en.ts';
import { bookletId } from './studio-booklet.id.ts';

export type StudioWords = Sentences<typeof studioId>;

/** Every sentence of the studio, in one language. */
export const studioWordsIn = inBoth(studioId, studioEn);

/** Every sentence of the printed booklet, in one language. */
export const bookletWordsIn = inBoth(bookletId, bookletEn);
