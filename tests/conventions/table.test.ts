import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../src/check/types.ts';
import { readAdapters } from '../../src/cli/read-rules.ts';
import { actsOf } from '../../src/ruleset/site.ts';
import { BEGIN, END, NONE } from '../table/table.ts';

const readme = readFileSync('README.md', 'utf8');
const part = readme.slice(readme.indexOf(BEGIN), readme.indexOf(END));
/** Name of the site → its cells, act by act. */
const rows = new Map(
  part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', ...cells]): [string, string[]] => [name, cells.slice(0, ACTS.length)]),
);
const adapters = readAdapters();

describe('the table of sites in the README', () => {
  test('has the acts in their order', () => expect(rows.get('site')).toEqual([...ACTS]));

  test('has every site with an adapter and no other', () => {
    const named = [...rows.keys()].filter((name) => name !== 'site' && !name.startsWith('---'));
    expect(named.sort()).toEqual(adapters.map(({ name }) => name).sort());
  });

  test.each(adapters)('$name: shows each act its adapter knows as held, and no other', (adapter) => {
    const known = actsOf(adapter);
    const shown = ACTS.filter((_act, index) => (rows.get(adapter.name)?.[index] ?? NONE) !== NONE);
    expect(shown).toEqual(ACTS.filter((act) => known.includes(act)));
    for (const cell of rows.get(adapter.name) ?? []) expect(cell).toMatch(/^(?:—|[1-9]\d* \/ [1-9]\d*)$/);
  });

  test.each(adapters.filter(({ notCovered }) => notCovered))('$name: says what is not covered', (adapter) => {
    for (const { en } of adapter.notCovered ?? []) expect(part).toContain(en);
  });
});
