import { describe, expect, test } from 'vitest';
import { printReference } from '../../src/cli/rules-file-reference.ts';
import { printSchema, SCHEMAS } from '../../src/cli/schemas.ts';
import { filesBelow, read } from './files.ts';

describe('what is made from the schemas is current (npm run schemas)', () => {
  test.each(Object.keys(SCHEMAS))('rules/schema/%s.schema.json', (name) => {
    expect(read(`rules/schema/${name}.schema.json`).text).toBe(printSchema(name));
  });

  test('no schema is left of what is gone', () => {
    expect(filesBelow('rules/schema')).toHaveLength(Object.keys(SCHEMAS).length);
  });

  test('docs/rules-file.md', () => {
    expect(read('docs/rules-file.md').text).toBe(printReference());
  });

  test('every field that an agency fills in is explained', () => {
    const unexplained = printReference()
      .split('\n')
      .filter((line) => /^\| `(?!\$)/.test(line) && line.endsWith('|  |'));
    expect(unexplained).toEqual([]);
  });
});
