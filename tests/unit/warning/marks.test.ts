import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markText, mergeRanges, type Piece, type Range } from '../../../src/warning/marks.ts';
import { anyText } from './samples.ts';

const range = fc.tuple(fc.integer({ min: -5, max: 400 }), fc.integer({ min: -5, max: 400 }));
const ranges = fc.array(
  range.map(([start, end]): Range => ({ start, end })),
  { maxLength: 12 },
);
const text = anyText(400);

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece === 'cut' ? '' : piece.text)).join('');

/** For every unit of the text, whether some range covers it. */
const covered = (length: number, marks: readonly Range[]): boolean[] =>
  Array.from({ length }, (_, at) => marks.some(({ start, end }) => start <= at && at < end));

const markedUnits = (pieces: readonly Piece[]): boolean[] =>
  pieces.flatMap((piece) => (piece === 'cut' ? [] : Array<boolean>(piece.text.length).fill(piece.marked)));

describe('markText', () => {
  test('marks the words of overlapping and touching spans once', () => {
    const marks = [
      { start: 4, end: 10 },
      { start: 8, end: 14 },
      { start: 14, end: 18 },
    ];
    expect(markText('Ayo coblos nomor 2!', marks)).toEqual([
      { text: 'Ayo ', marked: false },
      { text: 'coblos nomor 2', marked: true },
      { text: '!', marked: false },
    ]);
  });

  test('never loses, reorders or changes text, and marks exactly what the spans cover', () => {
    fc.assert(
      fc.property(text, ranges, (sample, marks) => {
        const pieces = markText(sample, marks);
        expect(textOf(pieces)).toBe(sample);
        expect(markedUnits(pieces)).toEqual(covered(sample.length, marks));
      }),
    );
  });
});

describe('mergeRanges', () => {
  test('gives sorted ranges inside the text with a gap between them', () => {
    fc.assert(
      fc.property(ranges, fc.nat(300), (marks, length) => {
        const merged = mergeRanges(marks, length);
        for (const [index, { start, end }] of merged.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(merged[index - 1]?.end ?? -1);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});

describe('excerpt', () => {
  const filler = 'Pagi ini jalan di depan kantor diperbaiki lagi. '.repeat(20);
  const long = `${filler}Ayo coblos nomor 2! ${filler}`;
  const start = long.indexOf('coblos');
  const mark = { start, end: start + 'coblos nomor 2'.length };

  test('a short text stays whole', () => {
    expect(excerpt('Ayo coblos', [])).toEqual([{ text: 'Ayo coblos', marked: false }]);
  });

  test('a long text keeps the words around the mark, cut between words', () => {
    const pieces = excerpt(long, [mark]);
    expect(pieces.at(0)).toBe('cut');
    expect(pieces.at(-1)).toBe('cut');
    expect(pieces.filter((piece) => piece !== 'cut' && piece.marked)).toEqual([
      { text: 'coblos nomor 2', marked: true },
    ]);
    const kept = textOf(pieces);
    expect(kept.length).toBeLessThan(160);
    expect(` ${long} `).toContain(` ${kept.trim()} `);
  });

  test('a long text without marks keeps its beginning', () => {
    const pieces = excerpt(long, []);
    expect(long.startsWith(textOf(pieces))).toBe(true);
    expect(pieces.at(-1)).toBe('cut');
  });

  test('a megabyte of one word under one mark stays small', () => {
    const huge = 'a'.repeat(1_000_000);
    expect(textOf(excerpt(huge, [{ start: 0, end: huge.length }])).length).toBeLessThan(500);
  });

  test('keeps the order of the text, its pairs of surrogates whole, and the first mark', () => {
    const words = fc.array(fc.constantFrom('coblos', '🙏', 'dua', '\n', 'kerja-nyata'), {
      minLength: 150,
      maxLength: 300,
    });
    fc.assert(
      fc.property(words, fc.nat(100), fc.nat(600), (parts, wordsMarked, at) => {
        const sample = parts.join(' ');
        const from = sample.indexOf(' ', at) + 1;
        const marks = [{ start: from, end: sample.indexOf(' ', from + wordsMarked) }];
        const pieces = excerpt(sample, marks, 200);
        let found = 0;
        for (const piece of pieces) {
          if (piece === 'cut') continue;
          expect(piece.text).not.toMatch(/\p{Surrogate}/u);
          found = sample.indexOf(piece.text, found);
          expect(found).toBeGreaterThanOrEqual(0);
          found += piece.text.length;
        }
        const marked = pieces.filter((piece) => piece !== 'cut' && piece.marked);
        expect(marked).toHaveLength(marks[0]!.start < marks[0]!.end ? 1 : 0);
      }),
    );
  });
});
