import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { HAND_FILES } from '../pictures/hand-files.ts';

/** One file of the package: its path there and where it is copied from. */
type PackageFile = { relativeDest: string; absoluteSrc: string };

const require = createRequire(import.meta.url);
const inPackage = (name: string, file: string): string => join(dirname(require.resolve(name)), file);

/**
 * Where the smaller palm model lies in the one data file of MediaPipe Hands, in bytes. A model names its own kind four
 * bytes after its beginning, so that a moved one is noticed.
 */
const PALM = { from: 2_341_291, to: 4_326_731 } as const;
const MODEL_KIND = 'TFL3';

const NOTICE = `The files in this folder come unchanged from the npm packages @litertjs/core (LiteRT, Google)
and @mediapipe/hands (MediaPipe Hands, Google). Both are under the licence below.
`;

function palmModel(): Uint8Array {
  const packed = readFileSync(inPackage('@mediapipe/hands', 'hands_solution_packed_assets.data'));
  const model = packed.subarray(PALM.from, PALM.to);
  if (model.toString('latin1', 4, 8) !== MODEL_KIND)
    throw new Error('@mediapipe/hands keeps its palm model elsewhere');
  return model;
}

/** Neither package ships the text of its licence; another of our dependencies under the same one does. */
const licence = (): string =>
  `${NOTICE}\n${readFileSync(join(dirname(require.resolve('tesseract.js/package.json')), 'LICENSE.md'), 'utf8')}`;

/**
 * Everything the hand reader needs in the package: a runtime, two models and their licence.
 *
 * @param folder where files are made that no package has by themselves
 */
export function handFiles(folder: string): PackageFile[] {
  mkdirSync(folder, { recursive: true });
  const made = (name: string, contents: Uint8Array | string): string => {
    const file = resolve(folder, name);
    writeFileSync(file, contents);
    return file;
  };
  const runtime = (file: string): string => inPackage('@litertjs/core', `../wasm/${file}`);
  return [
    { relativeDest: HAND_FILES.runtime, absoluteSrc: runtime('litert_wasm_compat_internal.js') },
    { relativeDest: HAND_FILES.program, absoluteSrc: runtime('litert_wasm_compat_internal.wasm') },
    { relativeDest: HAND_FILES.palm, absoluteSrc: made('palm.tflite', palmModel()) },
    {
      relativeDest: HAND_FILES.hand,
      absoluteSrc: inPackage('@mediapipe/hands', 'hand_landmark_lite.tflite'),
    },
    { relativeDest: 'hands/LICENSE.txt', absoluteSrc: made('LICENSE.txt', licence()) },
  ];
}
