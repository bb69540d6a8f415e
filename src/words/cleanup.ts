import { cleanupEn } from './cleanup.en.ts';
import { cleanupId } from './cleanup.id.ts';
import { inBoth, type Sentences } from './in-both.ts';

export type CleanupWords = Sentences<typeof cleanupId>;

/** Every sentence about old traces and about taking an act back, in one language. */
export const cleanupWordsIn = inBoth(cleanupId, cleanupEn);
