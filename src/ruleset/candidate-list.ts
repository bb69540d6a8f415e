import { readAccounts } from './candidate-accounts.ts';
import { type Column, findColumns } from './candidate-columns.ts';
import type { BadRow, Table, TableRow } from './csv-table.ts';
import { readPersonName } from './person-name.ts';
import type { Bilingual } from './prohibitions.ts';
import type { Election, Participant } from './rules-file.ts';
import { slugOf, uniqueSlugs } from './slug.ts';

/** What the list does not say itself. */
export type ListOptions = {
  /** Id of the election; where the list holds several, each adds its contest and region. */
  election?: string;
  name?: string;
  /** Kemendagri code of the region, where the list has no column for it. */
  region?: string;
  phases: Election['phases'];
  /** Ids of known parties by `partyKey`. */
  partyIds: ReadonlyMap<string, string>;
};

/** Elections made of a list, and everything of the list that did not get into them. */
export type CandidateList = {
  elections: Election[];
  taken: number;
  /** Rows that were left out. */
  bad: readonly BadRow[];
  /** Cells that were left out of rows that were taken. */
  odd: readonly BadRow[];
  /** Headings that nobody asked for. */
  unused: readonly string[];
  /** How many titles and degrees were taken off names. */
  titles: number;
};

type Group = { contest: string; region: string; province: string; code: string; participants: Participant[] };
type Reader = { columns: ReadonlyMap<Column, number>; options: ListOptions };

const EMPTY_BOX = /^(?:kolom|kotak) kosong\b/i;
/** Between the two of a pair in one cell. Where the heading speaks of single people, a person may be called "Butar - Butar". */
const BETWEEN = /\s+[-–—&/]\s+|\s+dan\s+/i;
const SURELY_BETWEEN = /\s+&\s+/;
const LONGEST_NAME = 200;

/** Turns a candidate list into elections: rows of one contest in one region stand in one election. Pure and total. */
export function readCandidateList(table: Table, options: ListOptions): CandidateList {
  const { columns, unused } = findColumns(table.headings);
  const groups = new Map<string, Group>();
  const lines = new Map<string, number>();
  const ids = uniqueSlugs();
  const bad: BadRow[] = [...table.bad];
  const odd: BadRow[] = [];
  let [taken, titles] = [0, 0];
  if (!columns.has('name') && !columns.has('pair'))
    return { elections: [], taken, bad: [...bad, noNames(table)], odd, unused, titles };
  for (const row of table.rows) {
    const cell = (column: Column): string => row.cells[columns.get(column) ?? -1] ?? '';
    const read = readParticipant(row, cell, { columns, options });
    if ('why' in read) {
      bad.push(read);
      continue;
    }
    const key = [cell('contest'), cell('code'), cell('province'), cell('region')].join('\n');
    const sameAs = lines.get(`${key}\n${read.identity}`);
    if (sameAs !== undefined) {
      bad.push({ line: row.line, why: repeats(sameAs) });
      continue;
    }
    lines.set(`${key}\n${read.identity}`, row.line);
    odd.push(...read.odd);
    titles += read.titles;
    taken++;
    const group = groups.get(key) ?? newGroup(cell);
    groups.set(key, group);
    group.participants.push({
      ...read.participant,
      id: ids(key, read.participant.id, read.participant.ballot),
    });
  }
  return { elections: electionsOf([...groups.values()], options), taken, bad, odd, unused, titles };
}

const newGroup = (cell: (column: Column) => string): Group => ({
  contest: cell('contest'),
  region: cell('region'),
  province: cell('province'),
  code: cell('code'),
  participants: [],
});

const noNames = ({ headings }: Table): BadRow => ({
  line: 1,
  why: {
    id: `tidak ada kolom nama calon; judul kolom yang ada: ${headings.join(', ')}`,
    en: `no column with candidates' names; headings found: ${headings.join(', ')}`,
  },
});

const repeats = (line: number): Bilingual => ({
  id: `sama dengan baris ${line}`,
  en: `the same as line ${line}`,
});

type ReadRow = { participant: Participant; identity: string; odd: BadRow[]; titles: number };

