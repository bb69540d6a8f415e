import type { Line } from './lines.ts';

/** The longest text that is taken from one picture, in UTF-16 units: a poster has a tenth of it. */
const MOST_TEXT = 2_000;

/** Letters that stand for a figure when figures are around them, and the other way round. */
const AS_FIGURE: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };

/** "O2" and "1O" are numbers; a single letter is left alone. */
const figures = (word: string): string =>
  /^[\dOolI|]{2,4}$/.test(word) && /\d/.test(word)
    ? word.replace(/[OolI|]/g, (letter) => AS_FIGURE[letter] ?? letter)
    : word;

/** Frames, bullets and folds read as marks at the ends of a word; what belongs to words (#, @, quotes) stays. */
const trimmed = (word: string): string => word.replace(/^[|_~=«»<>\\/*+^`´]+|[|_~=«»<>\\/*+^`´]+$/g, '');

/** Whether a line breaks off inside a word ("menang-"), which the next line goes on with. */
const breaksOff = (line: string): boolean => /\p{L}{2,}[-‐‑]$/u.test(line);

/** What the lines say, one below the other, words that are broken at a line's end put together. */
export function textOf(lines: readonly Line[]): string {
  const said: string[] = [];
  for (const { words } of lines) {
    const line = words
      .map(({ text }) => figures(trimmed(text)))
      .filter(Boolean)
      .join(' ');
    const last = said.at(-1);
    if (last !== undefined && breaksOff(last) && /^\p{Ll}/u.test(line)) {
      said[said.length - 1] = last.replace(/[-‐‑]$/, '') + line;
    } else if (line !== '') said.push(line);
  }
  return said.join('\n').slice(0, MOST_TEXT);
}
