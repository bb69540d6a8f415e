import { slugOf } from '../../../../ruleset/slug.ts';
import { at, type Json, type JsonObject, listAt, type Path, put, textAt, wordsAt } from './json.ts';

const DAY = 86_400_000;
/** From the determination to the end of the count, when nobody says how long. */
export const USUAL_DAYS = 180;

export const instant = (now: Date): string => now.toISOString().replace(/\.\d+Z$/, 'Z');
export const dayAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);

/** A rules file with nothing in it yet but its dates. */
export const newFile = (now: Date): JsonObject => ({
  format: 1,
  channel: '',
  issuer: {},
  seq: 1,
  issued: instant(now),
  expires: `${dayAfter(now, USUAL_DAYS)}T23:59:59Z`,
  elections: [],
});

export const newElection = (): JsonObject => ({ id: '', name: '', phases: [], participants: [] });

/** Of a field that makes the id of what it stands in: where the id is, and what the id would be. */
type Source = { id: Path; slug: string };

/** Ids are made of names as long as nobody wrote another one: a person who fills in a form never sees them. */
function sourceOf(file: Json, path: Path): Source | undefined {
  const field = path.at(-1);
  const parent = path.slice(0, -1);
  if (path.length === 2 && path[0] === 'issuer' && field === 'name')
    return { id: ['channel'], slug: slugOf(textAt(file, path)) };
  if (path.length === 3 && path[0] === 'elections' && field === 'name')
    return { id: [...parent, 'id'], slug: slugOf(textAt(file, path)) };
  if (path[2] === 'participants' && (field === 'people' || field === 'aliases') && path.length === 5)
    return { id: [...parent, 'id'], slug: slugOfParticipant(at(file, parent) ?? {}) };
  return undefined;
}

const slugOfParticipant = (participant: Json): string => {
  const people = wordsAt(participant, ['people']);
  return slugOf(people.length > 0 ? people.join(' ') : (wordsAt(participant, ['aliases'])[0] ?? ''));
};

/** The file with another value at a path, and with the id that follows from it. */
export function change(file: Json, path: Path, value: Json | undefined): Json {
  const before = sourceOf(file, path);
  const changed = put(file, path, value);
  const after = sourceOf(changed, path);
  if (!before || !after) return changed;
  const written = textAt(file, after.id);
  const isOwn = written !== '' && !isMadeOf(written, before.slug);
  return isOwn ? changed : put(changed, after.id, unique(changed, after));
}

const isMadeOf = (id: string, slug: string): boolean =>
  slug !== '' && id.replace(/-\d+$/, '') === slug.replace(/-\d+$/, '');

/** People share names: a number tells them apart. */
function unique(file: Json, { id, slug }: Source): string {
  const [list, place] = [id.slice(0, -2), id.at(-2)];
  if (typeof place !== 'number' || slug === '') return slug;
  const others = new Set(
    listAt(file, list).map((item, index) => (index === place ? '' : textAt(item, ['id']))),
  );
  if (!others.has(slug)) return slug;
  for (let count = 2; ; count++) if (!others.has(`${slug}-${count}`)) return `${slug}-${count}`;
}
