import { describe, expect, test } from 'vitest';
import { readElections } from '../../../src/cli/read-rules.ts';

const { elections } = readElections();
const participants = elections.flatMap((election) => election.participants);
const fold = (name: string): string => name.toLowerCase();

describe('the bundled elections', () => {
  test('24 parties: 18 national, 6 of Aceh, all without an end', () => {
    const parties = participants.filter(({ kind }) => kind === 'party');
    expect(parties).toHaveLength(24);
    expect(parties.filter(({ until }) => until !== undefined)).toEqual([]);
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
      const names = [...people, ...aliases, ...weakAliases].map(fold);
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
