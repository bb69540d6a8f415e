import type { ElectionInfo } from '../messages.ts';
import type { Layer } from '../ruleset/layer.ts';

/** Enough for the lists of one region; in lists of thousands nobody has a name of their own anyway. */
const MOST_PEOPLE = 2_000;

const STANDING: ReadonlySet<string> = new Set(['candidate', 'pair']);

function peopleOf({ profiles }: Layer, election: string): ElectionInfo['people'] {
  return profiles
    .filter((one) => one.election === election && one.name !== '' && STANDING.has(one.kind))
    .slice(0, MOST_PEOPLE)
    .map(({ id, name, ballot }) => ({ id, name, ...(ballot > 0 ? { ballot } : {}) }));
}

/** The elections of all layers, weakest first; what a stronger layer says of an election replaces what a weaker one did. */
export function electionsOf(layers: readonly Layer[]): readonly ElectionInfo[] {
  const all = layers.flatMap((layer) =>
    layer.elections.map((election): ElectionInfo => {
      const { id, name, phases, region } = election;
      return { id, name, phases, ...(region ? { region } : {}), people: peopleOf(layer, id) };
    }),
  );
  return [...new Map(all.map((election) => [election.id, election])).values()];
}
