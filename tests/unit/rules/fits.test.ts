import { describe, expect, test } from 'vitest';
import { type Deed, fits } from '../../../src/check/fits.ts';
import type { Situation } from '../../../src/check/types.ts';
import { readInstruments } from '../../../src/cli/read-rules.ts';
import { shippedProhibitions } from '../../../src/ruleset/ruleset.ts';

const forms = shippedProhibitions(readInstruments());
const PNS: Situation = { date: '2031-10-15', status: 'pns' };

/** Ids of the forms that hold for somebody's own post about candidate `halilis`. */
function formsFor(
  kinds: readonly string[],
  change: Partial<Deed> = {},
  situation: Situation = PNS,
): string[] {
  const deed: Deed = {
    act: 'post',
    content: { text: '', own: true },
    stance: 'for',
    kinds: new Set(kinds),
    target: 'halilis',
    object: 'candidate',
    ...change,
  };
  return forms.filter((form) => fits(form, deed, situation)).map(({ id }) => id);
}

describe('which forms hold for a deed', () => {
  test('a gift is more than support', () => {
    expect(formsFor(['gift', 'support'])[0]).toBe('skb-2022/ds-8-gift');
    expect(formsFor(['support'])).not.toContain('skb-2022/ds-8-gift');
  });

  test('pressure outranks everything but the official account', () => {
    expect(formsFor(['pressure', 'gift', 'vote-call'])[0]).toBe('skb-2022/ds-8-pressure');
    expect(formsFor(['pressure'], {}, { ...PNS, officialAccount: true })[0]).toBe('skb-2022/ds-12-official');
  });

  test.each([
    ['greeting', 'skb-2022/ds-12-greeting', 'party'],
    ['survey', 'skb-2022/ds-12-survey', 'candidate'],
    ['poll', 'skb-2022/ds-8-poll', 'candidate'],
    ['programme', 'skb-2022/ds-12-programme', 'candidate'],
    ['victory', 'skb-2022/ds-12-after', 'candidate'],
    ['congratulation', 'skb-2022/ds-12-after', 'candidate'],
  ] as const)('%s alone is grey, beside support it is not', (kind, grey, object) => {
    expect(formsFor([kind], { object })).toEqual([grey]);
    expect(formsFor([kind, 'support'], { object }).length).toBeGreaterThan(1);
  });

  test('the spouse of a candidate answers to the circular for that candidate only', () => {
    const spouse: Situation = { ...PNS, spouseOf: 'halilis' };
    expect(formsFor(['support'], {}, spouse)).toContain('se-18-2023/support');
    expect(formsFor(['support'], { target: 'biru' }, spouse)).not.toContain('se-18-2023/support');
    expect(formsFor(['support'])).not.toContain('se-18-2023/support');
  });

  test('a spouse may attend passively, others are held', () => {
    const attend = { act: 'attend', content: { text: '' } } as const;
    expect(formsFor(['invitation'], attend)).toEqual(['skb-2022/ds-4']);
    const ids = formsFor(['invitation'], attend, { ...PNS, spouseOf: 'halilis' });
    expect(ids).toContain('se-18-2023/attend');
    expect(ids).not.toContain('skb-2022/ds-4');
  });

  test('the same banner is ethics before the determination and discipline after it', () => {
    expect(formsFor(['banner'], { object: 'prospective' })).toContain('skb-2022/ke-1');
    expect(formsFor(['banner'])).toContain('skb-2022/ds-1');
    expect(forms.find(({ id }) => id === 'skb-2022/ke-1')?.becomes).toBe('skb-2022/ds-1');
  });

  test.each(['organiser', 'citizen'] as const)('nothing holds for %s', (status) => {
    expect(formsFor(['gift', 'pressure', 'support'], {}, { ...PNS, status, officialAccount: true })).toEqual(
      [],
    );
  });
});
