import * as v from 'valibot';
import type { JsonPath } from './json-text.ts';
import { MOST_SENTENCES, type PlacedIssue } from './refusals.ts';
import { ParticipantSchema, type RulesFile, RulesFileSchema } from './rules-file.ts';
import type { Understood } from './skip-newer.ts';

/** After so many participants a long check lets others work. */
const AT_ONCE = 500;

export type Shape = { ok: true; file: RulesFile } | { ok: false; issues: readonly PlacedIssue[] };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Holds what `skipNewer` left of a file to the schema: first everything but the participants, then each of them, so
 * that lists of hundreds of thousands can be checked bit by bit. The schema changes nothing: what is valid stays as it is.
 *
 * @returns steps; each gives the share of participants checked so far, from 0 to 1.
 */
export function* checkShape({ value, indexOf }: Understood): Generator<number, Shape> {
  const frame = v.safeParse(RulesFileSchema, frameOf(value));
  const issues = (frame.issues ?? []).map((issue): PlacedIssue => ({ issue, path: pathOf(issue, indexOf) }));
  const lists = listsIn(value, indexOf);
  const total = lists.reduce((sum, { participants }) => sum + participants.length, 0);
  let checked = 0;
  for (const { participants, path } of lists) {
    for (const [at, participant] of participants.entries()) {
      const { issues: wrong = [] } = v.safeParse(ParticipantSchema, participant);
      const place = [...path, indexOf(participants, at)];
      for (const issue of wrong) issues.push({ issue, path: [...place, ...pathOf(issue, indexOf)] });
      if (issues.length >= MOST_SENTENCES) return { ok: false, issues };
      if (++checked % AT_ONCE === 0) yield checked / total;
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, file: value as RulesFile };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file with its lists of participants emptied. */
export function frameOf(file: unknown): unknown {
  if (!isFields(file) || !Array.isArray(file.elections)) return file;
  const elections = file.elections.map((election: unknown) =>
    isFields(election) && Array.isArray(election.participants) ? { ...election, participants: [] } : election,
  );
  return { ...file, elections };
}

type List = { participants: readonly unknown[]; path: JsonPath };

/** The lists of participants of all elections that have one. */
function listsIn(file: unknown, indexOf: Understood['indexOf']): List[] {
  const elections: readonly unknown[] = isFields(file) && Array.isArray(file.elections) ? file.elections : [];
  return elections.flatMap((election, at) =>
    isFields(election) && Array.isArray(election.participants)
      ? [{ participants: election.participants, path: ['elections', indexOf(elections, at), 'participants'] }]
      : [],
  );
}

const pathOf = (issue: v.BaseIssue<unknown>, indexOf: Understood['indexOf']): JsonPath =>
  (issue.path ?? []).map(({ key, input }) =>
    typeof key === 'number' ? indexOf(input, key) : (key as string),
  );
