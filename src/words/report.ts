import { inBoth, type Sentences } from './in-both.ts';
import { reportEn } from './report.en.ts';
import { reportId } from './report.id.ts';

export type ReportWords = Sentences<typeof reportId>;

/** Every sentence of the report helper, in one language. */
export const reportWordsIn = inBoth(reportId, reportEn);
