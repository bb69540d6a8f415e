import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { ResolvedPublicFile } from 'wxt';

type Icon = { drawing: string; size: number; name: string };

/** The toolbar's states are told apart by shape; the names are those of `PageState`. */
const STATES = ['checked', 'partly', 'not-checked', 'paused'];
const TOOLBAR_SIZES = [16, 32];

/** `icon/<size>.png` is found by WXT and named in the manifest; the smallest needs a drawing of its own. */
const ICONS: readonly Icon[] = [
  { drawing: 'icons/checked.svg', size: 16, name: '16' },
  ...[32, 48, 96, 128].map((size) => ({ drawing: 'icon.svg', size, name: String(size) })),
  ...STATES.flatMap((state) =>
    TOOLBAR_SIZES.map((size) => ({ drawing: `icons/${state}.svg`, size, name: `${state}-${size}` })),
  ),
];

/** Draws every icon of the extension into `folder` as PNG and says where in the package each belongs. */
export function renderIcons(folder: string): ResolvedPublicFile[] {
  mkdirSync(folder, { recursive: true });
  return ICONS.map(({ drawing, size, name }) => {
    const svg = readFileSync(join(import.meta.dirname, drawing), 'utf8');
    const file = resolve(folder, `${name}.png`);
    writeFileSync(file, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
    return { absoluteSrc: file, relativeDest: `icon/${name}.png` };
  });
}
