import { inBoth, type Sentences } from './in-both.ts';
import { rulesEn } from './rules.en.ts';
import { rulesId } from './rules.id.ts';

export type RulesWords = Sentences<typeof rulesId>;

/** Every sentence of the page about rules, in one language. */
export const rulesWordsIn = inBoth(rulesId, rulesEn);
