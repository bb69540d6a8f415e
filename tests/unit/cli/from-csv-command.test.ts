// @vitest-environment node
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromCsvCommand } from '../../../src/cli/from-csv-command.ts';
import { validateCommand } from '../../../src/cli/validate-command.ts';
import { readCandidateList } from '../../../src/ruleset/candidate-list.ts';
import { decodeTable, readTable } from '../../../src/ruleset/csv-table.ts';
import { readPersonName } from '../../../src/ruleset/person-name.ts';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'csv-'));
const at = (name: string) => join(folder, name);
const DAYS = ['--candidate', '2031-09-22', '--until', '2031-12-31'];
const LIST =
  'Wilayah;Nomor Urut;Calon;Calon Wakil;Twitter\r\nKertasari;1;Bima Prakoso;Rukmini;bimarukmini1\r\nKertasari;2;Hadi Santosa;Lilis Kurnia;@halilis2\r\n';

function given(name: string, text: string | Buffer): string {
  writeFileSync(at(name), text);
  return at(name);
}

describe('jaga-netral from-csv', () => {
  test('makes a file that validates', async () => {
    const options = [
      '--election',
      'pilkada-2031',
      '--name',
      'Pilkada Kertasari 2031',
      '--region',
      '33.99',
      '--issuer',
      'BKPSDM Kertasari',
    ];
    const out = await runCommand(
      fromCsvCommand,
      given('list.csv', LIST),
      '--out',
      at('rules.json'),
      ...options,
      ...DAYS,
    );
    expect([out.status, out.stdout]).toEqual([0, '']);
    expect((await runCommand(validateCommand, at('rules.json'))).status).toBe(0);
    const file = JSON.parse(readFileSync(at('rules.json'), 'utf8')) as RulesFile;
    expect(file).toMatchObject({
      channel: 'bkpsdm-kertasari',
      region: '33.99',
      expires: '2031-12-31T23:59:59Z',
    });
    expect(file.elections[0]).toMatchObject({
      id: 'pilkada-2031',
      name: 'Pilkada Kertasari 2031',
      region: '33.99',
    });
    expect(file.elections[0]!.phases).toEqual([
      { phase: 'determination', from: '2031-09-22', to: '2031-12-31' },
    ]);
  });

  test('writes to standard output, reads what is packed, and says which days it takes when none are given', async () => {
    const { status, stdout, stderr } = await runCommand(fromCsvCommand, given('list.csv.gz', gzipSync(LIST)));
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as RulesFile).elections[0]!.participants).toHaveLength(2);
    expect(stderr).toContain('berlaku / in force');
  });

  test('a bad row is told with its line, does not lose the others, and makes the exit status 1', async () => {
    const { status, stdout, stderr } = await runCommand(
      fromCsvCommand,
      given('bad.csv', `${LIST}Kertasari;x;Rusdi Amran;Wati;\r\n`),
      ...DAYS,
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('baris / line 4')]);
    expect((JSON.parse(stdout) as RulesFile).elections[0]!.participants).toHaveLength(2);
  });

  test('one side only: says that validate will refuse it', async () => {
    const { status, stderr } = await runCommand(
      fromCsvCommand,
      given('one.csv', 'nama,partai\nHadi Santosa,Samudra\n'),
      ...DAYS,
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('hanya satu pihak')]);
  });

  test('would-be candidates have a phase of their own until the determination', async () => {
    const { stdout } = await runCommand(
      fromCsvCommand,
      at('list.csv'),
      '--prospective',
      '2031-06-01',
      ...DAYS,
    );
    expect((JSON.parse(stdout) as RulesFile).elections[0]!.phases).toEqual([
      { phase: 'nomination', from: '2031-06-01', to: '2031-09-21' },
      { phase: 'determination', from: '2031-09-22', to: '2031-12-31' },
    ]);
  });

  test.each<[string, string[], number]>([
    ['no file', [], 2],
    ['days in the wrong order', [at('list.csv'), '--candidate', '2031-09-22', '--until', '2031-01-01'], 2],
    ['a missing file', [at('none.csv')], 1],
    ['an existing file to write', [at('list.csv'), '--out', at('list.csv')], 1],
    ['no candidates', [given('empty.csv', '')], 1],
  ])('%s', async (_what, args, status) => {
    const outcome = await runCommand(fromCsvCommand, ...args);
    expect(outcome.status).toBe(status);
    expect(outcome.stderr).not.toBe('');
  });
});

const NAMES = '../shared/names';
if (!existsSync(NAMES))
  console.log('from-csv: daftar 2024 tidak ada di sini, dilewati / the lists of 2024 are not here, skipped');

/** A name as the list has it and as the rules file has it: the letters must be the same, titles aside. */
const plain = (...names: string[]) => names.map((name) => readPersonName(name).name).join(' & ');

describe.skipIf(!existsSync(NAMES))('the lists of 2024 convert without loss', { timeout: 120_000 }, () => {
  const rowsOf = (path: string): string[][] => {
    const bytes = readFileSync(join(NAMES, path));
    const text = decodeTable(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    return text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  };
  const convert = (path: string) => {
    const bytes = readFileSync(join(NAMES, path));
    const table = readTable(decodeTable(path.endsWith('.gz') ? gunzipSync(bytes) : bytes));
    return readCandidateList(table, { phases: [], partyIds: new Map() });
  };
  const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

  test('1,594 pairs for region heads', () => {
    const { elections, bad, taken } = convert('pilkada-2024-pairs.tsv');
    expect({ bad, taken }).toEqual({ bad: [], taken: 1594 });
    const found = elections.flatMap(({ region, participants }) =>
      participants.map(
        ({ ballot, people, kind }) => `${region?.replace('.', '')} ${ballot} ${people?.join(' & ') ?? kind}`,
      ),
    );
    const wanted = rowsOf('pilkada-2024-pairs.tsv').map(([, code, , , ballot, head = '', deputy = '']) =>
      head.startsWith('KOLOM') ? `${code} ${ballot} empty-box` : `${code} ${ballot} ${plain(head, deputy)}`,
    );
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('258,229 candidates for councils', () => {
    const { elections, bad, taken, unused } = convert('candidates-2024.tsv.gz');
    expect({ bad, taken, unused }).toEqual({ bad: [], taken: 258_229, unused: [] });
    const found = elections.flatMap(({ name, participants }) =>
      participants.map(
        ({ ballot, people, parties }) =>
          `${name} ${slug(parties?.[0] ?? '')} ${ballot} ${people?.join(' & ')}`,
      ),
    );
    const wanted = rowsOf('candidates-2024.tsv.gz').map(
      ([contest, region, party = '', ballot, name = '']) =>
        `${contest} ${region} ${slug(party)} ${Number(ballot)} ${plain(name)}`,
    );
    found.sort();
    wanted.sort();
    expect(found.filter((row, index) => row !== wanted[index]).slice(0, 5)).toEqual([]);
    expect(found).toHaveLength(wanted.length);
  });
});
