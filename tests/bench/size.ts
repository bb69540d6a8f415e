import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './budget.ts';

export const CONTENT_SCRIPT = '.output/chrome-mv3/content-scripts/guard.js';

/** What every page of a guarded site loads. */
export function sizeRows(): Row[] {
  const script = readFileSync(CONTENT_SCRIPT);
  return [
    {
      what: 'content script with bundled rules, gzip',
      where: 'build',
      value: gzipSync(script, { level: 9 }).length / 1000,
      limit: 60,
      unit: 'kB',
    },
  ];
}
