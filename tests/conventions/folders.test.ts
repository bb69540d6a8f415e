import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './files.ts';

/** What may lie at the top of each folder; a new folder is a decision about the architecture (docs/architecture.md). */
const FOLDERS: Record<string, readonly string[]> = {
  '.': ['.ci', 'assets', 'docs', 'entrypoints', 'rules', 'src', 'tests'],
  src: [
    'background',
    'check',
    'cli',
    'guard',
    'language',
    'pages',
    'pictures',
    'platforms',
    'ruleset',
    'warning',
    'words',
  ],
  rules: ['elections', 'handbook', 'language', 'platforms', 'prohibitions', 'schema'],
};
const MADE_BY_TOOLS = new Set(['node_modules', '.git', '.output', '.wxt']);

describe('folders', () => {
  test.each(Object.entries(FOLDERS))('%s holds only the folders of the architecture', (folder, allowed) => {
    const found = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !MADE_BY_TOOLS.has(entry.name))
      .map((entry) => entry.name);
    expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('file names are kebab-case, so that they are the same on every system', () => {
    const odd = filesBelow('src').filter((path) => !/^[a-z0-9/.-]+$/.test(path));
    expect(odd).toEqual([]);
  });

  test('rules are data: nothing but JSON', () => {
    expect(filesBelow('rules').filter((path) => !path.endsWith('.json'))).toEqual([]);
  });
});
