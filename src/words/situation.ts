import { inBoth } from './in-both.ts';
import { situationEn } from './situation.en.ts';
import { situationId } from './situation.id.ts';

/** Every sentence of the questions about the person, in one language. */
export const situationWordsIn = inBoth(situationId, situationEn);
