import { inBoth, type Sentences } from './in-both.ts';
import { trustEn } from './trust.en.ts';
import { trustId } from './trust.id.ts';

export type TrustWords = Sentences<typeof trustId>;

/** Every sentence of the trust page, in one language. */
export const trustWordsIn = inBoth(trustId, trustEn);
