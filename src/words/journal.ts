import { inBoth, type Sentences } from './in-both.ts';
import { journalEn } from './journal.en.ts';
import { journalId } from './journal.id.ts';

export type JournalWords = Sentences<typeof journalId>;

/** Every sentence of the journal, in one language. */
export const journalWordsIn = inBoth(journalId, journalEn);
