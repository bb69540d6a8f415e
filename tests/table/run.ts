import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAdapters } from '../../src/cli/read-rules.ts';
import { BROWSERS } from '../e2e/browsers/types.ts';
import { type FileResults, RESULTS } from '../e2e/results.ts';
import { printTable, withTable } from './table.ts';

const README = 'README.md';

/** Result files of both browsers, and those that cannot be used because only some of their tests ran. */
function readResults(): { results: FileResults['results']; partial: string[] } {
  const names = existsSync(RESULTS) ? readdirSync(RESULTS) : [];
  const files = names.map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) as FileResults),
  }));
  return {
    results: files.flatMap(({ results }) => results),
    partial: files.filter(({ planned, results }) => results.length < planned).map(({ name }) => name),
  };
}

/** What is missing before the table can be said to come from a run of everything. */
function complaints(): string[] {
  const { results, partial } = readResults();
  const unseen = readAdapters().flatMap(({ id }) =>
    BROWSERS.filter((browser) => !results.some((each) => each.site === id && each.browser === browser)).map(
      (browser) => `${id} in ${browser}: no results; run npm run test:e2e:chromium and :firefox`,
    ),
  );
  return [...partial.map((name) => `${name}: only some of its tests ran`), ...unseen];
}

/**
 * `npm run table`: writes what the last runs of `tests/e2e/sites` found into the README. With `--check` it only compares.
 */
function main(isCheck: boolean): number {
  const missing = complaints();
  for (const complaint of missing) console.error(complaint);
  if (missing.length > 0) return 1;
  const before = readFileSync(README, 'utf8');
  const readme = withTable(before, printTable(readAdapters(), readResults().results));
  if (readme === undefined) throw new Error(`${README} has no marks for the table`);
  if (isCheck && readme !== before)
    console.error(`${README}: the table is not what the last run found; npm run table`);
  if (isCheck) return readme === before ? 0 : 1;
  writeFileSync(README, readme);
  return 0;
}

process.exitCode = main(process.argv.includes('--check'));
