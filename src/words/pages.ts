import type { Language } from '../messages.ts';
import { pagesEn } from './pages.en.ts';
import { pagesId } from './pages.id.ts';

type Sentences<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Sentences<Tree[Key]>;
};

/** The shape every language has: the keys of the Indonesian source. */
export type PagesWords = Sentences<typeof pagesId>;

const BY_LANGUAGE: Record<Language, PagesWords> = { id: pagesId, en: pagesEn };

/** Every sentence of the popup, the settings and the toolbar button, in one language. */
export const pagesWordsIn = (language: Language): PagesWords => BY_LANGUAGE[language];
