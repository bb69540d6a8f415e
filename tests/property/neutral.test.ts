import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readElections, readInstruments } from '../../src/cli/read-rules.ts';
import { loadRulesFile, rulesInForce } from '../../src/cli/rules-in-force.ts';
import { profileOf } from '../../src/ruleset/participants.ts';
import type { Election, Participant } from '../../src/ruleset/rules-file.ts';

const KERTASARI = 'tests/corpus/kertasari.rules.json';
const rules = rulesInForce([KERTASARI]);
const kertasari = loadRulesFile(KERTASARI).elections;

/** Every sentence of the project that names a pair: examples of the law, of the phrases and of the corpus. */
function sentences(): string[] {
  const examples = readInstruments().flatMap(({ prohibitions }) =>
    prohibitions.flatMap((form) => [...form.examples.breach, ...form.examples.fine].map(({ text }) => text)),
  );
  const [head = '', ...rows] = readFileSync('tests/corpus/own.tsv', 'utf8').trimEnd().split('\n');
  const column = head.split('\t').indexOf('text');
  return [...new Set([...examples, ...rows.map((row) => row.split('\t')[column]!)])];
}

/** "{nama}" stands where a pair of Kertasari is named once and nothing else tells who it is. */
const TEMPLATES = sentences()
  .filter((text) => !/#|@|\d|paslon|nomor|biru|rawat|kerja nyata/i.test(text))
  .flatMap((text) =>
    ['HALILIS', 'Hadi Santosa', 'Mas Hadi'].flatMap((name) =>
      text.split(name).length === 2 ? [text.replace(name, '{nama}')] : [],
    ),
  )
  .filter(
    (text) =>
      !/hadi|lilis|bima|rukmini|rusdi|wati|neneng|farhan|lukman|ujang|bagas|lumbung|samudra|cakrawala/i.test(
        text,
      ),
  );

const isOne = ({ kind, people = [] }: Participant): boolean =>
  (kind === 'pair' || kind === 'candidate') && people.length > 0;
const dayOf = (election: Election): string => election.phases.find(({ phase }) => phase === 'campaign')!.from;

const levelsOf = (text: string, names: readonly string[], date: string) =>
  new Map(
    names.map((name) => [
      name,
      check('share', { text: text.replace('{nama}', name), platform: 'x' }, rules, { date, status: 'pns' })
        .level,
    ]),
  );

describe('the product is neutral', () => {
  const elections = [...readElections().elections, ...kertasari].filter(
    (election) =>
      election.phases.some(({ phase }) => phase === 'campaign') &&
      election.participants.filter(isOne).length > 1,
  );

  test('there is something to swap', () => {
    expect(TEMPLATES.length).toBeGreaterThan(60);
    expect(elections.length).toBeGreaterThan(15);
  });

  test.each(elections.map((election) => [election.id, election] as const))(
    '%s: no name changes a level',
    (_id, election) => {
      const day = dayOf(election);
      const names = election.participants
        .filter((participant) => isOne(participant) && profileOf(participant, election).candidate <= day)
        .map(({ people, aliases }) => people!.find((name) => name.includes(' ')) ?? aliases![0]!);
      const unequal = TEMPLATES.filter((text) => new Set(levelsOf(text, names, day).values()).size > 1);
      expect(unequal.map((text) => [text, Object.fromEntries(levelsOf(text, names, day))])).toEqual([]);
    },
    60_000,
  );

  test('no party changes a level', () => {
    const parties = readElections()
      .elections.find(({ id }) => id === 'partai')!
      .participants.map(({ aliases }) => aliases![0]!);
    const unequal = TEMPLATES.filter(
      (text) => new Set(levelsOf(text, parties, '2026-11-21').values()).size > 1,
    );
    expect(unequal.map((text) => [text, Object.fromEntries(levelsOf(text, parties, '2026-11-21'))])).toEqual(
      [],
    );
  }, 60_000);

  test('no ballot number changes a level', () => {
    const calls = [
      'Ayo coblos nomor {n}',
      'Pilih nomor urut {n}',
      'Paslon {n} pasti menang',
      'Jangan pilih paslon {n}',
      'Debat paslon {n} malam ini di TV',
      'Antrean nomor {n}',
    ];
    for (const text of calls) {
      const levels = [1, 2, 3].map(
        (number) =>
          check('like', { text: text.replace('{n}', String(number)) }, rules, {
            date: '2031-10-15',
            status: 'pns',
          }).level,
      );
      expect([text, ...new Set(levels)]).toHaveLength(2);
    }
  });
});
