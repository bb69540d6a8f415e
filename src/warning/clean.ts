/** Marks that turn the direction of text around them, and controls no one can see. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const BLANK_LINES = /\n\s*\n/g;
/** Marks stacked on one letter until they cover the lines around it; three are more than any language uses here. */
const STACKED = /(\p{M}{3})\p{M}+/gu;

/** Text of the page made safe to show inside our sentences: no hidden controls, no stacked marks, no empty lines. */
export const clean = (text: string): string =>
  text.replace(UNSEEN, '').replace(BLANK_LINES, '\n').replace(STACKED, '$1');

/** A name of the page on one line, at most `most` characters with its ellipsis. */
export function cleanName(name: string, most = 60): string {
  const line = clean(name.slice(0, 10 * most))
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
