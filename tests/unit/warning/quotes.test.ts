import { describe, expect, test } from 'vitest';
import type { Content, Field, Signal } from '../../../src/check/types.ts';
import { byline, type Quote, quotesOf } from '../../../src/warning/quotes.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { finding } from './samples.ts';

const words = wordsIn('id');

const on = (field: Field, start: number, end: number, index?: number): Signal => ({
  kind: 'call',
  rule: 'sample',
  span: { field, start, end, ...(index === undefined ? {} : { index }) },
});
const quotes = (content: Content, ...signals: Signal[]): Quote[] =>
  quotesOf(content, [{ ...finding, signals }], words);
const marked = ({ pieces }: Quote): string[] =>
  pieces.flatMap((piece) => (piece !== 'cut' && piece.marked ? [piece.text] : []));

describe('quotesOf', () => {
  const content: Content = {
    text: 'Setuju sekali',
    author: { name: 'Tim', handle: 'tim1', bio: 'Relawan nomor 2' },
    quoted: { text: 'Coblos nomor 2', author: { handle: 'halilis2' } },
    media: ['Foto pasar', 'Poster dua jari'],
  };

  test('shows the own text always and other texts only where something counts', () => {
    expect(quotes(content).map(({ source }) => source)).toEqual(['Tim · @tim1']);
    const all = quotes(content, on('quoted', 0, 6), on('media', 7, 15, 1), on('bio', 8, 15));
    expect(all.map((quote) => [quote.source, ...marked(quote)])).toEqual([
      ['Tim · @tim1'],
      ['Mengutip @halilis2', 'Coblos'],
      ['Keterangan gambar', 'dua jari'],
      ['Keterangan akun', 'nomor 2'],
    ]);
  });

  test('names the person’s own text as theirs', () => {
    expect(quotes({ text: 'gas', own: true, author: { name: 'Saya' } })[0]?.source).toBe('Tulisan Anda');
  });

  test('shows nothing where there is no text', () => {
    expect(quotes({ text: ' \n ' })).toEqual([]);
  });

  test('spans outside the text mark nothing and break nothing', () => {
    expect(quotes({ text: 'pendek' }, on('text', 3, 900), on('text', 50, 60))[0]?.pieces).toEqual([
      { text: 'pen', marked: false },
      { text: 'dek', marked: true },
    ]);
  });
});

test('a byline leaves out what the page did not name', () => {
  expect(byline({ handle: 'halilis2' })).toBe('@halilis2');
  expect(byline({ name: ' ' })).toBeUndefined();
  expect(byline(undefined)).toBeUndefined();
});
