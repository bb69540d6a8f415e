import type { Neutrality } from './neutrality.ts';
import { type Profile, profileOf } from './participants.ts';
import type { Bilingual } from './prohibitions.ts';
import type { Election, Participant } from './rules-file.ts';

/** Words and signs that count for or against whoever they are given to: for all of one kind, or for none. */
const FOR_ALL_OR_NONE = ['slogans', 'counterSlogans', 'gestures'] as const;
/** What not everybody has in life; still worth a look. */
const OFTEN_UNEQUAL = ['accounts', 'hashtags'] as const;
const MOST_NAMED = 5;

type Field = (typeof FOR_ALL_OR_NONE)[number] | (typeof OFTEN_UNEQUAL)[number];

const say = ({ id }: Election, indonesian: string, english: string): Bilingual => ({
  id: `pemilihan ${id}: ${indonesian}.`,
  en: `election ${id}: ${english}.`,
});

const listOf = (ids: readonly string[]): string =>
  ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')}, … (${ids.length})` : ids.join(', ');

/** Unequal treatment within one election; `known` is the same election as it ships with the product. */
export function electionComplaints(election: Election, known: Election | undefined): Neutrality {
  const groups = groupsOf(election.participants);
  return {
    refused: [
      ...oneSided(election),
      ...leftOut(election, known),
      ...twice(election),
      ...FOR_ALL_OR_NONE.flatMap((field) => groups.flatMap((group) => unequal(election, group, field))),
      ...unequalDays(election),
    ],
    noticed: OFTEN_UNEQUAL.flatMap((field) => groups.flatMap((group) => unequal(election, group, field))),
  };
}

/** Pairs, single candidates, parties and teams are each measured by their own kind; the empty box has no campaign. */
const groupsOf = (participants: readonly Participant[]): Participant[][] =>
  (['pair', 'candidate', 'party', 'team'] as const).map((kind) =>
    participants.filter((participant) => participant.kind === kind),
  );

function oneSided(election: Election): Bilingual[] {
  const count = (...kinds: Participant['kind'][]) =>
    election.participants.filter(({ kind }) => kinds.includes(kind)).length;
  const standing = count('pair', 'candidate', 'empty-box');
  const [parties, teams] = [count('party'), count('team')];
  const isOneSided =
    standing === 1 || (standing === 0 && parties + teams === 1) || (teams === 1 && standing > 1);
  if (!isOneSided) return [];
  return [
    say(
      election,
      'hanya satu pihak tercantum; cantumkan semua peserta (pasangan tunggal: tambahkan kotak kosong, kind "empty-box")',
      'only one side is listed; list every participant (a single pair: add the empty box, kind "empty-box")',
    ),
  ];
}

/** Who adds names or accounts to a known election does so for everybody who stands in it. */
function leftOut(election: Election, known: Election | undefined): Bilingual[] {
  const listed = new Set(election.participants.map(({ id }) => id));
  const kinds = new Set(election.participants.map(({ kind }) => kind));
  const missing = (known?.participants ?? [])
    .filter(({ id, kind }) => kinds.has(kind) && !listed.has(id))
    .map(({ id }) => id);
  if (missing.length === 0) return [];
  const names = listOf(missing);
  return [
    say(election, `peserta lain tidak tercantum: ${names}`, `other participants are not listed: ${names}`),
  ];
}

function twice(election: Election): Bilingual[] {
  const repeated = (values: readonly (string | number)[]) => {
    const seen = new Set<string | number>();
    return values.filter((value) => seen.size === seen.add(value).size);
  };
  const ids = repeated(election.participants.map(({ id }) => id)).map(String);
  const ballots = repeated(
    election.participants.flatMap(({ kind, ballot }) => (kind === 'pair' && ballot ? [ballot] : [])),
  );
  return [
    ...(ids.length > 0
      ? [say(election, `id dipakai dua kali: ${listOf(ids)}`, `id used twice: ${listOf(ids)}`)]
      : []),
    ...ballots.map((ballot) =>
      say(election, `dua pasangan bernomor ${ballot}`, `two pairs have number ${ballot}`),
    ),
  ];
}

function unequal(election: Election, group: readonly Participant[], field: Field): Bilingual[] {
  const without = group.filter((participant) => (participant[field] ?? []).length === 0).map(({ id }) => id);
  if (without.length === 0 || without.length === group.length) return [];
  const names = listOf(without);
  return [
    say(
      election,
      `${field} ada pada sebagian peserta saja, tidak pada ${names}`,
      `${field} given for some participants only, not for ${names}`,
    ),
  ];
}

/** Whoever is watched for fewer days than the others is favoured. Would-be candidates may give up; candidates may not. */
function unequalDays(election: Election): Bilingual[] {
  const profiles = election.participants
    .filter(({ kind }) => kind !== 'party' && kind !== 'team')
    .map((participant) => profileOf(participant, election));
  const undated = profiles.filter(({ prospective, candidate }) => prospective === '' && candidate === '');
  if (undated.length > 0) {
    const names = listOf(undated.map(({ id }) => id));
    return [
      say(
        election,
        `tanpa tanggal, jadi tidak pernah berlaku: ${names}`,
        `no dates, so never in force: ${names}`,
      ),
    ];
  }
  const candidates = profiles.filter(({ candidate }) => candidate !== '');
  return (['candidate', 'until'] as const).flatMap((day) => differing(election, candidates, day));
}

function differing(
  election: Election,
  profiles: readonly Profile[],
  day: 'candidate' | 'until',
): Bilingual[] {
  const days = [...new Set(profiles.map((profile) => profile[day] || '–'))];
  if (days.length < 2) return [];
  return [
    say(
      election,
      `tanggal ${day} tidak sama: ${listOf(days)}`,
      `the ${day} day is not the same: ${listOf(days)}`,
    ),
  ];
}
