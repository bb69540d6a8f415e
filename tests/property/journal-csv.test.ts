import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ACTS, LEVELS } from '../../src/check/types.ts';
import type { JournalEntry } from '../../src/messages.ts';
import { COLUMNS, FORMULA, journalCsv } from '../../src/pages/options/journal/csv.ts';
import { journalWordsIn } from '../../src/words/journal.ts';

/** Texts with all that a spreadsheet or a parser could take wrongly. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ';', ',', "'", ' ', '\uFEFF', '＝', 'a'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);
const entry: fc.Arbitrary<JournalEntry> = fc.record(
  {
    at: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    platform: fc.constantFrom('x', 'fb'),
    act: fc.constantFrom(...ACTS),
    level: fc.constantFrom(...LEVELS),
    prohibitions: fc.array(fc.constantFrom('skb-2022/ds-6', 'skb-2022/ke-4', '=desa/x'), { maxLength: 3 }),
    decision: fc.constantFrom('cancel', 'continue', 'not-politics', 'unanswered'),
    text,
  },
  { requiredKeys: ['at', 'platform', 'act', 'level', 'prohibitions', 'decision'] },
);

const nameRule = (id: string) => ({ title: id, law: `=${id}` });
const sites = [
  { id: 'x', name: '@X' },
  { id: 'fb', name: 'Facebook; "fb"' },
];

/** What stands in front of a cell that would be run. */
const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

test.each(['id', 'en'] as const)(
  'a file in %s is read back as it was, and no cell of it is a formula',
  (language) => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (journal) => {
        const csv = journalCsv(journal, { language, sites, nameRule });
        expect(csv.charCodeAt(0)).toBe(0xfeff);
        const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: language === 'id' ? ';' : ',' });
        const [head, ...rows] = data;
        expect(head).toEqual(COLUMNS.map((column) => journalWordsIn(language).save.column[column]));
        expect(rows).toHaveLength(journal.length);
        expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
        const texts = rows.map((row) => unguarded(row.at(-1) ?? ''));
        expect(texts).toEqual(journal.map((one) => unguarded(one.text ?? '')));
      }),
    );
  },
);
