import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { READER_FILES } from '../pictures/reader-files.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** One file of the package: its path there, and where it is copied from or what it holds. */
type PackageFile = { relativeDest: string; absoluteSrc: string } | { relativeDest: string; contents: string };

/** Addresses the library falls back to when it is told no other. They are never used here, and may not stand in the package. */
const ELSEWHERE = /https:\/\/cdn\.jsdelivr\.net\/npm\//g;
const NOWHERE = 'about:blank#';

/** The library's worker without any address outside of the package. */
function worker(): string {
  const source = readFileSync(join(folderOf('tesseract.js'), 'dist/worker.min.js'), 'utf8');
  return source.replace(ELSEWHERE, NOWHERE).replace(/\n?\/\/# sourceMappingURL=.*$/, '');
}

/** Everything the reader of pictures needs in the package: a worker, one core, the Indonesian letters. */
export function readerFiles(): PackageFile[] {
  const core = join(folderOf('tesseract.js-core'), 'tesseract-core-simd-lstm.wasm.js');
  const letters = join(folderOf('@tesseract.js-data/ind'), '4.0.0_best_int/ind.traineddata.gz');
  return [
    { relativeDest: READER_FILES.worker, contents: worker() },
    { relativeDest: READER_FILES.core, absoluteSrc: core },
    {
      relativeDest: `${READER_FILES.languages}/${READER_FILES.language}.traineddata.gz`,
      absoluteSrc: letters,
    },
  ];
}

/** Takes the addresses outside of the package out of the library where it becomes part of our own scripts. */
export const noElsewherePlugin = (): Plugin => ({
  name: 'no-elsewhere',
  transform: {
    filter: { id: /tesseract\.js/ },
    handler: (code) => ({ code: code.replace(ELSEWHERE, NOWHERE), map: null }),
  },
});
