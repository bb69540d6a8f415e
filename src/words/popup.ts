import { inBoth, type Sentences } from './in-both.ts';
import { popupEn } from './popup.en.ts';
import { popupId } from './popup.id.ts';

export type PopupWords = Sentences<typeof popupId>;

/** Sentences that only the toolbar popup says, in one language. */
export const popupWordsIn = inBoth(popupId, popupEn);
