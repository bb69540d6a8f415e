import { describe, expect, test } from 'vitest';
import { codeBelow, type SourceFile } from './files.ts';
import { functionLengths } from './functions.ts';

const MAX_FILE = 400;
const MAX_MEDIAN = 80;
const MAX_ENTRYPOINT = 40;
const MAX_FUNCTION = 40;

const product = codeBelow('src', 'entrypoints');
const longerThan = (files: readonly SourceFile[], limit: number): string[] =>
  files.filter((file) => file.lines > limit).map((file) => `${file.path}: ${file.lines} lines`);

describe('size', () => {
  test(`no file is longer than ${MAX_FILE} lines`, () => {
    expect(longerThan([...product, ...codeBelow('tests')], MAX_FILE)).toEqual([]);
  });

  test(`the median file has at most ${MAX_MEDIAN} lines`, () => {
    const lengths = product.map((file) => file.lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN);
  });

  test(`an entrypoint only wires: at most ${MAX_ENTRYPOINT} lines`, () => {
    expect(longerThan(codeBelow('entrypoints'), MAX_ENTRYPOINT)).toEqual([]);
  });

  test(`no function is longer than ${MAX_FUNCTION} lines`, () => {
    const long = product.flatMap(functionLengths).filter(({ lines }) => lines > MAX_FUNCTION);
    expect(long.map(({ where, lines }) => `${where}: ${lines} lines`)).toEqual([]);
  });

  test('functions are measured by the parser, nested ones too', () => {
    const text = 'const a = () => {\n  function b() {\n  }\n  return class { c() { return b; } };\n};\n';
    const lengths = functionLengths({ path: 'sample.ts', text, lines: 5 });
    expect(lengths.map(({ lines }) => lines)).toEqual([5, 2, 1]);
  });
});
