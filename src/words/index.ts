import type { Language } from '../messages.ts';
import type { Bilingual } from '../ruleset/prohibitions.ts';
import { en } from './en.ts';
import { id, type Words } from './id.ts';

export type { Words } from './id.ts';

const BY_LANGUAGE: Record<Language, Words> = { id, en };

/** Every sentence shown in pages of a site, in one language. */
export const wordsIn = (language: Language): Words => BY_LANGUAGE[language];

/** One side of a sentence that comes from the rules; Indonesian where the other has not arrived in the page yet. */
export const sayIn = (language: Language, sentence: Bilingual): string => sentence[language] || sentence.id;
