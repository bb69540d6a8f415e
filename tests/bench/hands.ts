import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HAND_FILES } from '../../src/pictures/hand-files.ts';
import { ask, type BrowserName, openBrowser } from '../e2e/browsers/index.ts';
import { BUILDS } from '../e2e/builds.ts';
import { startServer } from '../e2e/server/server.ts';
import { handPngs } from '../pictures/hands/draw-file.ts';
import { NO_LIMIT, type Row } from './budget.ts';
import { median } from './stats.ts';

/** A picture may take no longer on two cores, in milliseconds. */
const IN_TIME_MS = 2_000;
const WITHIN_MS = 20_000;

/** What looking for hands adds to the download. */
export const handSizeRows = (): Row[] => {
  const sizes = Object.values(HAND_FILES).map((path) => readFileSync(`${BUILDS.chromium}/${path}`));
  const value = sizes.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1_000_000;
  return [{ what: 'hand reader in the package, gzip', where: 'build', value, limit: 7, unit: 'MB' }];
};

/** Hands to look for; drawn once for both browsers. */
export const drawnHands = async (): Promise<string[]> =>
  (await handPngs(['two', 'one', 'three', 'four', 'five', 'fist'])).map((file) => file.toString('base64'));

/** From a picture to the fingers in it, through the built extension: the first one starts the reader. */
export async function handRows(name: BrowserName, pictures: readonly string[]): Promise<Row[]> {
  const server = await startServer();
  const browser = await openBrowser(name, { port: server.port, extension: BUILDS[name] });
  try {
    const options = await browser.extensionPage('options.html');
    const times: number[] = [];
    for (const jpeg of pictures) {
      const begun = performance.now();
      await ask(options, 'page:hands', { jpeg, withinMs: WITHIN_MS });
      times.push(performance.now() - begun);
    }
    const [first, ...later] = times;
    return [
      { what: 'first hands, reader started', where: name, value: first!, limit: NO_LIMIT, unit: 'ms' },
      {
        what: 'hands in a picture after that',
        where: name,
        value: median(later),
        limit: IN_TIME_MS,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
