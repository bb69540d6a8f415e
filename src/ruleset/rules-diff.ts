import type { RulesFile } from './rules-file.ts';

/** A value of a rules file, as JSON has them. */
export type RulesValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly RulesValue[]
  | { readonly [name: string]: RulesValue };

/**
 * One difference between two rules files. `path` goes from the file to the place by names and ids (`elections`,
 * `pilkada-2031`, `participants`, `halilis`, `ballot`); only `after`: it is new; only `before`: it is gone.
 */
export type RulesChange = { path: readonly string[]; before?: RulesValue; after?: RulesValue };

/**
 * What differs between two rules files. Elections, participants, prohibitions and sites are told by their id; the order
 * of a list says nothing.
 */
export const diffRules = (before: RulesFile, after: RulesFile): RulesChange[] => [
  ...differences([], before as RulesValue, after as RulesValue),
];

function* differences(
  path: readonly string[],
  before: RulesValue,
  after: RulesValue,
): Generator<RulesChange> {
  if (same(before, after)) return;
  const [old, now] = [entriesOf(before, after), entriesOf(after, before)];
  if (!old || !now) {
    yield {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    return;
  }
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    yield* differences([...path, name], old.get(name), now.get(name));
  }
}

const same = (a: RulesValue, b: RulesValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The named parts of a value; undefined for what is told as a whole. A list that is missing is an empty one. */
function entriesOf(value: RulesValue, other: RulesValue): ReadonlyMap<string, RulesValue> | undefined {
  if (value === undefined) return Array.isArray(other) ? new Map() : undefined;
  if (Array.isArray(value)) return new Map(value.map((item: RulesValue) => [nameOf(item), item]));
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value).filter(([name]) => name !== '$schema'));
}

/** What tells an item of a list from the others: its id, a phase's name, or all of it. */
function nameOf(item: RulesValue): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return String(item);
  const { id, phase, platform, handle } = item as Record<string, RulesValue>;
  if (typeof handle === 'string') return `${platform}:${handle}`;
  return String(id ?? phase ?? JSON.stringify(item));
}
