import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readElections, readInstruments } from '../../../src/cli/read-rules.ts';
import { neutralityOf } from '../../../src/ruleset/neutrality.ts';
import type { Prohibition } from '../../../src/ruleset/prohibitions.ts';
import type { Participant, RulesFile } from '../../../src/ruleset/rules-file.ts';

const { elections: known } = readElections();
const kertasari = (): RulesFile =>
  JSON.parse(readFileSync('tests/corpus/kertasari.rules.json', 'utf8')) as RulesFile;
const refusals = (file: RulesFile): readonly string[] =>
  neutralityOf(file, known).refused.map(({ id }) => id);

/** The fictional file with the participants of its first election changed. */
function withSides(change: (sides: Participant[]) => Participant[]): RulesFile {
  const file = kertasari();
  file.elections[0]!.participants = change(file.elections[0]!.participants);
  return file;
}
const changed = (id: string, change: Partial<Participant>): RulesFile =>
  withSides((sides) => sides.map((side) => (side.id === id ? { ...side, ...change } : side)));
const without = (id: string, ...fields: (keyof Participant)[]): RulesFile =>
  withSides((sides) =>
    sides.map((side) =>
      side.id === id
        ? (Object.fromEntries(
            Object.entries(side).filter(([name]) => !fields.includes(name as never)),
          ) as Participant)
        : side,
    ),
  );

describe('a file that treats all sides alike', () => {
  test('passes: Kertasari', () => {
    expect(neutralityOf(kertasari(), known)).toEqual({ refused: [], noticed: [] });
  });

  test('passes: every election that ships', () => {
    expect(refusals({ ...kertasari(), elections: known, allow: readElections().allow ?? {} })).toEqual([]);
  });
});

describe('a file that takes a side is refused', () => {
  test.each<[string, () => RulesFile, string]>([
    [
      'one pair alone',
      () => withSides((sides) => sides.filter(({ id }) => id === 'halilis')),
      'hanya satu pihak',
    ],
    [
      'one team alone',
      () => withSides((sides) => sides.filter(({ id }) => !/tim-(biru|rawat)/.test(id))),
      'hanya satu pihak',
    ],
    ['slogans for some', () => without('biru', 'slogans'), 'slogans'],
    ['gestures for some', () => without('rawat', 'gestures'), 'gestures'],
    [
      'counter-slogans for one',
      () => changed('halilis', { counterSlogans: ['ganti halilis'] }),
      'counterSlogans',
    ],
    ['an earlier end for one', () => changed('biru', { until: '2031-09-30' }), 'tanggal until'],
    ['a later beginning for one', () => changed('biru', { candidate: '2031-11-01' }), 'tanggal candidate'],
    ['a pair twice', () => withSides((sides) => [...sides, sides[0]!]), 'dua kali'],
    ['a ballot number twice', () => changed('biru', { ballot: 2 }), 'bernomor 2'],
    [
      'an account of a participant allowed',
      () => ({ ...kertasari(), allow: { accounts: [{ platform: 'x', handle: '@Halilis2' }] } }),
      'tidak boleh dikecualikan',
    ],
    [
      'a name of a participant allowed',
      () => ({ ...kertasari(), allow: { phrases: ['dukung mas hadi'] } }),
      'tidak boleh dikecualikan',
    ],
  ])('%s', (_what, file, why) => {
    expect(refusals(file()).join('\n')).toContain(why);
  });

  test('no dates: a pair that is never in force', () => {
    const file = withSides((sides) =>
      sides.map(({ prospective: _p, candidate: _c, until: _u, ...side }) => side as Participant),
    );
    file.elections[0]!.phases = [];
    expect(refusals(file).join('\n')).toContain('tidak pernah berlaku');
  });

  test('some of those who stand in an election that ships', () => {
    const shipped = known.find(({ id }) => id === 'partai')!;
    const file = {
      ...kertasari(),
      elections: [{ ...shipped, participants: shipped.participants.slice(0, 2) }],
    };
    expect(refusals(file).join('\n')).toContain('tidak tercantum');
  });
});

describe('the empty box', () => {
  const pair: Participant = { id: 'sekar-danu', kind: 'pair', people: ['Sekar Wening', 'Danu Pratama'] };
  const election = { id: 'x', name: 'X', phases: kertasari().elections[0]!.phases };

  test('is the other side of a single pair', () => {
    const box: Participant = { id: 'kotak-kosong', kind: 'empty-box' };
    expect(refusals({ ...kertasari(), elections: [{ ...election, participants: [pair] }] })).toHaveLength(1);
    expect(refusals({ ...kertasari(), elections: [{ ...election, participants: [pair, box] }] })).toEqual([]);
  });
});

describe('what may be right', () => {
  test('is pointed out: not everybody has accounts', () => {
    const { refused, noticed } = neutralityOf(without('biru', 'accounts'), known);
    expect(refused).toEqual([]);
    expect(noticed.map(({ en }) => en)).toEqual([
      'election pilkada-2031-kertasari: accounts given for some participants only, not for biru.',
    ]);
  });
});

describe('a local prohibition', () => {
  const form = (change: Partial<Prohibition>): RulesFile => ({
    ...kertasari(),
    prohibitions: [
      {
        id: 'perbup-kertasari/1',
        who: ['pns'],
        law: { id: 'Perbup Kertasari 12/2030 pasal 4', en: 'Perbup Kertasari 12/2030 art. 4' },
        plain: { id: 'Menyukai unggahan calon.', en: 'Liking a post of a candidate.' },
        sanction: {},
        certainty: 'contested',
        sources: ['Berita Daerah Kertasari 2030'],
        acts: ['like'],
        object: ['candidate'],
        rank: 50,
        examples: { breach: [{ act: 'like', text: 'Coblos!' }], fine: [{ act: 'like', text: 'Pagi' }] },
        ...change,
      },
    ],
  });

  test('cites its law by kind and number', () => {
    expect(refusals(form({}))).toEqual([]);
    expect(refusals(form({ law: { id: 'arahan pimpinan', en: 'instruction' } })).join()).toContain(
      'dasar hukum',
    );
    expect(refusals(form({ law: { id: 'perintah nomor 3', en: 'order 3' } })).join()).toContain(
      'dasar hukum',
    );
    expect(refusals(form({ law: { id: '', en: '' } })).join()).toContain('dasar hukum');
    expect(refusals(form({ sources: [' '] })).join()).toContain('dasar hukum');
  });

  test('may be any that ships', () => {
    const prohibitions = readInstruments().flatMap((instrument) => instrument.prohibitions);
    expect(refusals({ ...kertasari(), prohibitions })).toEqual([]);
  });

  test('is about everybody', () => {
    const plain = { id: 'Menyukai unggahan Mas Hadi.', en: 'Liking a post of Mas Hadi.' };
    expect(refusals(form({ plain })).join()).toContain('menyebut satu peserta');
  });
});
