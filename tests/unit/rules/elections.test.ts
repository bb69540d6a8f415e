import { describe, expect, test } from 'vitest';
import { readElections } from '../../../src/cli/read-rules.ts';
import { objectOn, profileOf } from '../../../src/ruleset/participants.ts';

const { elections } = readElections();
const participants = elections.flatMap((election) => election.participants);
const participantsOf = (id: string) => elections.find((election) => election.id === id)!.participants;
const fold = (name: string): string => name.toLowerCase();

describe('the bundled elections', () => {
  test('24 parties: 18 national, 6 of Aceh, all without an end', () => {
    const parties = participantsOf('partai');
    expect(parties).toHaveLength(24);
    expect(parties.filter(({ kind, until }) => kind !== 'party' || until !== undefined)).toEqual([]);
  });

  test('on the ballot of 2024 stand the same parties under the numbers 1 to 24', () => {
    const ballot = participantsOf('pileg-2024');
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(ballot)).toEqual(ids(participantsOf('partai')));
    expect(ballot.map((party) => party.ballot)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  });

  test('every governor’s election of Jawa and Sumatera in 2024, each with its pairs numbered from 1', () => {
    const governors = elections.filter(({ id }) => id.startsWith('pilgub-2024-'));
    expect(governors.map(({ region }) => region).sort()).toEqual(
      '11 12 13 14 15 16 17 18 19 21 31 32 33 35 36'.split(' '),
    );
    for (const { participants: pairs } of governors) {
      expect(pairs.length).toBeGreaterThan(1);
      expect(pairs.map(({ ballot }) => ballot)).toEqual(pairs.map((_, at) => at + 1));
    }
  });

  test.each([
    ['ballot', '2024-11-01', 'khofifah-emil', 'candidate'],
    ['registration', '2024-09-01', 'khofifah-emil', 'prospective'],
    ['long before', '2024-01-15', 'khofifah-emil', undefined],
    ['afterwards', '2025-03-01', 'khofifah-emil', undefined],
    ['second round', '2017-04-10', 'ahok-djarot', 'candidate'],
    ['after the second round', '2017-06-01', 'ahok-djarot', undefined],
  ] as const)('%s: on %s %s is %s', (_when, day, id, object) => {
    const election = elections.find((row) => row.participants.some((one) => one.id === id))!;
    const participant = election.participants.find((one) => one.id === id)!;
    expect(objectOn(profileOf(participant, election), day)).toBe(object);
  });

  test.each(elections)('$id: all pairs have the same fields and the same dates of law', (election) => {
    const pairs = election.participants.filter(({ kind }) => kind === 'pair');
    const shapes = pairs.map((pair) => Object.keys(pair).sort().join(' '));
    expect(new Set(shapes).size).toBeLessThanOrEqual(1);
    expect(new Set(pairs.map(({ candidate, until }) => `${candidate} ${until}`)).size).toBeLessThanOrEqual(1);
  });

  test.each(elections)('$id: would-be candidates have the same fields and the same first day', (election) => {
    const single = election.participants.filter(({ kind }) => kind === 'candidate');
    expect(new Set(single.map((one) => Object.keys(one).sort().join(' '))).size).toBeLessThanOrEqual(1);
    expect(new Set(single.map(({ prospective }) => prospective)).size).toBeLessThanOrEqual(1);
  });

  test.each(elections)('$id: phases follow one another without gap or overlap', ({ phases }) => {
    const gaps = phases.slice(1).map(({ from }, at) => Date.parse(from) - Date.parse(phases[at]!.to));
    expect(gaps.filter((gap) => gap !== 86_400_000)).toEqual([]);
  });

  test.each(participants)(
    '$id: every name stands once',
    ({ people = [], aliases = [], weakAliases = [] }) => {
      // A person's one-word name is weak; standing among the aliases too says that it is no everyday word.
      const persons = people.filter((name) => name.includes(' ') || !aliases.includes(name));
      const names = [...persons, ...aliases, ...weakAliases].map(fold);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
  );

  test('nominating parties are parties of the list', () => {
    const known = new Set(participants.filter(({ kind }) => kind === 'party').map(({ id }) => id));
    const named = participants.flatMap(({ parties = [] }) => parties);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('no slogan of one side is a counter-slogan of another in the same election', () => {
    for (const { participants: sides } of elections) {
      const slogans = new Set(
        sides.flatMap((side) => [...(side.slogans ?? []), ...(side.hashtags ?? [])]).map(fold),
      );
      const counters = sides.flatMap(({ counterSlogans = [] }) => counterSlogans).map(fold);
      expect(counters.filter((words) => slogans.has(words))).toEqual([]);
    }
  });
});

describe('elections that pages do not carry', () => {
  const inPages = new Set(readElections(({ archive }) => archive !== true).elections.map(({ id }) => id));
  const today = new Date().toISOString().slice(0, 10);

  test('are over for everybody who stood in them', () => {
    const left = elections
      .filter(({ id }) => !inPages.has(id))
      .flatMap((election) => election.participants.map((participant) => profileOf(participant, election)))
      .filter((profile) => objectOn(profile, today) !== undefined);
    expect(left).toEqual([]);
  });

  test('do not include the parties, which one may never take sides for', () => {
    expect(inPages).toContain('partai');
  });
});
