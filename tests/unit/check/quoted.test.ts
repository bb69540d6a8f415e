import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { type Act, isHeld } from '../../../src/check/types.ts';
import { ownRules } from '../../../src/cli/own-corpus.ts';

const rules = ownRules();
const campaign = { text: 'Ayo coblos nomor 2, menangkan HALILIS!', author: { name: 'Tim HALILIS' } };

const isHeldWith = (act: Act, text: string): boolean =>
  isHeld(
    check(act, { text, own: true, platform: 'x', quoted: campaign }, rules, {
      date: '2031-10-15',
      status: 'pns',
    }),
  );

test.each(['comment', 'message'] as const)('a %s under a campaign counts by what it answers', (act) => {
  expect(isHeldWith(act, 'Siap, setuju')).toBe(true);
});

test('what is quoted and sent on counts, whatever stands above it', () => {
  expect(isHeldWith('share', 'Lihat ini')).toBe(true);
});
