/** Where the reader's files lie in the package (`src/cli/reader-assets.ts` puts them there). */
export const READER_FILES = {
  worker: 'ocr/worker.min.js',
  core: 'ocr/tesseract-core-simd-lstm.wasm.js',
  /** The folder of the language data. */
  languages: 'ocr',
  language: 'ind',
} as const;
