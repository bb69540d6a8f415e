import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNameIndex, found, longestName } from '../../src/ruleset/name-index.ts';

const Hash = fc.integer({ min: 1, max: 40 });
const Name = fc.array(Hash, { minLength: 1, maxLength: 8 });

/** The longest name at a place, found the slow way. */
const slowly = (names: readonly number[][], text: readonly number[], at: number) =>
  Math.max(
    0,
    ...names.filter((name) => name.every((hash, i) => text[at + i] === hash)).map((name) => name.length),
  );

test('the index finds the longest name wherever one stands, and none elsewhere', () => {
  fc.assert(
    fc.property(fc.array(Name, { maxLength: 60 }), fc.array(Hash, { maxLength: 40 }), (names, text) => {
      const index = buildNameIndex(
        names.map((hashes, payload) => ({ hashes, payload })),
        names.length,
      );
      const hashes = Int32Array.from(text);
      const lengths = text.map((_, at) => (longestName(index, hashes, at, text.length) ? found.length : 0));
      expect(lengths).toEqual(text.map((_, at) => slowly(names, text, at)));
    }),
  );
});

test('the payload is that of the first of equal names', () => {
  const index = buildNameIndex(
    [
      { hashes: [1, 2], payload: 5 },
      { hashes: [1, 2], payload: 9 },
    ],
    2,
  );
  expect(longestName(index, Int32Array.of(1, 2), 0, 2)).toBe(true);
  expect(found).toEqual({ length: 2, payload: 5 });
});
