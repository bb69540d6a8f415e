import type { Page, Worker } from 'tesseract.js';
import type { Line } from './lines.ts';
import { type Raster, toPgm } from './raster.ts';
import type { Look, Recognise } from './read-text.ts';

/** tesseract's names for a look: https://tesseract-ocr.github.io/tessdoc/ImproveQuality.html */
const PAGE_MODE = { page: '3', scattered: '11' } as const;
/** Otsu's threshold for the whole picture, Sauvola's for the surroundings of each pixel. */
const THRESHOLD = { whole: '0', nearby: '2' } as const;

/** Looks at pictures with a tesseract worker, one after the other. Rejects when the worker breaks. */
export const recogniseWith =
  (worker: Pick<Worker, 'setParameters' | 'recognize'>): Recognise =>
  async (raster, { shades, layout }: Look) => {
    // The types name the page modes by an enumeration and leave the threshold out.
    const parameters = { tessedit_pageseg_mode: PAGE_MODE[layout], thresholding_method: THRESHOLD[shades] };
    await worker.setParameters(parameters as object);
    const { data } = await worker.recognize(asFile(raster), {}, { text: false, blocks: true });
    return linesOf(data, raster);
  };

/** In the form every environment of tesseract.js takes bytes in. */
const asFile = (raster: Raster) =>
  (typeof Blob === 'undefined' || typeof window === 'undefined'
    ? toPgm(raster)
    : new Blob([toPgm(raster) as Uint8Array<ArrayBuffer>])) as never;

const linesOf = ({ blocks }: Pick<Page, 'blocks'>, { width, height }: Raster): Line[] =>
  (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map(({ words, bbox: { x0, y0, x1, y1 } }) => ({
      words: words.map(({ text, confidence }) => ({ text, confidence })),
      box: { left: x0 / width, top: y0 / height, right: x1 / width, bottom: y1 / height },
    }));
