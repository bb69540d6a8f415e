import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTS, LEVELS, STATUSES } from '../../../src/check/types.ts';
import { PROJECT } from '../../../src/cli/read-rules.ts';

const COLUMNS = [
  'id',
  'act',
  'date',
  'own',
  'handle',
  'text',
  'expect',
  'note',
  'status',
  'situation',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const [head = '', ...lines] = readFileSync(join(PROJECT, 'tests/corpus/own.tsv'), 'utf8')
  .replace(/\n$/, '')
  .split('\n');
const rows = lines.map((line) => {
  const cells = line.split('\t');
  return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]])) as Row;
});
const without = <Value>(values: Iterable<Value>, seen: Iterable<unknown>): Value[] => {
  const known = new Set<unknown>(seen);
  return [...values].filter((value) => !known.has(value));
};

describe('the project’s own sentences', () => {
  test('every line has every column, and an id of its own', () => {
    expect(head.split('\t')).toEqual([...COLUMNS]);
    expect(lines.filter((line) => line.split('\t').length !== COLUMNS.length)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('there are enough of them: every act, every status, a spouse, an official account', () => {
    expect(rows.length).toBeGreaterThanOrEqual(600);
    expect(
      without(
        ACTS,
        rows.map(({ act }) => act),
      ),
    ).toEqual([]);
    expect(
      without(
        STATUSES,
        rows.map(({ status }) => status || 'pns'),
      ),
    ).toEqual([]);
    const situations = new Set(rows.map(({ situation }) => situation.split(':')[0]));
    expect([...situations].sort()).toEqual(['', 'official', 'spouse']);
  });

  test('acts, dates, levels and statuses are known ones', () => {
    expect(
      without(
        rows.map(({ act }) => act),
        ACTS,
      ),
    ).toEqual([]);
    expect(
      without(
        rows.map(({ status }) => status || 'pns'),
        STATUSES,
      ),
    ).toEqual([]);
    expect(
      without(
        rows.flatMap(({ expect: levels }) => levels.split('|')),
        LEVELS,
      ),
    ).toEqual([]);
    expect(rows.filter(({ date }) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
  });

  test('held and free sentences keep a balance, so that neither rule of thumb wins', () => {
    const held = rows.filter(({ expect: levels }) => levels === 'stop|warn').length;
    expect(held / rows.length).toBeGreaterThan(0.4);
    expect(held / rows.length).toBeLessThan(0.65);
  });

  test('one sentence in one situation is judged once', () => {
    const key = (row: Row) => [row.act, row.date, row.handle, row.text, row.status, row.situation].join('|');
    expect(new Set(rows.map(key)).size).toBe(rows.length);
  });
});
