import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker } from 'tesseract.js';
import { check } from '../../src/check/check.ts';
import type { Level } from '../../src/check/types.ts';
import { ownRules } from '../../src/cli/own-corpus.ts';
import { toGrey } from '../../src/pictures/raster.ts';
import { type Reading, readText } from '../../src/pictures/read-text.ts';
import { recogniseWith } from '../../src/pictures/recogniser.ts';
import { posterPixels, type Style } from './posters.ts';
import type { PosterText } from './texts.ts';

/** A day of the campaign in Kertasari. */
const DAY = '2031-10-15';

/** What a poster says and what was read of it, as posting it would be judged. */
export type JudgedPoster = {
  text: PosterText;
  style: Style;
  reading: Reading;
  /** Of the poster's own words. */
  meant: Level;
  /** Of what was read. */
  found: Level;
  ms: number;
};

export type PosterReader = {
  judge: (text: PosterText, style: Style) => Promise<JudgedPoster>;
  close: () => Promise<unknown>;
};

export const isHeld = (level: Level): boolean => level === 'stop' || level === 'warn';

/** The product's own reading, with the same letters and the same looks, where there is no browser. */
export async function openPosterReader(): Promise<PosterReader> {
  const letters = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/ind/package.json'));
  const worker = await createWorker('ind', 1, {
    langPath: join(letters, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  });
  // Its remarks on every picture are for whoever works on the engine itself.
  await worker.setParameters({ debug_file: '/dev/null' } as object);
  const recognise = recogniseWith(worker);
  const rules = ownRules();
  const level = (words: string): Level =>
    check('post', { text: '', media: [words], own: true }, rules, { date: DAY, status: 'pns' }).level;
  return {
    judge: async (text, style) => {
      const picture = toGrey(posterPixels(text, style));
      const begun = performance.now();
      const reading = await readText(picture, recognise);
      const ms = performance.now() - begun;
      return { text, style, reading, meant: level(text.lines.join('\n')), found: level(reading.text), ms };
    },
    close: () => worker.terminate(),
  };
}
