import { cleanupEn } from './cleanup.en.ts';
import { cleanupId } from './cleanup.id.ts';
import { inBoth } from './in-both.ts';

/** Every sentence about old traces and about taking an act back, in one language. */
export const cleanupWordsIn = inBoth(cleanupId, cleanupEn);
