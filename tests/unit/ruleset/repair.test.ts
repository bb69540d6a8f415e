import { describe, expect, test } from 'vitest';
import { refuseRepairs } from '../../../src/background/refuse-repairs.ts';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import { repaired } from '../../../src/ruleset/apply-repair.ts';
import { readRulesFile } from '../../../src/ruleset/read-rules-file.ts';
import type { Change } from '../../../src/ruleset/repair.ts';
import { siteOf } from '../../../src/ruleset/site.ts';

const x = readAdapter('x');
const press: Extract<Change, { part: 'acts' }>['entry'] = { act: 'like', item: 'post', control: ['b'] };
const controls = (changes: Change[]): unknown =>
  repaired({ ...x, acts: x.acts.slice(0, 3) }, [{ id: 'x', for: x.checkedOn, changes }])?.acts.map(
    ({ control }) => control,
  );
const packaged = x.acts.slice(0, 3).map(({ control }) => control);

describe('a repaired adapter', () => {
  test('has a new entry first, where newest markup is looked for', () => {
    expect(controls([{ part: 'acts', entry: press }])).toEqual([['b'], ...packaged]);
  });

  test('has an entry replaced in its place', () => {
    expect(controls([{ part: 'acts', at: 1, entry: press }])).toEqual([packaged[0], ['b'], packaged[2]]);
  });

  test('lacks an entry that is taken out; numbers stay those of the package', () => {
    const changes: Change[] = [
      { part: 'acts', at: 0 },
      { part: 'acts', at: 2 },
      { part: 'items', at: 40 },
    ];
    expect(controls(changes)).toEqual([packaged[1]]);
  });

  test('is the packaged one itself where nothing fits it', () => {
    const changes: Change[] = [{ part: 'acts', at: 0 }];
    expect(repaired(x, [])).toBe(x);
    expect(repaired(x, [{ id: 'facebook', off: true }])).toBe(x);
    expect(repaired(x, [{ id: 'x', for: '2020-01-01', changes }])).toBe(x);
  });

  test('follows the strongest file', () => {
    const changes: Change[] = [{ part: 'acts', at: 0 }];
    const off = { id: 'x', off: true } as const;
    const change = { id: 'x', for: x.checkedOn, changes };
    expect(repaired(x, [change, off])).toBeUndefined();
    expect(repaired(x, [off, change])?.acts).toHaveLength(x.acts.length - 1);
  });
});

const refusals = (platforms: unknown): string[] => {
  const file = {
    format: 1,
    channel: 'kertasari',
    issuer: { name: 'BKPSDM Kertasari' },
    seq: 1,
    issued: '2031-09-23T03:00:00Z',
    expires: '2031-12-31T00:00:00Z',
    elections: [],
    platforms,
  };
  const reading = readRulesFile(JSON.stringify(file));
  const why = reading.ok ? refuseRepairs(reading.file, [siteOf(x)]) : reading.why;
  return why.map(({ id }) => id);
};
const changing = (change: unknown) => [{ id: 'x', for: x.checkedOn, changes: [change] }];

describe('a rules file', () => {
  test('may switch a site off or change entries of an adapter', () => {
    expect(refusals([{ id: 'x', off: true }])).toEqual([]);
    expect(refusals(changing({ part: 'acts', at: 0, entry: press }))).toEqual([]);
    expect(
      refusals([{ id: 'not-yet-known', for: '2031-01-01', changes: [{ part: 'acts', at: 99 }] }]),
    ).toEqual([]);
  });

  test.each([
    [
      'a selector no browser reads',
      { part: 'acts', entry: { ...press, control: ['a:contains(Suka)'] } },
      /pemilih CSS/,
    ],
    ['an entry that is none', { part: 'acts', entry: { act: 'like' } }, /wajib ada/],
    ['an act that is none', { part: 'acts', entry: { ...press, act: 'poke' } }, /salah satu dari like/],
    ['a part that is none', { part: 'script', entry: 'alert(1)' }, /script.*items, acts/],
    ['a change of nothing', { part: 'acts' }, /at \(diganti/],
    [
      'an entry that is not there',
      { part: 'acts', at: 99 },
      /^platforms\[0\]\.changes\[0\]\.at: X hanya punya \d+ entri acts/,
    ],
  ])('is refused for %s', (_what, change, sentence) => {
    expect(refusals(changing(change))[0]).toMatch(sentence);
  });

  test.each([
    ['neither off nor changes', { id: 'x' }],
    ['both', { id: 'x', off: true, for: x.checkedOn, changes: [{ part: 'acts', at: 0 }] }],
    ['changes for no date', { id: 'x', changes: [{ part: 'acts', at: 0 }] }],
  ])('is refused for %s', (_what, repair) => {
    expect(refusals([repair])).toEqual([expect.stringContaining('off saja')]);
  });
});
