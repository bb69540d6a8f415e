import { expect, test } from 'vitest';
import { sayHands, sayOwn } from '../../../src/pictures/say-own.ts';
import type { PictureReading } from '../../../src/pictures/types.ts';

const read = (text: string): PictureReading => ({ ok: true, value: { text, confidence: 90 } });

test.each([
  [undefined, 'Membaca gambar di perangkat ini…'],
  [read('COBLOS\nNOMOR 2'), 'Tulisan di gambar: “COBLOS NOMOR 2”'],
  [read(''), 'Tidak ada tulisan yang terbaca di gambar'],
  [read('1I vw'), 'Tidak ada tulisan yang terbaca di gambar'],
] as const)('%j is said on one line', (reading, line) => {
  expect(sayOwn(reading, 'id')).toBe(line);
});

test('a long text is cut, a problem is named', () => {
  expect(sayOwn(read('kata '.repeat(60)), 'en')).toMatch(/^Words in the picture: “kata.*…”$/);
  expect(sayOwn({ ok: false, why: 'too-big' }, 'id')).toContain('20 MB');
});

test('of several hands the one that shows most', () => {
  expect(sayHands([1, 3], 'id')).toBe('Di gambar tampak tangan dengan 3 jari');
});
