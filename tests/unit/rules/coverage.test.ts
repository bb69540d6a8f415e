import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, readInstruments, readLanguage } from '../../../src/cli/read-rules.ts';

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

/** Without the key at the top, whose names are placeholders. */
const tables = read('docs/law-coverage.md').split('## The statements')[1] ?? '';
const rows = tables.split('\n').filter((line) => line.startsWith('| '));
const pointers = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
const pointing = (kind: RegExp): string[] => pointers.filter((name) => kind.test(name));

const instruments = readInstruments();
const applied = instruments.flatMap(({ prohibitions }) => prohibitions);
const forms = [...applied, ...instruments.flatMap(({ handbook = [] }) => handbook)].map(({ id }) => id);

const missingFrom = (names: readonly string[], known: Iterable<string>): string[] => {
  const set = new Set(known);
  return [...new Set(names)].filter((name) => !set.has(name));
};
const numbered = (from: number, to: number, name: (number: number) => string): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => name(from + at));

describe('docs/law-coverage.md', () => {
  test('has a row for every statement of the source documents', () => {
    const statements = [6, 5, 3, 5, 4].flatMap((last, source) =>
      numbered(1, last, (number) => `S${source}.${number}`),
    );
    const told = rows.flatMap((row) => /^\| (S\d\.\d) \|/.exec(row)?.[1] ?? []);
    expect(told).toEqual(statements);
  });

  test('has a row for every act A01 to A40 and every row of the matrix', () => {
    const acts = rows.flatMap((row) => /^\| (A\d\d) \|/.exec(row)?.[1] ?? []);
    expect(acts).toEqual(numbered(1, 40, (number) => `A${String(number).padStart(2, '0')}`));
    const matrix = rows.flatMap((row) => /^\| ((?:KE|DS)-\d+) /.exec(row)?.[1] ?? []);
    expect(matrix).toEqual([
      ...numbered(1, 7, (number) => `KE-${number}`),
      ...numbered(1, 13, (number) => `DS-${number}`),
    ]);
  });

  test('names only forms that exist, and every form there is', () => {
    const named = pointing(/^[a-z0-9-]+\/[a-z0-9-]+$/);
    expect(missingFrom(named, forms)).toEqual([]);
    expect(missingFrom(forms, named)).toEqual([]);
  });

  test('names only groups of sentences that exist', () => {
    const groups = read('tests/corpus/own.tsv')
      .split('\n')
      .map((line) => `own:${line.split('\t', 1)[0]?.replace(/-\d+$/, '')}`);
    expect(missingFrom(pointing(/^own:/), groups)).toEqual([]);
  });

  test('names only kinds of signal that a form asks for or that the language knows', () => {
    const asked = applied.flatMap(({ signals = [] }) => signals);
    const known = [...asked, ...readLanguage().phrases.signals.map(({ id }) => id)];
    const named = pointing(/^signal:/).map((name) => name.slice('signal:'.length));
    expect(missingFrom(named, known)).toEqual([]);
  });

  test('names only files that exist', () => {
    expect(
      pointing(/^(?:tests|rules|docs|src)\/.*\.\w+$/).filter((path) => !existsSync(join(PROJECT, path))),
    ).toEqual([]);
  });
});
