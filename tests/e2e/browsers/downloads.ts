import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** Where a browser puts what pages give the person. */
export const downloadsFolder = (profile: string): string => join(profile, 'downloads');

/** Waits for a file that a page gave, until it is whole: one that ends is valid text, so an empty one is not there yet. */
export const downloadedTo = (profile: string, name: string): Promise<string> =>
  until(`the download ${name}`, async () => {
    const path = join(downloadsFolder(profile), name);
    return existsSync(path) && !existsSync(`${path}.part`) && readFileSync(path, 'utf8').endsWith('\n')
      ? path
      : undefined;
  });
