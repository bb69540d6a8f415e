import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readAdapters } from '../../src/cli/read-rules.ts';
import { READER_FILES } from '../../src/pictures/reader-files.ts';
import { ask, type BrowserName, importRules, openBrowser, type Tab, until } from '../e2e/browsers/index.ts';
import { BUILDS } from '../e2e/builds.ts';
import { startServer } from '../e2e/server/server.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { NO_LIMIT, type Row } from './budget.ts';
import { browserMegabytes } from './memory.ts';

const LANGUAGE = `${READER_FILES.languages}/${READER_FILES.language}.traineddata.gz`;
const FILES = [READER_FILES.worker, READER_FILES.core, LANGUAGE];

/** Posters of other texts than the first, so that nothing is remembered. */
const NEXT = [
  'call-2/light-on-dark',
  'call-3/headline',
  'office-1/turned-left',
  'call-4/crowd',
  'shop-1/field',
];

/** Longest time an act waits for a picture, in milliseconds: what is read by then is read in time. */
const IN_TIME_MS = 1500;

/** The reader ends itself after 45 seconds without a picture. */
const IDLE_MS = 70_000;

/** What reading took, and what is left of it once the reader has ended itself; Chromium says when that is. */
async function memoryRows(name: BrowserName, before: number | undefined, page: Tab): Promise<Row[]> {
  const reading = browserMegabytes();
  if (name !== 'chromium' || before === undefined || reading === undefined) return [];
  const isGone = (): Promise<boolean> => page.evaluate(countReaders).then((count) => count === 0);
  await until('the reader to end', isGone, IDLE_MS);
  const after = browserMegabytes() ?? before;
  return [
    row('memory while the reader runs, more than before', name, reading - before, 'MB'),
    row('memory when it has ended, more than before', name, after - before, 'MB', LEFT_MB),
  ];
}

/** Caches of the browser itself may keep this much, in megabytes. */
const LEFT_MB = 40;

async function countReaders(): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { getContexts: (filter: object) => Promise<unknown[]> } };
  };
  return (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length;
}

/** What reading pictures adds to the download. */
export const pictureSizeRows = (): Row[] => [
  row('reader of pictures in the package, gzip', 'build', megabytes(FILES), 'MB', 3.5),
  row('script for pictures in a page, gzip', 'build', megabytes(['pictures.js']) * 1000, 'kB', 20),
];

/** From the address of a picture to its words, in a real browser: the first one starts the reader. */
export async function pictureRows(name: BrowserName): Promise<Row[]> {
  const server = await startServer();
  const allows = readAdapters().flatMap(({ pictureHosts = [] }) => pictureHosts);
  const browser = await openBrowser(name, { port: server.port, extension: BUILDS[name], allows });
  try {
    await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    const options = await browser.extensionPage('options.html#pictures');
    const box = '#pictures input[type="checkbox"]';
    await options.until('the switch', (css: string) => document.querySelector(css) !== null, box);
    await options.click(box);
    await options.until(
      'it to be on',
      (css: string) => document.querySelector<HTMLInputElement>(css)?.checked,
      box,
    );
    const time = async (poster: string): Promise<number> => {
      const begun = performance.now();
      await ask(options, 'page:picture-at', `https://pbs.twimg.com/media/${poster}.png`);
      return performance.now() - begun;
    };
    const before = browserMegabytes();
    const first = await time('call-1/plain');
    const later: number[] = [];
    for (const poster of NEXT) later.push(await time(poster));
    later.sort((a, b) => a - b);
    return [
      ...(await memoryRows(name, before, options)),
      row('first picture, reader started', name, first, 'ms'),
      row('a picture after that, middle of five', name, later[2]!, 'ms', IN_TIME_MS),
      row('the slowest of them', name, later.at(-1)!, 'ms'),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

const row = (what: string, where: string, value: number, unit: string, limit = NO_LIMIT): Row => ({
  what,
  where,
  value,
  limit,
  unit,
});

const megabytes = (paths: readonly string[]): number =>
  paths.reduce(
    (sum, path) => sum + gzipSync(readFileSync(`${BUILDS.chromium}/${path}`), { level: 9 }).length,
    0,
  ) / 1_000_000;
