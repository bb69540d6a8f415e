import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made by tools or by running: not the project's own words. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt']);

const CODE = /\.(?:ts|tsx|mjs)$/;

export type SourceFile = { path: string; text: string; lines: number };

/** Every file below `folder` (relative to the project), sorted, without what tools made. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (NOT_OURS.has(entry.name)) return [];
      const path = folder === '.' ? entry.name : join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

/** The code below `folders`, read. */
export function codeBelow(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => CODE.test(path))
    .map(read);
}

export function read(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  return { path, text, lines: text.split('\n').length - 1 };
}
