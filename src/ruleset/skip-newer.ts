import { FORMAT_REVISION } from './since.ts';

/** What a newer file may hold that this package leaves out. */
export const SKIPPED_KINDS = [
  'election',
  'participant',
  'account',
  'prohibition',
  'platform',
  'policy',
  'field',
] as const;
export type SkippedKind = (typeof SKIPPED_KINDS)[number];

/** How many entries of each kind were left out; kinds without any are absent. */
export type Skipped = Partial<Record<SkippedKind, number>>;

/** What is left of a file, how much was left out, and where what is left stood: lines are named by the file as it is. */
export type Understood = {
  value: unknown;
  skipped: Skipped;
  /** The index that an entry of a shortened list had. */
  indexOf: (list: unknown, index: number) => number;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNewer = (entry: unknown): boolean =>
  isFields(entry) && typeof entry.since === 'number' && entry.since > FORMAT_REVISION;

/** The names a rules file may have at its top; a newer file has others. */
const KNOWN = new Set([
  ...['$schema', 'format', 'since', 'channel', 'issuer', 'seq', 'issued', 'expires', 'region', 'audience'],
  ...['keys', 'elections', 'allow', 'prohibitions', 'platforms', 'policy'],
]);

/**
 * Leaves out whatever says of itself that it needs a newer revision of the format, whole and counted, so that nothing
 * is half applied. Everything else stays and is held to the schema: a misspelt name is a mistake and never skipped.
 *
 * An election of which some participants of a kind are left out and others not would warn about one side only: it goes
 * as a whole.
 *
 * @param value any JSON.
 */
export function skipNewer(value: unknown): Understood {
  const skip = new Skipping();
  const left = isFields(value) ? skip.file(value) : value;
  return {
    value: left,
    skipped: skip.counts,
    indexOf: (list, index) => skip.kept.get(list as object)?.[index] ?? index,
  };
}

class Skipping {
  readonly counts: Skipped = {};
  readonly kept = new WeakMap<object, readonly number[]>();

  file(file: Fields): Fields {
    const left = isNewer(file) ? this.#knownOnly(file) : file;
    return this.#within(left, {
      elections: (list) => this.#list(list, 'election', (one) => this.#election(one)),
      allow: (allow) =>
        isFields(allow) ? this.#within(allow, { accounts: (list) => this.#list(list, 'account') }) : allow,
      prohibitions: (list) => this.#list(list, 'prohibition'),
      platforms: (list) => this.#list(list, 'platform'),
      policy: (policy) => (isNewer(policy) ? this.#leaveOut('policy') : policy),
    });
  }

  #knownOnly(file: Fields): Fields {
    const known = Object.entries(file).filter(([name]) => KNOWN.has(name) || this.#leaveOut('field'));
    return Object.fromEntries(known);
  }

  /** The election without its newer participants; undefined when that would leave one side of it. */
  #election(election: unknown): unknown {
    if (!isFields(election) || !Array.isArray(election.participants)) return election;
    const all: readonly unknown[] = election.participants;
    const newer = all.filter(isNewer);
    if (newer.length === 0) return election;
    const kinds = new Set(newer.map(kindOf));
    if (all.some((one) => !isNewer(one) && kinds.has(kindOf(one)))) return undefined;
    return { ...election, participants: this.#list(all, 'participant') };
  }

  #list(list: unknown, kind: SkippedKind, within = (entry: unknown): unknown => entry): unknown {
    if (!Array.isArray(list)) return list;
    const rows = list.map((entry, index) => ({ index, left: isNewer(entry) ? undefined : within(entry) }));
    const kept = rows.filter(({ left }) => left !== undefined || this.#leaveOut(kind));
    const isWhole = kept.length === list.length && kept.every(({ index, left }) => left === list[index]);
    if (isWhole) return list;
    const left = kept.map((row) => row.left);
    this.kept.set(
      left,
      kept.map(({ index }) => index),
    );
    return left;
  }

  #within(fields: Fields, changes: Readonly<Record<string, (value: unknown) => unknown>>): Fields {
    const entries = Object.entries(fields).map(
      ([name, value]) => [name, Object.hasOwn(changes, name) ? changes[name]!(value) : value] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  /** Counts one entry; undefined, so that the entry goes. */
  #leaveOut(kind: SkippedKind): undefined {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    return undefined;
  }
}

const kindOf = (participant: unknown): unknown => (isFields(participant) ? participant.kind : undefined);
