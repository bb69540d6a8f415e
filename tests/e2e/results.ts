import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Act } from '../../src/check/types.ts';
import type { BrowserName } from './browsers/index.ts';
import type { Input } from './inputs.ts';
import type { Site } from './server/hosts.ts';

/** Where runs leave what they found; `npm run table` makes the README's table of it. */
export const RESULTS = '.output/results';

/** One way of working one control in one browser: whether the act was held before the site heard of it. */
export type SiteResult = {
  site: Site;
  browser: BrowserName;
  act: Act;
  what?: string;
  input: Input;
  held: boolean;
};

/** What one test file found; `planned` is more than there are results where only some of its tests ran. */
export type FileResults = { planned: number; results: readonly SiteResult[] };

type Case = { act: Act; what?: string };
type Keep = (of: Case, input: Input, run: () => Promise<void>) => Promise<void>;

/** Of all suites of this test file. */
const found: SiteResult[] = [];
let planned = 0;

/** Keeps the outcome of every case of the calling file and writes all of them when it ends. */
export function keepResults(site: Site, browser: BrowserName, cases: number): Keep {
  planned += cases;
  const file = basename(expect.getState().testPath ?? site, '.test.ts');
  afterAll(() => {
    const all: FileResults = { planned, results: found };
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, `${file}-${browser}.json`), JSON.stringify(all));
  });
  return async ({ act, what }, input, run) => {
    const result: SiteResult = { site, browser, act, ...(what ? { what } : {}), input, held: false };
    found.push(result);
    await run();
    result.held = true;
  };
}
