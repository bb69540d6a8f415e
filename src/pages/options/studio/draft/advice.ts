import type { Bilingual } from '../../../../ruleset/prohibitions.ts';
import { type Json, listAt, type Path, textAt, wordsAt } from './json.ts';
import type { Problem } from './problems.ts';

/** What the schema cannot say: a form that is right in every field and still does nothing. */
const WORDS = {
  'no-name': {
    id: 'belum ada nama, jadi tidak pernah dikenali',
    en: 'no name yet, so it is never recognised',
  },
  'two-people': {
    id: 'pasangan terdiri dari dua orang; tulis satu nama tiap baris',
    en: 'a pair is two people; write one name a line',
  },
  'no-participants': { id: 'belum ada peserta', en: 'no participants yet' },
  'no-dates': {
    id: 'belum ada tanggal, jadi belum berlaku',
    en: 'no dates yet, so it is not in force',
  },
  backwards: { id: 'tanggal akhir lebih dulu daripada tanggal awal', en: 'ends before it begins' },
  empty: { id: 'belum diisi', en: 'is empty' },
} satisfies Record<string, Bilingual>;

const look = (path: Path, why: keyof typeof WORDS): Problem => ({ path, why: WORDS[why], weight: 'look' });
const wrong = (path: Path, why: keyof typeof WORDS): Problem => ({ path, why: WORDS[why], weight: 'wrong' });

/** What somebody should look at in a draft, at its place. Total: takes any JSON. */
export function adviceOn(draft: Json): Problem[] {
  const issuer = textAt(draft, ['issuer', 'name']).trim() === '' ? [look(['issuer', 'name'], 'empty')] : [];
  return [
    ...issuer,
    ...backwards(draft, [], 'issued', 'expires'),
    ...listAt(draft, ['elections']).flatMap((election, place) =>
      adviceOnElection(election, ['elections', place]),
    ),
  ];
}

function adviceOnElection(election: Json, path: Path): Problem[] {
  const phases = listAt(election, ['phases']);
  const participants = listAt(election, ['participants']);
  return [
    ...(textAt(election, ['name']).trim() === '' ? [wrong([...path, 'name'], 'empty')] : []),
    ...(phases.length === 0 ? [look([...path, 'phases'], 'no-dates')] : []),
    ...phases.flatMap((phase, place) => backwards(phase, [...path, 'phases', place], 'from', 'to')),
    ...(participants.length === 0 ? [look([...path, 'participants'], 'no-participants')] : []),
    ...participants.flatMap((one, place) => adviceOnParticipant(one, [...path, 'participants', place])),
  ];
}

function adviceOnParticipant(participant: Json, path: Path): Problem[] {
  const people = wordsAt(participant, ['people']).length;
  const names =
    people + wordsAt(participant, ['aliases']).length + wordsAt(participant, ['weakAliases']).length;
  const kind = textAt(participant, ['kind']);
  const unnamed =
    names === 0
      ? [look([...path, kind === 'party' || kind === 'team' ? 'aliases' : 'people'], 'no-name')]
      : [];
  const pair = kind === 'pair' && names > 0 && people !== 2 ? [look([...path, 'people'], 'two-people')] : [];
  return [
    ...unnamed,
    ...pair,
    ...backwards(participant, path, 'prospective', 'until'),
    ...backwards(participant, path, 'candidate', 'until'),
  ];
}

/** Days and instants compare as strings. */
function backwards(value: Json, path: Path, from: string, to: string): Problem[] {
  const [first, last] = [textAt(value, [from]), textAt(value, [to])];
  return first !== '' && last !== '' && last < first ? [wrong([...path, to], 'backwards')] : [];
}
