import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPlatform } from '../../../src/cli/scaffold-platform.ts';
import { isOnPath, readAddress } from '../../../src/platforms/address.ts';
import { AdapterSchema } from '../../../src/ruleset/adapter.ts';

/** What the command and everything it writes need of the project. */
const COPIED = [
  'package.json',
  'src',
  'tests/pages',
  'tests/pictures',
  'tests/e2e',
  'tests/setup',
  'rules/platforms',
];

let project: string;
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'jaga-netral-platform-'));
  for (const path of COPIED) cpSync(path, join(project, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/scaffold.ts', 'platform'];
  const site = ['contoh-satu', 'Contoh Satu', 'www.contoh.example'];
  execFileSync(process.execPath, [...command, ...site], { cwd: project });
}, 30_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the adapter is valid, for the host that was named, and its contract holds something', () => {
  const adapter = v.parse(AdapterSchema, JSON.parse(read('rules/platforms/contoh-satu.json')));
  expect(adapter).toMatchObject({
    id: 'contoh-satu',
    name: 'Contoh Satu',
    matches: ['https://www.contoh.example/*'],
  });
  const home = readAddress('https://www.contoh.example/')!;
  expect(adapter.contract.some(({ path }) => isOnPath(home, path))).toBe(true);
});

test('the local server answers for its host', () => {
  expect(read('tests/e2e/server/hosts.ts')).toContain("'contoh-satu': ['www.contoh.example'],");
});

test('the replica has a page of the name', () => {
  expect(JSON.parse(read('tests/pages/contoh-satu/shell.json'))).toEqual({
    title: 'Contoh Satu',
    roots: ['app'],
  });
});

test('replica, controls and test stand together', async () => {
  const entryPoints = ['tests/pages/contoh-satu/main.ts', 'tests/e2e/sites/contoh-satu.test.ts'];
  const made = await build({
    absWorkingDir: project,
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
    outdir: 'out',
    logLevel: 'silent',
  });
  expect(made.errors).toEqual([]);
  expect(made.outputFiles).toHaveLength(2);
});

test('a site that is there already is left alone', () => {
  expect(() => newPlatform(['x', 'X', 'x.com'])).toThrow(/exists already/);
});

test.each([
  [['Contoh', 'Contoh', 'contoh.example']],
  [['contoh', '', 'contoh.example']],
  [['contoh', 'C', 'https://x']],
])('%j is no site', (args) => {
  expect(() => newPlatform(args)).toThrow(/new:platform --/);
});
