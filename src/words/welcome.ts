import { inBoth, type Sentences } from './in-both.ts';
import { welcomeEn } from './welcome.en.ts';
import { welcomeId } from './welcome.id.ts';

export type WelcomeWords = Sentences<typeof welcomeId>;

/** Every sentence of the welcome page, in one language. */
export const welcomeWordsIn = inBoth(welcomeId, welcomeEn);
