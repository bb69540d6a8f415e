import type { Participant, RulesFile } from '../../src/ruleset/rules-file.ts';
import { dayAfter } from './kertasari.ts';

const FIRST = [
  'Hadi',
  'Lilis',
  'Bima',
  'Rukmini',
  'Rusdi',
  'Wati',
  'Agus',
  'Sri',
  'Dewi',
  'Budi',
  'Joko',
  'Tri',
];
const LAST = [
  'Santosa',
  'Kurnia',
  'Prakoso',
  'Amran',
  'Sundari',
  'Larasati',
  'Wiratama',
  'Sagara',
  'Wirayudha',
];
const PER_ELECTION = 500;

/** An invented name for every number, three words as most have. */
const nameOf = (at: number): string =>
  `${FIRST[at % FIRST.length]} ${FIRST[(at >> 4) % FIRST.length]}${(at >> 3).toString(36)} ${LAST[at % LAST.length]}`;

/** A list of as many invented candidates as a whole country has, with an account each: the file of `kind` a large import takes. */
export function candidateList(count: number, today: string, channel = 'kpu-daftar-calon'): RulesFile {
  const dates = { candidate: dayAfter(today, -40), until: dayAfter(today, 60) };
  const candidate = (_: unknown, at: number): Participant => ({
    id: `calon-${at}`,
    kind: 'candidate',
    ballot: (at % 12) + 1,
    people: [nameOf(at)],
    accounts: [{ platform: 'x', handle: handleOf(at) }],
    ...dates,
  });
  const all = Array.from({ length: count }, candidate);
  const elections = Array.from({ length: Math.ceil(count / PER_ELECTION) }, (_, at) => ({
    id: `dapil-${at}`,
    name: `Dapil ${at + 1}`,
    phases: [],
    participants: all.slice(at * PER_ELECTION, (at + 1) * PER_ELECTION),
  }));
  return {
    format: 1,
    channel,
    issuer: { name: 'Daftar calon Kertasari Raya' },
    seq: 1,
    issued: `${dayAfter(today, -1)}T00:00:00Z`,
    expires: `${dayAfter(today, 90)}T00:00:00Z`,
    elections,
  };
}

/** The campaign account of a candidate of `candidateList`. */
export const handleOf = (at: number): string => (at === 249_999 ? 'halilis2' : `calon_${at}`);