function readParticipant(row: TableRow, cell: (column: Column) => string, reader: Reader): ReadRow | BadRow {
  const refuse = (id: string, en: string): BadRow => ({ line: row.line, why: { id, en } });
  const given = cell('pair') || cell('name');
  if (given === '') return refuse('nama kosong', 'the name is empty');
  const ballot = ballotOf(cell('ballot'));
  if (ballot === 'odd')
    return refuse(
      `nomor urut “${cell('ballot')}” bukan bilangan`,
      `ballot number “${cell('ballot')}” is no number`,
    );
  const isEmptyBox = EMPTY_BOX.test(given);
  const names = namesIn(cell).map(readPersonName);
  const people = names.map(({ name }) => name);
  if (!isEmptyBox && people.some((name) => !/\p{L}/u.test(name) || name.length > LONGEST_NAME))
    return refuse(`nama “${given}” tidak terbaca`, `name “${given}” cannot be read`);
  const { accounts, odd } = accountsOf(row, cell, reader.columns);
  const parties = partiesOf(cell('parties'), reader.options.partyIds);
  const aliases = listed(cell('aliases'));
  const called = isEmptyBox ? ['kotak kosong', 'kolom kosong'] : names.flatMap((name) => name.aliases);
  const participant: Participant = {
    id: slugOf(isEmptyBox ? 'kotak-kosong' : people.join(' ')),
    kind: isEmptyBox ? 'empty-box' : people.length > 1 ? 'pair' : 'candidate',
    ...(ballot === undefined ? {} : { ballot }),
    ...(isEmptyBox ? {} : { people }),
    ...withList('aliases', aliases),
    // Names in brackets are often everyday words: they count in company only.
    ...withList('weakAliases', called),
    ...withList(
      'hashtags',
      listed(cell('hashtags')).map((tag) => tag.replace(/^#/, '')),
    ),
    ...(accounts.length > 0 ? { accounts } : {}),
    ...withList('parties', parties),
  };
  const identity = [ballot ?? '', ...people, ...parties].join('\t').toLowerCase();
  const titles = names.reduce((sum, name) => sum + name.titles.length, 0);
  return { participant, identity, odd, titles };
}

function namesIn(cell: (column: Column) => string): string[] {
  const [pair, mate] = [cell('pair'), cell('mate')];
  if (pair !== '') return pair.split(BETWEEN);
  return mate === '' || mate === '-' ? cell('name').split(SURELY_BETWEEN) : [cell('name'), mate];
}

const withList = <Name extends 'aliases' | 'weakAliases' | 'hashtags' | 'parties'>(
  name: Name,
  values: string[],
) => (values.length > 0 ? { [name]: values } : {});

const listed = (cell: string): string[] =>
  cell
    .split(/[;,|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== '-');

/** Spreadsheets make "2.0" and "02" of a 2. Nothing there: no number yet. */
function ballotOf(cell: string): number | undefined | 'odd' {
  if (cell === '' || cell === '-') return undefined;
  const number = /^(?:no\.?\s*)?0*([1-9]\d{0,3})(?:[.,]0+)?\.?$/i.exec(cell)?.[1];
  return number === undefined ? 'odd' : Number(number);
}

/** A party's name by its letters alone: lists differ in case, spaces and what they add in brackets. */
export const partyKey = (name: string): string =>
  name
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

const partiesOf = (cell: string, ids: ReadonlyMap<string, string>): string[] =>
  listed(cell)
    .map((name) => ids.get(partyKey(name)) ?? slugOf(name))
    .filter((id, at, all) => all.indexOf(id) === at);

function accountsOf(row: TableRow, cell: (column: Column) => string, columns: ReadonlyMap<Column, number>) {
  const named = [...columns.keys()].filter((column) => column.startsWith('@'));
  const read = [
    readAccounts(cell('accounts')),
    ...named.map((column) => readAccounts(cell(column), column.slice(1))),
  ];
  const odd = read
    .flatMap((one) => one.odd)
    .map(
      (word): BadRow => ({
        line: row.line,
        why: {
          id: `akun “${word}” tidak dimengerti; tulis seperti x:namaakun atau alamatnya`,
          en: `account “${word}” is not understood; write it like x:handle or as an address`,
        },
      }),
    );
  return { accounts: read.flatMap((one) => one.accounts), odd };
}

function electionsOf(groups: readonly Group[], options: ListOptions): Election[] {
  const ids = uniqueSlugs();
  return groups.map((group) => {
    const own = [group.contest.replaceAll('_', ' '), group.region || group.province]
      .filter((part) => part !== '')
      .join(' ');
    const only = groups.length === 1;
    const base = [options.election ?? '', only && options.election ? '' : own].filter((part) => part !== '');
    const region = regionCode(group.code) ?? options.region;
    return {
      id: ids('', slugOf(base.join(' ')) || 'pemilihan', group.code || group.province),
      name:
        [options.name ?? '', only && options.name ? '' : own].filter((part) => part !== '').join(' · ') ||
        'Pemilihan',
      ...(region === undefined ? {} : { region }),
      phases: options.phases,
      participants: group.participants,
    };
  });
}

/** Kemendagri's codes with their full stops, however they were typed: `1101` and `11.01` are one region. */
function regionCode(code: string): string | undefined {
  const digits = code.replace(/\D/g, '');
  return digits === '' ? undefined : digits.length <= 2 ? digits : `${digits.slice(0, 2)}.${digits.slice(2)}`;
}
