import type { Path } from './draft/json.ts';

/** The steps in their order; each is a place of the studio's address. */
export const STEPS = ['publisher', 'elections', 'rules', 'try', 'compare', 'export'] as const;
export type Step = (typeof STEPS)[number];

/** What the address names within the studio; `election` and `participant` are places in the file. */
export type Place =
  | { part: 'start' | 'import' | 'booklet' | Exclude<Step, 'elections'> }
  | { part: 'elections'; election?: number; participant?: number };

const PARTS = ['start', 'import', 'booklet', ...STEPS] as const;

/** `elections/0/3` is the fourth participant of the first election; what nobody knows is the start. */
export function readPlace(place: string): Place {
  const [named = '', ...rest] = place.split('/');
  const part = PARTS.find((one) => one === named) ?? 'start';
  if (part !== 'elections') return { part };
  const [election, participant] = rest.map((word) => (/^\d+$/.test(word) ? Number(word) : undefined));
  return {
    part,
    ...(election === undefined ? {} : { election }),
    ...(election === undefined || participant === undefined ? {} : { participant }),
  };
}

/** The link to a place. */
export const addressOf = (place: string): string => (place === '' ? '#studio' : `#studio/${place}`);

/** The step that a place belongs to; none for the start. */
export function stepOf({ part }: Place): Step | undefined {
  if (part === 'import') return 'elections';
  if (part === 'booklet') return 'export';
  return part === 'start' ? undefined : part;
}

/** Where the field of a path is filled in. */
export function placeOfPath(path: Path): string {
  const [first, election, list, participant] = path;
  if (first === 'elections') {
    const within = list === 'participants' && participant !== undefined ? `/${participant}` : '';
    return election === undefined ? 'elections' : `elections/${election}${within}`;
  }
  if (first === 'allow' || first === 'prohibitions') return 'rules';
  return first === 'seq' || first === 'expires' || first === 'issued' ? 'export' : 'publisher';
}

/** The fields of a step, to count what is wrong in it. */
export const isIn = (step: Step, path: Path): boolean => placeOfPath(path).split('/')[0] === step;
