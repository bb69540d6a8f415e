import type { Participant } from './rules-file.ts';

/** Shorter names are letters of other words. */
const SHORTEST = 4;

const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What names a participant without any company. */
export const namesOf = ({ people = [], aliases = [], hashtags = [], slogans = [] }: Participant): string[] =>
  [...people, ...aliases, ...hashtags, ...slogans].filter((name) => name.length >= SHORTEST);

/** The names that stand in a text as whole words. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const folded = fold(text);
  return names.filter((name) => fold(name).trim() !== '' && folded.includes(fold(name)));
}
