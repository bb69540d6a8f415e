import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, cleanName } from '../../../src/warning/clean.ts';
import { anyText } from './samples.ts';

test('what turns or hides text is taken out; letters, emoji and line breaks stay', () => {
  expect(clean('Tim \u202eSILILAH\u202c\u200b🙏🏽👨‍👩‍👧\nbaris dua')).toBe(
    'Tim SILILAH🙏🏽👨‍👩‍👧\nbaris dua',
  );
});

test('empty lines and marks stacked over other lines are taken out', () => {
  expect(clean('satu\n\n  \n\ndua')).toBe('satu\ndua');
  expect(clean(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(3)}b`);
});

test('a name becomes one line and is shortened by whole characters', () => {
  expect(cleanName('  Tim\n\n HALILIS ')).toBe('Tim HALILIS');
  expect(cleanName('🙏'.repeat(100), 10)).toBe(`${'🙏'.repeat(9)}…`);
});

test('a name is never longer than asked, whatever it is', () => {
  fc.assert(
    fc.property(anyText(300), (name) => {
      expect([...cleanName(name, 20)].length).toBeLessThanOrEqual(20);
    }),
  );
});
