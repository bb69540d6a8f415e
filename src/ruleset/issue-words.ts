import type { BaseIssue } from 'valibot';
import type { Bilingual } from './prohibitions.ts';

const MOST_SHOWN = 60;

const same = (text: string): Bilingual => ({ id: text, en: text });

/** What our own checks ask for, by the name each gives in place of a message. */
const CHECKS: Record<string, Bilingual> = {
  selector: {
    id: 'pemilih CSS yang dimengerti setiap peramban',
    en: 'a CSS selector that every browser understands',
  },
  change: {
    id: 'at (diganti atau dihapus), entry (diganti atau ditambah), atau keduanya',
    en: 'at (replaced or removed), entry (replaced or added), or both',
  },
  repair: { id: 'off saja, atau for dan changes', en: 'off alone, or for and changes' },
};

/** What each valibot issue type asks for, with its requirement filled in. */
const EXPECTATIONS: Record<string, (issue: BaseIssue<unknown>) => Bilingual> = {
  string: () => ({ id: 'teks', en: 'text' }),
  number: () => ({ id: 'bilangan', en: 'a number' }),
  boolean: () => same('true / false'),
  array: () => ({ id: 'daftar [ ]', en: 'a list [ ]' }),
  check: (issue) => CHECKS[issue.message] ?? same(issue.message),
  variant: (issue) => same((issue.expected ?? '').replaceAll('"', '').split(' | ').join(', ')),
  starts_with: (issue) => ({ id: `diawali ${issue.expected}`, en: `beginning with ${issue.expected}` }),
  strict_object: () => ({ id: 'objek { }', en: 'an object { }' }),
  record: () => ({ id: 'objek { }', en: 'an object { }' }),
  literal: (issue) => same(issue.expected ?? ''),
  picklist: (issue) => {
    const options = (issue.expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');
    return { id: `salah satu dari ${options}`, en: `one of ${options}` };
  },
  integer: () => ({ id: 'bilangan bulat', en: 'a whole number' }),
  min_value: (issue) => ({ id: `paling kecil ${issue.requirement}`, en: `at least ${issue.requirement}` }),
  min_length: () => ({ id: 'tidak boleh kosong', en: 'must not be empty' }),
  max_length: (issue) => ({
    id: `paling panjang ${issue.requirement} huruf`,
    en: `may have at most ${issue.requirement} characters`,
  }),
  iso_date: () => ({ id: 'tanggal seperti 2031-11-27', en: 'a date like 2031-11-27' }),
  iso_timestamp: () => ({ id: 'waktu seperti 2031-09-23T03:00:00Z', en: 'a time like 2031-09-23T03:00:00Z' }),
  regex: (issue) =>
    String(issue.requirement).includes('/[')
      ? { id: 'bentuk “naskah-hukum/nomor”', en: 'the form “instrument/number”' }
      : {
          id: 'hanya huruf kecil a-z, angka, dan tanda hubung',
          en: 'only small letters a-z, digits and hyphens',
        },
};

/**
 * What is wrong at one place of a rules file, as half a sentence: "yang ada “dua”, seharusnya bilangan".
 * An issue type without words here is named as valibot names it.
 */
export function explainIssue(issue: BaseIssue<unknown>): Bilingual {
  if (issue.received === 'undefined') return { id: 'wajib ada', en: 'is required' };
  if (issue.expected === 'never') {
    return { id: 'nama ini tidak dikenal dalam berkas aturan', en: 'this name is unknown in a rules file' };
  }
  const expected = EXPECTATIONS[issue.type]?.(issue) ?? same(issue.expected ?? issue.type);
  if (issue.type.endsWith('_length')) return expected;
  const found = printReceived(issue);
  return {
    id: `yang ada ${found}, seharusnya ${expected.id}`,
    en: `found ${found}, expected ${expected.en}`,
  };
}

function printReceived(issue: BaseIssue<unknown>): string {
  if (issue.received === 'Object') return '{ }';
  if (issue.received === 'Array') return '[ ]';
  return issue.received.length > MOST_SHOWN ? `${issue.received.slice(0, MOST_SHOWN)}…` : issue.received;
}
