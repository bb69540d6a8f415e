import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { sha256 } from './hash.ts';
import { lintProblems } from './lint.ts';

/**
 * `npm run check:release`: what both stores get, made twice. The second time from the source archive alone, as a reviewer
 * would; every archive must come out with the same SHA-256. The Firefox extension then goes through the store's linter.
 */
function main(): number {
  const temp = mkdtempSync(join(tmpdir(), 'jaga-netral-release-'));
  try {
    const first = makeArchives('.', join(temp, 'first'));
    const second = makeArchives(
      unpackSources(join(temp, 'first'), join(temp, 'sources')),
      join(temp, 'second'),
    );
    const differing = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
    for (const [name, hash] of first) console.log(`${hash}  ${name}`);
    for (const name of differing) console.error(`${name}: built again from its sources it is not the same`);
    const problems = lintProblems(join(temp, 'first/firefox-mv3'));
    for (const problem of problems) console.error(problem);
    return differing.length + problems.length > 0 ? 1 : 0;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Builds and packs both extensions of a checkout; name → SHA-256. */
function makeArchives(checkout: string, output: string): ReadonlyMap<string, string> {
  const env = { ...process.env, JAGA_NETRAL_OUTPUT: output };
  execFileSync('npm', ['run', '--silent', 'zip'], {
    cwd: checkout,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archives = readdirSync(output).filter((name) => name.endsWith('.zip'));
  if (archives.length !== 3) throw new Error(`expected three archives, found: ${archives.join(', ')}`);
  return new Map(archives.sort().map((name) => [name, sha256(join(output, name))]));
}

/** A checkout from the source archive, with the packages that are already installed here. */
function unpackSources(archives: string, folder: string): string {
  const sources = readdirSync(archives).find((name) => name.endsWith('-sources.zip'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(archives, sources ?? ''))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

process.exitCode = main();
