import type { RulesFile } from '../ruleset/rules-file.ts';

type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [name: string]: Json };

const MOST_SHOWN = 120;

/**
 * What differs between two rules files, one line each: `+` only in the new one, `-` only in the old one, `~` changed.
 * Elections, participants, prohibitions and sites are told by their id; the order of a list says nothing.
 */
export const diffRules = (before: RulesFile, after: RulesFile): string[] => [
  ...differences('', before as Json, after as Json),
];

function* differences(path: string, before: Json, after: Json): Generator<string> {
  if (same(before, after)) return;
  const [old, now] = [entriesOf(before, after), entriesOf(after, before)];
  if (!old || !now) {
    if (before === undefined) yield `+ ${path}${told(path, after)}`;
    else if (after === undefined) yield `- ${path}${told(path, before)}`;
    else yield `~ ${path}: ${print(before)} → ${print(after)}`;
    return;
  }
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const within = path === '' ? name : `${path} › ${name}`;
    yield* differences(within, old.get(name), now.get(name));
  }
}

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The named parts of a value; undefined for what is told as a whole. A list that is missing is an empty one. */
function entriesOf(value: Json, other: Json): ReadonlyMap<string, Json> | undefined {
  if (value === undefined) return Array.isArray(other) ? new Map() : undefined;
  if (Array.isArray(value)) return new Map(value.map((item: Json) => [nameOf(item), item]));
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value).filter(([name]) => name !== '$schema'));
}

/** What tells an item of a list from the others: its id, a phase's name, or all of it. */
function nameOf(item: Json): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return String(item);
  const { id, phase, platform, handle } = item as Record<string, Json>;
  if (typeof handle === 'string') return `${platform}:${handle}`;
  return String(id ?? phase ?? JSON.stringify(item));
}

/** Words and accounts are named by their path already. */
const told = (path: string, value: Json): string => {
  const isThere =
    typeof value !== 'object' ? path.endsWith(` ${value}`) : path.endsWith(`:${handleOf(value)}`);
  return isThere ? '' : `: ${print(value)}`;
};

const handleOf = (value: Json): Json => (value as Record<string, Json> | null)?.handle;

function print(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const { people, name, aliases } = value as Record<string, Json>;
  const known = people ?? name ?? aliases;
  const text = known === undefined ? JSON.stringify(value) : [known].flat().join(' – ');
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
