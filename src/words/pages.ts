import { inBoth, type Sentences } from './in-both.ts';
import { pagesEn } from './pages.en.ts';
import { pagesId } from './pages.id.ts';

export type PagesWords = Sentences<typeof pagesId>;

/** Every sentence of the popup, the settings and the toolbar button, in one language. */
export const pagesWordsIn = inBoth(pagesId, pagesEn);
