import type { Box } from './edges.ts';

/** One word as it was read. */
export type Word = { text: string; confidence: number };

/** One line of writing: its words and where it stands, in shares of the picture's width and height. */
export type Line = { words: readonly Word[]; box: Box };

/** Words less sure than this are mostly leaves, folds and faces (0 to 100). */
const LEAST_CONFIDENCE = 30;

/** A line whose words are all shorter than this says nothing that counts, except a number. */
const LEAST_LETTERS = 2;

const isWord = ({ text, confidence }: Word): boolean =>
  confidence >= LEAST_CONFIDENCE && /[\p{L}\p{N}]/u.test(text);

const lettersOf = (words: readonly Word[]): number =>
  words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** How much a line says and how surely: sure letters count, doubtful ones hardly. */
const weightOf = ({ words }: Line): number =>
  words.reduce((sum, word) => sum + lettersOf([word]) * (word.confidence / 100) ** 2, 0);

/** Only what can be writing: unsure words and lines without a word are left out. */
export const believable = (lines: readonly Line[]): Line[] =>
  lines
    .map((line) => ({ ...line, words: line.words.filter(isWord) }))
    .filter(({ words }) => lettersOf(words) >= LEAST_LETTERS || words.some(({ text }) => /^\d/.test(text)));

const height = ({ top, bottom }: Box): number => bottom - top;

/** Whether two readings are of the same line: they overlap for the most part of the lower one, and somewhere along it. */
function isSameLine(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const along = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return along > 0 && shared > 0.5 * Math.min(height(one), height(other));
}

/**
 * Several readings of one picture as one: of readings of the same line the one that says most, most surely; from top to
 * bottom.
 */
export function mergeLines(readings: readonly (readonly Line[])[]): Line[] {
  const kept: Line[] = [];
  for (const line of readings.flatMap(believable)) {
    const rivals = kept.filter((each) => isSameLine(each.box, line.box));
    const weight = rivals.reduce((sum, rival) => sum + weightOf(rival), 0);
    if (rivals.length > 0 && weightOf(line) <= weight) continue;
    for (const rival of rivals) kept.splice(kept.indexOf(rival), 1);
    kept.push(line);
  }
  return kept.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** Mean confidence of all words, each counted by its letters; 0 where there are none. */
export function confidenceOf(lines: readonly Line[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = lettersOf(words);
  if (letters === 0) return 0;
  return words.reduce((sum, word) => sum + word.confidence * lettersOf([word]), 0) / letters;
}
