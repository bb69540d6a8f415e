import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/pictures/clean.ts';
import { believable, confidenceOf, type Line, mergeLines } from '../../../src/pictures/lines.ts';

const line = (words: string, { top = 0, left = 0, sure = 90 } = {}): Line => ({
  words: words.split(' ').map((text) => ({ text, confidence: sure })),
  box: { left, top, right: left + 0.8, bottom: top + 0.1 },
});
const said = (lines: readonly Line[]): string[] =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('several readings of one picture', () => {
  test('of one line the one is kept that says more, more surely', () => {
    const first = [line('Menangkan RUSA Amran', { sure: 52 })];
    const second = [line('Menangkan Rusdi Amran', { sure: 93 })];
    expect(said(mergeLines([first, second]))).toEqual(['Menangkan Rusdi Amran']);
    expect(said(mergeLines([second, first]))).toEqual(['Menangkan Rusdi Amran']);
  });

  test('lines that only one of them found are added where they stand', () => {
    const first = [line('COBLOS HALILIS', { top: 0.2 }), line('nomor 2', { top: 0.8 })];
    const second = [line('di TPS masing-masing', { top: 0.5 })];
    expect(said(mergeLines([first, second]))).toEqual(['COBLOS HALILIS', 'di TPS masing-masing', 'nomor 2']);
  });

  test('one whole line replaces its pieces, not the other way round', () => {
    const pieces = [line('BERSAMA', { left: 0 }), line('PRAKOSO', { left: 0.5 })];
    const whole = [line('BERSAMA BIMA PRAKOSO')];
    expect(said(mergeLines([pieces, whole]))).toEqual(['BERSAMA BIMA PRAKOSO']);
    expect(said(mergeLines([whole, pieces]))).toEqual(['BERSAMA BIMA PRAKOSO']);
  });

  test('two columns at the same height are two lines', () => {
    const left = { ...line('Bima'), box: { left: 0, top: 0.1, right: 0.4, bottom: 0.2 } };
    const right = { ...line('Rukmini'), box: { left: 0.6, top: 0.1, right: 1, bottom: 0.2 } };
    expect(said(mergeLines([[right], [left]]))).toEqual(['Bima', 'Rukmini']);
  });
});

describe('what is no writing', () => {
  test('marks, single letters and what nobody is sure of are left out; a number alone counts', () => {
    const lines = [line('—'), line('a'), line('Sae', { sure: 12 }), line('2'), line('ya')];
    expect(said(believable(lines))).toEqual(['2', 'ya']);
  });

  test('no words, no confidence', () => {
    expect(confidenceOf([])).toBe(0);
  });
});

describe('the text', () => {
  const text = (...lines: string[]): string => textOf(lines.map((words) => line(words)));

  test('has a line for a line', () => {
    expect(text('COBLOS NOMOR 2', 'Hadi Santosa')).toBe('COBLOS NOMOR 2\nHadi Santosa');
  });

  test('puts a word together that breaks at the end of its line, and no other', () => {
    expect(text('Ayo menang-', 'kan Bima')).toBe('Ayo menangkan Bima');
    expect(text('Hadi-', 'Lilis')).toBe('Hadi-\nLilis');
  });

  test('reads letters among figures as figures, words as they are', () => {
    expect(text('nomor O2 pukul 1O tanggal 2l')).toBe('nomor 02 pukul 10 tanggal 21');
    expect(text('lOl Il')).toBe('lOl Il');
  });

  test('loses frames and folds, keeps hashtags', () => {
    expect(text('|COBLOS| ~ #HALILIS2_')).toBe('COBLOS #HALILIS2');
  });

  test('ends', () => {
    expect(text('a'.repeat(5000))).toHaveLength(2000);
  });
});
