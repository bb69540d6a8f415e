import type { Election, Participant } from './rules-file.ts';

/** A participant as the check sees it. In very large lists people share one profile an election and `name` is empty. */
export type Profile = {
  id: string;
  name: string;
  kind: Participant['kind'];
  election: string;
  ballot: number;
  /** First day as would-be candidate, first day as candidate, last day; empty: no such day. */
  prospective: string;
  candidate: string;
  until: string;
};

/** What a participant is on one day; undefined when taking its side is no longer (or not yet) an election matter. */
export type ObjectKind = 'prospective' | 'candidate' | 'party' | 'team' | 'empty-box';

/** Days are `YYYY-MM-DD` and compare as strings. */
export function objectOn(profile: Profile, day: string): ObjectKind | undefined {
  if (profile.until !== '' && day > profile.until) return undefined;
  if (profile.kind === 'party') return 'party';
  if (profile.candidate !== '' && day >= profile.candidate) {
    return profile.kind === 'team' || profile.kind === 'empty-box' ? profile.kind : 'candidate';
  }
  return profile.prospective !== '' && day >= profile.prospective ? 'prospective' : undefined;
}

/** Dates a participant does not give are those of its election: determination or campaign start, and the last phase's end. */
export function profileOf(participant: Participant, election: Election): Profile {
  const start = (phase: string) => election.phases.find((row) => row.phase === phase)?.from;
  const lastDay = election.phases
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const determined = start('determination') ?? start('campaign');
  return {
    id: participant.id,
    name: displayName(participant),
    kind: participant.kind,
    election: election.id,
    ballot: participant.ballot ?? 0,
    prospective: participant.prospective ?? start('nomination') ?? '',
    candidate: participant.candidate ?? (participant.prospective === undefined ? (determined ?? '') : ''),
    until: participant.until ?? (participant.kind === 'party' ? '' : (lastDay ?? '')),
  };
}

function displayName({ kind, people = [], aliases = [], id }: Participant): string {
  if (kind === 'party' || people.length === 0) return aliases[0] ?? people[0] ?? id;
  return people.join(' – ');
}
