import type { Photo } from './fixtures/model.ts';

const SKIES: Readonly<Record<Photo['scene'], readonly [string, string]>> = {
  poster: ['#6d5a8a', '#c9b8d8'],
  crowd: ['#7a8b6f', '#d9dfc8'],
  field: ['#4e8a5b', '#a8d3a4'],
  kitchen: ['#b07a4f', '#f0d9b8'],
  sky: ['#6aa6d6', '#dbeefb'],
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const svg = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;

const sky = ([top, bottom]: readonly [string, string]) =>
  `<defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="640" height="360" fill="url(#g)"/>`;

const person = (x: number, size: number, colour: string) =>
  `<g fill="${colour}"><circle cx="${x}" cy="${360 - size * 2.1}" r="${size * 0.55}"/><path d="M${x - size} 360v-${size * 0.4}a${size} ${size} 0 0 1 ${size * 2} 0v${size * 0.4}z"/></g>`;

const FOREGROUNDS: Readonly<Record<Photo['scene'], string>> = {
  poster: `${person(250, 70, '#2b2338')}${person(390, 66, '#40344f')}`,
  crowd: [60, 150, 240, 330, 420, 510, 590]
    .map((x, i) => person(x, 34 + (i % 3) * 8, i % 2 ? '#3d4936' : '#52604a'))
    .join(''),
  field: `<path d="M0 250h640v110H0z" fill="#3c7148"/>${person(320, 44, '#f4f1e4')}<circle cx="420" cy="330" r="16" fill="#fff"/>`,
  kitchen:
    '<ellipse cx="320" cy="270" rx="190" ry="60" fill="#fff"/><ellipse cx="320" cy="258" rx="130" ry="40" fill="#f6e7c4"/><circle cx="370" cy="248" r="26" fill="#f2b233"/>',
  sky: '<path d="M90 130a40 40 0 0 1 75-15 35 35 0 0 1 55 35H80zM400 90a46 46 0 0 1 88-16 40 40 0 0 1 62 40H390z" fill="#fff" opacity=".85"/><path d="M0 300l160-70 160 70 150-50 170 60v50H0z" fill="#7f5b48"/>',
};

/** A drawn photograph, 640 × 360. Unknown scenes are sky. `words` are painted across it. */
export function drawPhoto(scene: string, words: string): string {
  const known = scene in SKIES ? (scene as Photo['scene']) : 'sky';
  const caption =
    words === ''
      ? ''
      : `<text x="320" y="90" font-family="sans-serif" font-size="54" font-weight="800" fill="#fff" text-anchor="middle">${escaped(words)}</text>`;
  return svg(640, 360, sky(SKIES[known]) + FOREGROUNDS[known] + caption);
}

/** A round portrait's square: initials on a colour that follows from the handle. */
export function drawAvatar(handle: string, name: string): string {
  const hue = [...handle].reduce((sum, letter) => (sum * 7 + letter.charCodeAt(0)) % 360, 0);
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
  return svg(
    96,
    96,
    `<rect width="96" height="96" fill="hsl(${hue} 30% 52%)"/><text x="48" y="61" font-family="sans-serif" font-size="36" font-weight="600" fill="#fff" text-anchor="middle">${escaped(initials)}</text>`,
  );
}

/** An emoji as the picture sites put in its place; `code` is its code points in hexadecimal, joined by hyphens. */
export function drawEmoji(code: string): string {
  const points = code.split('-').map((part) => Number.parseInt(part, 16));
  const valid = points.every((point) => point >= 0 && point <= 0x10ffff);
  const character = valid ? String.fromCodePoint(...points) : '';
  return svg(72, 72, `<text x="36" y="58" font-size="58" text-anchor="middle">${escaped(character)}</text>`);
}
