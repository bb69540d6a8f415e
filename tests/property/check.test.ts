import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { ACTS, type Content, LEVELS, type Situation, type Span, STATUSES } from '../../src/check/types.ts';
import { rulesInForce } from '../../src/cli/rules-in-force.ts';

const rules = rulesInForce(['tests/corpus/kertasari.rules.json']);

const Words = fc
  .array(
    fc.constantFrom(
      'ayo',
      'coblos',
      'nomor',
      '2',
      'HALILIS',
      'Mas Hadi',
      '#HALILIS2',
      'jangan',
      'dukung',
      'ASN',
      'dilarang',
      'c0bl0s',
      '✌️',
      '@halilis2',
      'rapat',
      '\u200b',
      '!',
      '“',
    ),
  )
  .map((words) => words.join(' '));
const Anything = fc.oneof(
  Words,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const Contents: fc.Arbitrary<Content> = fc.record(
  {
    text: Anything,
    author: fc.record({ name: Anything, handle: fc.constantFrom('halilis2', 'kpu_kertasari', 'warga') }),
    quoted: fc.record({ text: Anything }),
    media: fc.array(Anything, { maxLength: 3 }),
    own: fc.boolean(),
    platform: fc.constant('x'),
  },
  { requiredKeys: ['text'] },
);
const Situations: fc.Arbitrary<Situation> = fc.record({
  date: fc.constantFrom('2019-03-01', '2024-01-15', '2026-11-21', '2031-07-01', '2031-10-15', '2031-11-25'),
  status: fc.constantFrom(...STATUSES),
});

const textOf = (content: Content, span: Span): string | undefined =>
  ({
    text: content.text,
    quoted: content.quoted?.text,
    media: content.media?.[span.index ?? 0],
    author: content.author?.name,
    bio: content.author?.bio,
    place: content.placeName,
  })[span.field];

describe('check', () => {
  test('is total and deterministic, and every signal points into the words it found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTS), Contents, Situations, (act, content, situation) => {
        const verdict = check(act, content, rules, situation);
        expect(check(act, content, rules, situation)).toEqual(verdict);
        expect(LEVELS).toContain(verdict.level);
        expect(verdict.level !== 'clear').toBe(verdict.findings.length > 0);
        for (const { span } of verdict.findings.flatMap(({ signals }) => signals)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(textOf(content, span)?.length ?? 0);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('private citizens and organisers fall under no prohibition', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTS),
        Contents,
        fc.constantFrom('citizen' as const, 'organiser' as const),
        (act, content, status) => {
          expect(check(act, content, rules, { date: '2031-10-15', status }).level).toBe('clear');
        },
      ),
    );
  });

  test('harmless text around a call to vote does not hide it', () => {
    const Padding = fc.array(
      fc.constantFrom('rapat', 'besok', 'jalan', 'pasar', 'cuaca', 'cerah', 'anak', 'sekolah'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(Padding, Padding, (before, after) => {
        const text = `${before.join(' ')}. Ayo coblos HALILIS. ${after.join(' ')}`;
        expect(check('like', { text }, rules, { date: '2031-10-15', status: 'pns' }).level).toBe('stop');
      }),
    );
  });
});
