import { inBoth } from './in-both.ts';
import { regionEn } from './region.en.ts';
import { regionId } from './region.id.ts';

/** Every sentence of the region picker, in one language. */
export const regionWordsIn = inBoth(regionId, regionEn);
