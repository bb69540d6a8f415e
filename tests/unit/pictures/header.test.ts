import { describe, expect, test } from 'vitest';
import { readHeader } from '../../../src/pictures/header.ts';
import { LIMIT_FILES } from '../../pictures/limit-files.ts';

describe('a file says before it is decoded', () => {
  test.each(Object.entries(LIMIT_FILES))('%s', (_name, { bytes, expected }) => {
    const { head = expected } = LIMIT_FILES[_name]!;
    expect(readHeader(bytes)).toMatchObject(head);
  });
});
