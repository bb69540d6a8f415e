import { writeFileSync } from 'node:fs';
import { BadInput } from './failures.ts';

/** Writes a file for the person, or throws `BadInput`. `isNew`: an existing file is not overwritten. */
export function writeFile(
  path: string,
  text: string,
  options: { mode?: number; isNew?: boolean } = {},
): void {
  const { isNew = false, ...mode } = options;
  try {
    writeFileSync(path, text, { flag: isNew ? 'wx' : 'w', ...mode });
  } catch (error) {
    throw new BadInput(`${path}: tidak dapat ditulis / cannot be written (${(error as Error).message})`);
  }
}
