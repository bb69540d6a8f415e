import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { NO_LIMIT, type Row } from './budget.ts';

const OUTPUT = process.env.JAGA_NETRAL_OUTPUT ?? '.output';
const inPackage = (path: string): string => `${OUTPUT}/chrome-mv3/${path}`;

/** What a page of one site runs before its own first script: the adapter, then the guard with the rules. */
export const START_SCRIPTS = ['platforms/x.js', 'guard.js'].map(inPackage);
/** What it runs once it has been read: the dialog. */
export const LATE_SCRIPT = inPackage('warning.js');

/** What every page of a guarded site loads. */
export const sizeRows = (): Row[] => [
  {
    what: 'content script with bundled rules, gzip',
    where: 'build',
    value: kilobytes(START_SCRIPTS),
    limit: 60,
    unit: 'kB',
  },
  {
    what: 'script of the hints while writing, gzip',
    where: 'build',
    value: kilobytes([inPackage('composer.js')]),
    limit: 30,
    unit: 'kB',
  },
  {
    what: 'script of the dialog, gzip',
    where: 'build',
    value: kilobytes([LATE_SCRIPT]),
    limit: NO_LIMIT,
    unit: 'kB',
  },
];

const kilobytes = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1000;
