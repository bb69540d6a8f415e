import { type CandidateList, partyKey, readCandidateList } from '../../../../ruleset/candidate-list.ts';
import { decodeTable, readTable } from '../../../../ruleset/csv-table.ts';
import type { Election } from '../../../../ruleset/rules-file.ts';
import { type Json, listAt, put, textAt } from './json.ts';
import { knownElections } from './try-rules.ts';

/** What a candidate list does not say itself; days are `YYYY-MM-DD`, an empty one is not known. */
export type ListFacts = {
  name: string;
  region: string;
  prospective: string;
  candidate: string;
  until: string;
};

const DAY = 86_400_000;
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** The days of a list as phases, the form in which an election keeps them. */
function phasesOf({ prospective, candidate, until }: ListFacts): Election['phases'] {
  const last = until || candidate || prospective;
  const nominated = candidate === '' ? last : dayBefore(candidate);
  return [
    ...(prospective !== '' && prospective <= nominated
      ? [{ phase: 'nomination' as const, from: prospective, to: nominated }]
      : []),
    ...(candidate === '' ? [] : [{ phase: 'determination' as const, from: candidate, to: last }]),
  ];
}

let partyIds: ReadonlyMap<string, string> | undefined;

/** Ids of the parties that ship with the product, by their names. */
export const knownParties = (): ReadonlyMap<string, string> =>
  (partyIds ??= new Map(
    knownElections()
      .flatMap(({ participants }) => participants)
      .filter(({ kind }) => kind === 'party')
      .flatMap(({ id, aliases = [], weakAliases = [] }) =>
        [id, ...aliases, ...weakAliases].map((name) => [partyKey(name), id] as const),
      ),
  ));

/** The id of a party by any of its names. */
export const partyIdOf = (name: string): string | undefined => knownParties().get(partyKey(name));

let partyNames: ReadonlyMap<string, string> | undefined;

/** What people call a party by its id; a party that does not ship stands for itself. */
export function partyName(id: string): string {
  partyNames ??= new Map(
    knownElections()
      .flatMap(({ participants }) => participants)
      .filter(({ kind }) => kind === 'party')
      .map((party) => [party.id, party.aliases?.[0] ?? party.weakAliases?.[0] ?? party.id] as const),
  );
  return partyNames.get(id) ?? id;
}

/** Reads what Excel or LibreOffice saved. Every row that is not taken is told with its line. */
export const readList = (bytes: Uint8Array, facts: ListFacts): CandidateList =>
  readCandidateList(readTable(decodeTable(bytes)), {
    ...(facts.name === '' ? {} : { name: facts.name, election: facts.name }),
    ...(facts.region === '' ? {} : { region: facts.region }),
    phases: phasesOf(facts),
    partyIds: knownParties(),
  });

/** A draft with the elections of a list: one that is there already by its id is replaced, the others are added. */
export function withElections(file: Json, elections: readonly Election[]): Json {
  const added = new Map(elections.map((election) => [election.id, election as unknown as Json]));
  const kept = listAt(file, ['elections']).map((election) => {
    const id = textAt(election, ['id']);
    const replaced = added.get(id) ?? election;
    added.delete(id);
    return replaced;
  });
  return put(file, ['elections'], [...kept, ...added.values()]);
}

/** The ids of elections that a list would replace. */
export const replacedBy = (file: Json, elections: readonly Election[]): string[] => {
  const there = new Set(listAt(file, ['elections']).map((election) => textAt(election, ['id'])));
  return elections.map(({ id }) => id).filter((id) => there.has(id));
};
