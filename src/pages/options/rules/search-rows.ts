import type { Row } from './read-file.ts';

/** Rows that are shown; who looks for somebody in a quarter of a million types some more letters. */
export const MOST_ROWS = 50;

export type Found = { rows: readonly Row[]; count: number };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What somebody could look for in a participant. */
const wordsOf = ({ participant, election }: Row): string => {
  const {
    id,
    people = [],
    aliases = [],
    weakAliases = [],
    hashtags = [],
    accounts = [],
    ballot,
  } = participant;
  const handles = accounts.map(({ handle }) => `@${handle}`);
  return fold(
    [id, ...people, ...aliases, ...weakAliases, ...hashtags, ...handles, ballot, election.name].join(' '),
  );
};

/** Whether every word that was typed begins or stands somewhere in what a row says. */
export function fits(row: Row, typed: string): boolean {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const words = wordsOf(row);
  return wanted.every((word) => words.includes(word));
}

/** Goes through pieces of a list; `isOver` ends it when nobody waits for it any more. */
export async function searchRows(
  pieces: AsyncIterable<readonly Row[]>,
  typed: string,
  isOver: () => boolean,
): Promise<Found> {
  const rows: Row[] = [];
  let count = 0;
  for await (const piece of pieces) {
    if (isOver()) break;
    for (const row of piece) {
      if (!fits(row, typed)) continue;
      count++;
      if (rows.length < MOST_ROWS) rows.push(row);
    }
  }
  return { rows, count };
}

/** What a participant is called in a list. */
export const nameOf = ({ id, people = [], aliases = [] }: Row['participant']): string =>
  people.length > 0 ? people.join(' – ') : (aliases[0] ?? id);
