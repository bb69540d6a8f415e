import { readFileSync } from 'node:fs';

/** Everything docs/admin.md has an administrator type or copy, block by block. */
export const guideBlocks = (): string[] =>
  [...readFileSync('docs/admin.md', 'utf8').matchAll(/```\n([\s\S]*?)```/g)].map(([, text = '']) => text);

/** The block that holds these words. Throws where the guide has none, or several. */
export function guideBlock(words: string): string {
  const found = guideBlocks().filter((block) => block.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} blocks of docs/admin.md say "${words}"`);
  return found[0]!;
}

/** The guide's server block for nginx, with `folder` in the place of the guide's own. */
export const serverBlock = (folder: string): string =>
  guideBlock('location /aturan/').replaceAll('/srv/aturan', folder);
