import { handbookEn } from './handbook.en.ts';
import { handbookId } from './handbook.id.ts';
import { inBoth, type Sentences } from './in-both.ts';

export type HandbookWords = Sentences<typeof handbookId>;

/** Every sentence of the handbook that is not law, in one language. */
export const handbookWordsIn = inBoth(handbookId, handbookEn);
