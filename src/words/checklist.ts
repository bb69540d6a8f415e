import { checklistEn } from './checklist.en.ts';
import { checklistId } from './checklist.id.ts';
import { inBoth } from './in-both.ts';

/** Every sentence of the questions about a picture, in one language. */
export const checklistWordsIn = inBoth(checklistId, checklistEn);
