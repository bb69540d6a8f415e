import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { drawPhoto } from '../pages/pictures.ts';
import type { PosterText } from './texts.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');
const DEJAVU = ['Sans', 'Sans-Bold', 'SansCondensed-Bold', 'Serif', 'Serif-BoldItalic', 'SansMono-Bold'];
/** Only these: a poster looks the same on every machine. */
const FONTS = [
  ...DEJAVU.map((name) => join(MODULES, `dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`)),
  join(MODULES, '@expo-google-fonts/anton/400Regular/Anton_400Regular.ttf'),
];

type Lettering = { font: string; weight?: number; italic?: true };
const LETTERINGS = {
  sans: { font: 'DejaVu Sans', weight: 700 },
  thin: { font: 'DejaVu Sans' },
  condensed: { font: 'DejaVu Sans Condensed', weight: 700 },
  serif: { font: 'DejaVu Serif' },
  italic: { font: 'DejaVu Serif', weight: 700, italic: true },
  mono: { font: 'DejaVu Sans Mono', weight: 700 },
  poster: { font: 'Anton' },
} satisfies Record<string, Lettering>;

export type Style = {
  id: string;
  lettering: keyof typeof LETTERINGS;
  ink: string;
  paper: string;
  /** A drawn photograph instead of paper. */
  photo?: 'crowd' | 'field' | 'kitchen' | 'poster' | 'sky';
  /** Leaves, cloth, walls: a background that is nowhere even. */
  grain?: true;
  /** Degrees, clockwise. */
  turned?: number;
  /** The first line stands on a strip in the opposite colours. */
  strip?: true;
  /** A thin dark edge around letters. */
  edge?: true;
  width?: number;
};

/** How campaigns and offices really set posters: every way of writing meets every text in turn. */
export const STYLES: readonly Style[] = [
  { id: 'plain', lettering: 'sans', ink: '#1b1b1b', paper: '#ffffff' },
  { id: 'light-on-dark', lettering: 'sans', ink: '#ffffff', paper: '#3b2a56' },
  { id: 'headline', lettering: 'poster', ink: '#fff3d6', paper: '#7a1f2b' },
  { id: 'strip', lettering: 'sans', ink: '#ffffff', paper: '#22304a', strip: true },
  { id: 'turned-left', lettering: 'sans', ink: '#222222', paper: '#f4efe2', turned: -9 },
  { id: 'turned-right', lettering: 'condensed', ink: '#ffffff', paper: '#205448', turned: 12 },
  { id: 'pale', lettering: 'sans', ink: '#9a9a9a', paper: '#c9c9c9' },
  { id: 'dim', lettering: 'thin', ink: '#4c4560', paper: '#2f2a3d' },
  { id: 'crowd', lettering: 'sans', ink: '#ffffff', paper: '', photo: 'crowd', edge: true },
  { id: 'field', lettering: 'poster', ink: '#ffffff', paper: '', photo: 'field' },
  { id: 'kitchen', lettering: 'italic', ink: '#2a1a10', paper: '', photo: 'kitchen' },
  { id: 'sky', lettering: 'serif', ink: '#11243a', paper: '', photo: 'sky' },
  { id: 'portraits', lettering: 'condensed', ink: '#ffe9a8', paper: '', photo: 'poster', edge: true },
  { id: 'mono', lettering: 'mono', ink: '#0d3b2e', paper: '#e8f3ee', width: 600 },
  { id: 'grain', lettering: 'sans', ink: '#ffffff', paper: '', photo: 'crowd', grain: true, edge: true },
  {
    id: 'turned-photo',
    lettering: 'sans',
    ink: '#ffffff',
    paper: '',
    photo: 'field',
    turned: -6,
    edge: true,
  },
];

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Widths of a letter in its height, near enough to keep a line inside the poster. */
const LETTER_WIDTH: Record<keyof typeof LETTERINGS, number> = {
  sans: 0.72,
  thin: 0.64,
  condensed: 0.64,
  serif: 0.66,
  italic: 0.72,
  mono: 0.62,
  poster: 0.48,
};

/** The poster as SVG: lines one below the other, the first ones larger. */
export function posterSvg({ lines }: PosterText, style: Style): string {
  const { font, ...face }: Lettering = LETTERINGS[style.lettering];
  const width = style.width ?? 900;
  const height = Math.round(width * 0.8);
  const room = width * (style.turned ? 0.78 : 0.88);
  const letters = lines.map((line, index) => {
    const size = Math.min(
      width * (index === 0 ? 0.1 : 0.075),
      room / (line.length * LETTER_WIDTH[style.lettering]),
    );
    const y = height * (0.2 + (0.66 * index) / Math.max(2, lines.length - 1));
    const isStrip = style.strip === true && index === lines.length - 1;
    const strip = isStrip
      ? `<rect x="${width * 0.04}" y="${y - size * 1.1}" width="${width * 0.92}" height="${size * 1.6}" fill="${style.ink}"/>`
      : '';
    const ink = isStrip ? style.paper : style.ink;
    const edge = style.edge ? ' stroke="#111" stroke-width="2" paint-order="stroke"' : '';
    return `${strip}<text x="${width / 2}" y="${y}" font-size="${size}" font-family="${font}"${face.weight ? ` font-weight="${face.weight}"` : ''}${face.italic ? ' font-style="italic"' : ''} fill="${ink}"${edge} text-anchor="middle">${escaped(line)}</text>`;
  });
  const behind = style.photo
    ? drawPhoto(style.photo, '')
        .replace('<svg ', `<svg x="0" y="0" preserveAspectRatio="xMidYMid slice" data-w="${width}" `)
        .replace(/ width="640" height="360"/, ` width="${width}" height="${height}"`)
    : `<rect width="${width}" height="${height}" fill="${style.paper}"/>`;
  const grain = style.grain
    ? `<filter id="grain"><feTurbulence baseFrequency="0.03 0.05" numOctaves="4" seed="7"/></filter><rect width="${width}" height="${height}" filter="url(#grain)" opacity="0.45"/>`
    : '';
  const turned = style.turned ? ` transform="rotate(${style.turned} ${width / 2} ${height / 2})"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${behind}${grain}<g${turned}>${letters.join('')}</g></svg>`;
}

const render = (svg: string) =>
  new Resvg(svg, { font: { fontFiles: FONTS, loadSystemFonts: false } }).render();

/** The poster as a PNG file. */
export const posterPng = (text: PosterText, style: Style): Uint8Array =>
  render(posterSvg(text, style)).asPng();

/** The poster as pixels: red, green, blue, alpha. */
export function posterPixels(
  text: PosterText,
  style: Style,
): { data: Uint8Array; width: number; height: number } {
  const { pixels, width, height } = render(posterSvg(text, style));
  return { data: pixels, width, height };
}
