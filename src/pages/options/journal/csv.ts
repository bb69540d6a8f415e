import Papa from 'papaparse';
import { localDay } from '../../../local-day.ts';
import type { JournalEntry, Language } from '../../../messages.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { type Site, siteName } from '../../ports.ts';
import type { NameRule } from './rule-names.ts';

/** What a spreadsheet would run instead of show, wide signs and leading blanks included. */
export const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** So that spreadsheets read the letters right. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What separates columns where a comma is a decimal point, and where it is not: spreadsheets there expect it. */
const DELIMITER: Record<Language, string> = { id: ';', en: ',' };

export const COLUMNS = ['at', 'site', 'act', 'level', 'prohibitions', 'law', 'decision', 'text'] as const;

type Names = { language: Language; sites: readonly Site[]; nameRule: NameRule };

/** The journal as a CSV file for spreadsheets: one line an entry, a head line in the person's language. */
export function journalCsv(journal: readonly JournalEntry[], names: Names): string {
  const { column } = journalWordsIn(names.language).save;
  const fields = COLUMNS.map((name) => column[name]);
  const data = journal.map((entry) => cellsOf(entry, names));
  const csv = Papa.unparse(
    { fields, data },
    { delimiter: DELIMITER[names.language], newline: '\r\n', escapeFormulae: FORMULA },
  );
  return BYTE_ORDER_MARK + csv;
}

function cellsOf(entry: JournalEntry, { language, sites, nameRule }: Names): string[] {
  const words = pagesWordsIn(language);
  return [
    localTime(new Date(entry.at)),
    siteName(sites, entry.platform),
    words.act[entry.act],
    journalWordsIn(language).save.level[entry.level],
    entry.prohibitions.join(' '),
    entry.prohibitions.map((id) => nameRule(id).law).join('; '),
    words.decision[entry.decision],
    entry.text ?? '',
  ];
}

/** `2031-10-15 08:05`, on the person's own clock. */
const localTime = (at: Date): string =>
  `${localDay(at)} ${[at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')}`;
