import { describe, expect, test } from 'vitest';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import { knownPath } from '../../../src/platforms/contract.ts';

const x = readAdapter('x');

describe('the path in a report', () => {
  test.each([
    ['https://x.com/home', '/home'],
    ['https://x.com/dewi_anggun/status/1900000000000000001?s=20#a', '/*/status/*'],
    ['https://x.com/dewi_anggun', '/*'],
    ['https://x.com/', '/'],
    ['about:blank', '/*'],
  ])('%s → %s', (href, path) => expect(knownPath(x, href)).toBe(path));
});
