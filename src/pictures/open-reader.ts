import { createWorker, OEM } from 'tesseract.js';
import type { Raster } from './raster.ts';
import { type Reading, readText } from './read-text.ts';
import { READER_FILES } from './reader-files.ts';
import { recogniseWith } from './recogniser.ts';

/** A running reader of writing. */
export type TextReader = {
  /** @param isLate asked before each further look at the picture. Rejects when the worker breaks. */
  read: (picture: Raster, isLate: () => boolean) => Promise<Reading>;
  /** Ends the worker; its memory goes back. */
  close: () => Promise<unknown>;
};

/** Starts the reader from files of the package alone. Rejects when one cannot be loaded. */
export async function openReader(address: (file: string) => string): Promise<TextReader> {
  const worker = await createWorker(READER_FILES.language, OEM.LSTM_ONLY, {
    workerPath: address(READER_FILES.worker),
    corePath: address(READER_FILES.core),
    langPath: address(READER_FILES.languages),
    // Neither a script made from text nor a copy of the language in storage.
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
  });
  const recognise = recogniseWith(worker);
  return {
    read: (picture, isLate) => readText(picture, recognise, isLate),
    close: () => worker.terminate(),
  };
}
