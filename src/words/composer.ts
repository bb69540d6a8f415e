import { composerEn } from './composer.en.ts';
import { composerId } from './composer.id.ts';
import { inBoth, type Sentences } from './in-both.ts';

export type ComposerWords = Sentences<typeof composerId>;

/** Every sentence of the hints while the person writes, in one language. */
export const composerWordsIn = inBoth(composerId, composerEn);
