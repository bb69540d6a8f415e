import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPath, lineAndColumn, scanJson } from '../../../src/ruleset/json-text.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it.each([
    ['{"a": 1,}', 8, 'key'],
    ['{"a" 1}', 5, 'colon'],
    ['[1 2]', 3, 'comma-or-end'],
    ['[1, 2', 5, 'comma-or-end'],
    ["{'a': 1}", 1, 'key'],
    ['{"a": “b”}', 6, 'value'],
    ['[01]', 1, 'value'],
    ['["a\nb"]', 3, 'value'],
    ['{} // catatan', 3, 'end-of-text'],
    ['', 0, 'value'],
  ] as const)('finds the first error of %j', (text, offset, expected) => {
    expect(scanJson(text)).toEqual({ offset, expected });
  });

  it('agrees with the engine on what is JSON', () => {
    const almostJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '-', ' ', 'a', '\u0000'))
      .map(
        ([text, at, sign]) =>
          text.slice(0, at % (text.length + 1)) + sign + text.slice(at % (text.length + 1)),
      );
    fc.assert(
      fc.property(almostJson, (text) => (scanJson(text) === undefined) === parses(text)),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => (scanJson(text) === undefined) === parses(text)),
    );
  });

  it('visits every value with its path', () => {
    const seen: [string, number][] = [];
    scanJson('{"a": [10, {"b": "x"}]}', (path: JsonPath, offset) => seen.push([path.join('.'), offset]));
    expect(seen).toEqual([
      ['', 0],
      ['a', 6],
      ['a.0', 7],
      ['a.1', 11],
      ['a.1.b', 17],
    ]);
  });

  it('survives a million levels and a million signs', () => {
    expect(scanJson('['.repeat(1_000_000))).toEqual({ offset: 1_000_000, expected: 'value' });
    expect(scanJson(`"${'a\\n'.repeat(500_000)}"`)).toBeUndefined();
  });
});

describe('lineAndColumn', () => {
  it('counts from one', () => {
    expect(lineAndColumn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
  });
});
