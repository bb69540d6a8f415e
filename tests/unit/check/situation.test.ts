import { prohibitions } from 'virtual:law';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import type { Content, Situation } from '../../../src/check/types.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages.ts';
import { loadBundled, withRulesFiles } from '../../../src/ruleset/load.ts';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import { situationOf } from '../../../src/situation.ts';
import { kertasariRulesFile } from '../../pages/kertasari.ts';

const DAY = '2031-10-15';
const kertasari = kertasariRulesFile(DAY);

/** The same election in another regency: everybody's neighbours have a number two as well. */
const neighbour: RulesFile = {
  ...kertasari,
  channel: 'bkpsdm-neighbour',
  region: '33.98',
  elections: [
    {
      ...kertasari.elections[0]!,
      id: 'pilkada-neighbour',
      participants: [
        {
          id: 'tenang',
          kind: 'pair',
          ballot: 2,
          people: ['Teguh Wibawa', 'Nani Astuti'],
          candidate: '2031-09-01',
        },
      ],
    },
  ],
};
const rules = withRulesFiles({ ...loadBundled(), prohibitions: prohibitions() }, [kertasari, neighbour]);

const judge = (content: Content, situation: Partial<Situation> = {}, act: 'post' | 'like' = 'post') =>
  check(act, content, rules, { date: DAY, status: 'pns', ...situation });
const call: Content = { text: 'Ayo coblos nomor 2 di pilkada', own: true };
const targets = (situation: Partial<Situation>) => [
  ...new Set(judge(call, situation).findings.map(({ target }) => target)),
];

describe('a ballot number', () => {
  it.each([
    ['33.99', 'halilis'],
    ['33.98', 'tenang'],
  ])('means the pair of the person’s own region (%s: %s)', (region, target) =>
    expect(targets({ region })).toEqual([target]),
  );

  it('still means somebody for a person from elsewhere, or whose region is not known', () => {
    expect(targets({ region: '12.01' })).toEqual(['tenang']);
    expect(targets({})).toEqual(['tenang']);
  });

  it('a region changes nothing for a name: taking sides is forbidden anywhere', () => {
    const named: Content = { text: 'Menangkan HALILIS, ayo coblos HALILIS', own: true };
    expect(judge(named, { region: '12.01' }).level).toBe('stop');
  });
});

describe('an office', () => {
  const offices = (situation: Partial<Situation>, content = call) =>
    judge(content, situation).findings.flatMap(({ office }) => (office ? [office.id] : []));

  it('adds what the election acts say to those who hold one', () =>
    expect(offices({ position: 'official' }).join()).toContain('pasal 71'));

  it.each([{ position: 'staff' }, {}] as const)('adds nothing for %o', (situation) =>
    expect(offices(situation)).toEqual([]),
  );
});

describe('a husband or wife who stands', () => {
  const ids = (situation: Partial<Situation>) =>
    judge({ text: 'Dukung HALILIS, coblos nomor 2', own: true }, situation).findings.map(
      ({ prohibition }) => prohibition,
    );

  it('has rules of its own', () => {
    const own = ids({ spouseOf: 'halilis' }).filter((id) => !ids({}).includes(id));
    expect(own).toContain('se-18-2023/support');
  });
});

it('settings become a situation, and what was not said stays out', () => {
  const now = new Date(2031, 9, 15, 9);
  expect(situationOf(DEFAULT_SETTINGS, now)).toEqual({ date: DAY, status: 'pns' });
  expect(
    situationOf(
      {
        ...DEFAULT_SETTINGS,
        position: 'official',
        region: '33.10',
        spouse: { participant: 'halilis', name: 'HALILIS' },
      },
      now,
    ),
  ).toEqual({ date: DAY, status: 'pns', position: 'official', region: '33.10', spouseOf: 'halilis' });
  expect(situationOf({ ...DEFAULT_SETTINGS, region: null }, now)).not.toHaveProperty('region');
});
