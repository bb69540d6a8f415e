import Papa from 'papaparse';
import type { Bilingual } from './prohibitions.ts';

/** A row of a table with the line it begins on, counted from 1 as editors and Excel do. */
export type TableRow = { line: number; cells: readonly string[] };
export type BadRow = { line: number; why: Bilingual };
export type Table = { headings: readonly string[]; rows: readonly TableRow[]; bad: readonly BadRow[] };

const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Text of a table as Excel and LibreOffice save it: UTF-8 or UTF-16 with or without a mark, or the old Windows code page. */
export function decodeTable(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16_LITTLE)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, UTF16_BIG)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Rows of a comma-, semicolon-, tab- or bar-separated table; the first row that is not empty has the headings. Read by
 * Papa Parse: it guesses the separator, takes every line ending and quote, and runs in Node and in browsers alike.
 */
export function readTable(text: string): Table {
  // Excel writes the separator into a line of its own so that other Excels need not guess.
  const [told, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [''];
  const parsed = Papa.parse<string[]>(text.slice(told.length), {
    delimiter: separator ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const rows = numbered(parsed.data, told === '' ? 1 : 2);
  const broken = new Set(parsed.errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row ?? 0] : [])));
  const bad = rows.filter((_row, at) => broken.has(at)).map(({ line }) => ({ line, why: QUOTES }));
  const [head, ...body] = rows.filter(
    ({ cells }, at) => !broken.has(at) && cells.some((cell) => cell !== ''),
  );
  const headings = head?.cells ?? [];
  const isWide = ({ cells }: TableRow) => cells.slice(headings.length).some((cell) => cell !== '');
  return {
    headings,
    rows: body.filter((row) => !isWide(row)),
    bad: [...bad, ...body.filter(isWide).map(({ line }) => ({ line, why: WIDE }))],
  };
}

const QUOTES: Bilingual = {
  id: 'tanda kutip tidak ditutup atau salah tempat',
  en: 'a quotation mark is not closed or misplaced',
};
const WIDE: Bilingual = { id: 'lebih banyak isi daripada judul kolom', en: 'more cells than headings' };

/** A cell in quotes may hold line ends of its own. */
function numbered(data: readonly string[][], first: number): TableRow[] {
  let line = first;
  return data.map((cells) => {
    const row = { line, cells: cells.map((cell) => cell.trim()) };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);
    return row;
  });
}
