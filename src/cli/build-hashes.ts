import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './read-rules.ts';

/** SHA-256 in hexadecimal digits of the sources a package was built from, and of the rules among them. */
export type BuildHashes = { sources: string; rules: string };

/** All that decides what stands in the package. */
const SOURCES = ['assets', 'entrypoints', 'rules', 'src', 'package-lock.json', 'wxt.config.ts'];

function filesBelow(path: string): string[] {
  if (!statSync(join(PROJECT, path)).isDirectory()) return [path];
  return readdirSync(join(PROJECT, path)).flatMap((name) => filesBelow(`${path}/${name}`));
}

/** Name and content of every file, in the order of the names: the same on every machine. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow).sort()) {
    const content = readFileSync(join(PROJECT, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

export const buildHashes = (): BuildHashes => ({ sources: hashOf(SOURCES), rules: hashOf(['rules']) });
