import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPersonName } from '../../../src/ruleset/person-name.ts';

describe('readPersonName', () => {
  test.each([
    ['Hadi Santosa', 'Hadi Santosa'],
    ['H. HADI SANTOSA, S.Sos., M.M.', 'HADI SANTOSA'],
    ['Prof. Dr. (H.C.) Ir. Lilis Kurnia, SH, M.Si', 'Lilis Kurnia'],
    ['Mayjen. TNI (Purn.) Bima Prakoso', 'Bima Prakoso'],
    ['Drs Rusdi Amran', 'Rusdi Amran'],
    ['A. Rukmini', 'A. Rukmini'],
    ['M. Wati Sundari, ', 'M. Wati Sundari'],
    ['Haji Hadi', 'Haji Hadi'],
    ['dr. Neneng Larasati', 'Neneng Larasati'],
    ['Sekar, Wening Danu', 'Sekar Wening Danu'],
  ])('%s → %s', (given, name) => expect(readPersonName(given).name).toBe(name));

  test('keeps a nickname in brackets apart, and what it takes off', () => {
    expect(readPersonName('H. Ujang Sagara (Kang Ujang), S.H.')).toEqual({
      name: 'Ujang Sagara',
      aliases: ['Kang Ujang'],
      titles: ['S.H.', 'H.'],
    });
  });

  test('loses no letter of any name', () => {
    const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
    fc.assert(
      fc.property(fc.string(), (given) => {
        const { name, aliases, titles } = readPersonName(given);
        expect(letters([name, ...aliases, ...titles].join(' '))).toBe(letters(given));
      }),
    );
  });
});
