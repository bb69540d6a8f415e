import { describe, expect, it } from 'vitest';
import { calendarOf, type Dated } from '../../../src/ruleset/calendar.ts';
import { isHeldIn } from '../../../src/ruleset/region.ts';

const pilkada: Dated = {
  id: 'pilkada-kertasari',
  name: 'Pilkada Kertasari',
  region: '33.99',
  phases: [
    { phase: 'campaign', from: '2031-09-25', to: '2031-11-23' },
    { phase: 'quiet', from: '2031-11-24', to: '2031-11-26' },
    { phase: 'voting', from: '2031-11-27', to: '2031-11-27' },
  ],
};
const on = (day: string, elections: readonly Dated[] = [pilkada], region?: string) =>
  calendarOf(elections, region, day).map(({ now, next }) => [now?.phase, next?.phase, next?.inDays]);

describe('where an election stands', () => {
  it.each([
    ['2031-09-01', [undefined, 'campaign', 24]],
    ['2031-09-25', ['campaign', 'quiet', 60]],
    ['2031-11-22', ['campaign', 'quiet', 2]],
    ['2031-11-23', ['campaign', 'quiet', 1]],
    ['2031-11-24', ['quiet', 'voting', 3]],
    ['2031-11-27', ['voting', undefined, undefined]],
  ])('on %s', (day, stage) => expect(on(day)).toEqual([stage]));

  it('is left out once it is over', () => expect(on('2031-11-28')).toEqual([]));

  it('is left out where nothing is dated, as for parties', () =>
    expect(on('2031-11-01', [{ id: 'partai', name: 'Partai', phases: [] }])).toEqual([]));

  it('counts days across a change of month and of year', () => {
    const phases = [{ phase: 'voting', from: '2032-03-01', to: '2032-03-01' }] as const;
    expect(on('2031-12-31', [{ id: 'a', name: 'A', phases: [...phases] }])).toEqual([
      [undefined, 'voting', 61],
    ]);
  });

  it('says the later of two phases that hold at once', () => {
    const phases: Dated['phases'] = [
      { phase: 'campaign', from: '2031-11-01', to: '2031-11-30' },
      { phase: 'quiet', from: '2031-11-24', to: '2031-11-26' },
    ];
    expect(on('2031-11-25', [{ ...pilkada, phases }])[0]?.[0]).toBe('quiet');
  });
});

describe('whom an election concerns', () => {
  it.each([
    ['33.99', '33.99', true],
    ['33', '33.99', true],
    ['33.99', '33', true],
    ['33.98', '33.99', false],
    ['3', '33.99', false],
    [undefined, '33.99', true],
    ['33.99', undefined, true],
  ])('an election in %s, a person in %s: %s', (election, user, held) =>
    expect(isHeldIn(election, user)).toBe(held),
  );

  it('shows only those, soonest first', () => {
    const soon: Dated = {
      ...pilkada,
      id: 'soon',
      region: '33',
      phases: [{ phase: 'voting', from: '2031-11-03', to: '2031-11-03' }],
    };
    const elsewhere: Dated = { ...soon, id: 'elsewhere', region: '12.01' };
    const shown = calendarOf([pilkada, elsewhere, soon], '33.99', '2031-11-01');
    expect(shown.map(({ election }) => election)).toEqual(['soon', 'pilkada-kertasari']);
  });
});
