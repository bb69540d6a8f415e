import { HANDLE_SALT, hashOf } from '../language/hash.ts';
import { tokenise } from '../language/tokenise.ts';
import { Tokens } from '../language/tokens.ts';
import { buildNameIndex, found, longestName, type NameEntry, type NameIndex } from './name-index.ts';
import { type Profile, profileOf } from './participants.ts';
import type { Election, ElectionsFile, Participant } from './rules-file.ts';

/**
 * How an entry names its participant. `name` does so alone; `weak` needs an election around it; `part` of a name needs a
 * title or another name of the same participant; `slogan` and `counter` take a side; `account` is a handle; `gesture` a sign. The strongest comes first: it wins where words are listed twice.
 */
export const ROLES = ['slogan', 'counter', 'account', 'name', 'gesture', 'weak', 'part'] as const;
export type Role = (typeof ROLES)[number];
/** One name can stand for several: the same person runs again, two parties share a nickname. */
export type NameRef = { profile: number; role: Role };
type Refs = readonly NameRef[];

/** One source of elections, compiled: the bundled data is a layer, every rules file is another on top of it. */
export type Layer = {
  readonly index: NameIndex;
  readonly entries: readonly (readonly NameRef[])[];
  readonly profiles: readonly Profile[];
  /** Profiles by platform and handle (`profileOfAccount`). */
  readonly accounts: NameIndex;
  /** `platform:handle` of accounts that take no side: KPU, Bawaslu, news. */
  readonly allowed: ReadonlySet<string>;
  readonly elections: readonly Pick<Election, 'id' | 'name' | 'phases' | 'region'>[];
};

/** Above this many participants people share one profile an election, and parts of names are not listed. */
const LARGE = 10_000;
const SHORTEST_PART = 4;
/** In a list of thousands, names of two words are shared by many people and by everyday phrases: they need company. */
const LONGEST_SHARED = 2;

const scratch = new Tokens();

const plainHandle = (handle: string): string => handle.replace(/^@/, '').toLowerCase();

export const accountKey = (platform: string, handle: string): string => `${platform}:${plainHandle(handle)}`;

/** The profile whose account this is, -1 for nobody's. */
export function profileOfAccount({ accounts }: Layer, platform: string, handle: string): number {
  const hashes = Int32Array.of(hashOf(platform), hashOf(plainHandle(handle)));
  return longestName(accounts, hashes, 0, 2) ? found.payload : -1;
}

/** What a layer is compiled from; `region` holds for all elections that name none. */
export type LayerSource = Pick<ElectionsFile, 'elections' | 'allow'> & { region?: string | undefined };

/** Compiles elections to a layer. Pure but for its scratch buffer; linear in the number of names. */
export function compileLayer(file: LayerSource): Layer {
  const builder = new LayerBuilder(countParticipants(file));
  for (const election of file.elections) {
    for (const participant of election.participants) builder.add(participant, election);
  }
  return builder.finish(file);
}

export const countParticipants = ({ elections }: Pick<ElectionsFile, 'elections'>): number =>
  elections.reduce((sum, { participants }) => sum + participants.length, 0);

/** Compiles a layer bit by bit, for lists that nobody should have to wait for at once. */
export class LayerBuilder {
  readonly #profiles: Profile[] = [];
  readonly #accounts: NameEntry[] = [];
  readonly #large: boolean;
  readonly #shared = new Map<string, number>();
  readonly #names = new Map<string | number, { hashes: readonly number[]; refs: Refs }>();
  /** Lists of references that are equal are one: thousands of names share them. */
  readonly #refs = new Map<string | number, Refs>();

  /** @param count participants that will be added in all. */
  constructor(count: number) {
    this.#large = count > LARGE;
  }

  add(participant: Participant, election: Election): void {
    const profile = this.#profile(participant, election);
    for (const person of participant.people ?? []) this.#person(person, profile);
    if (participant.people && participant.people.length > 1) this.#pairName(participant.people, profile);
    for (const alias of participant.aliases ?? []) this.#name(alias, profile, 'name');
    for (const alias of participant.weakAliases ?? []) this.#name(alias, profile, 'weak');
    for (const hashtag of participant.hashtags ?? []) this.#hashtag(hashtag, profile, 'slogan');
    for (const slogan of participant.slogans ?? []) this.#slogan(slogan, profile, 'slogan');
    for (const slogan of participant.counterSlogans ?? []) this.#slogan(slogan, profile, 'counter');
    for (const gesture of participant.gestures ?? []) this.#name(gesture, profile, 'gesture');
    for (const { platform, handle } of participant.accounts ?? []) {
      const hash = hashOf(plainHandle(handle));
      this.#accounts.push({ hashes: [hashOf(platform), hash], payload: profile });
      this.#push([hash ^ HANDLE_SALT], profile, 'account');
    }
  }

  #profile(participant: Participant, election: Election): number {
    const profile = profileOf(participant, election);
    if (!this.#large) return this.#profiles.push(profile) - 1;
    const { kind, prospective, candidate, until } = profile;
    const key = [election.id, kind, prospective, candidate, until].join('|');
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const at = this.#profiles.push({ ...profile, id: `${election.id}-${kind}`, name: '', ballot: 0 }) - 1;
    this.#shared.set(key, at);
    return at;
  }

  #person(person: string, profile: number): void {
    const hashes = hashesOf(person);
    this.#push(hashes, profile, hashes.length > (this.#large ? LONGEST_SHARED : 1) ? 'name' : 'weak');
    if (this.#large) return;
    for (const word of person.split(/\s+/)) {
      if (hashes.length > 1 && word.length >= SHORTEST_PART) this.#name(word, profile, 'part');
    }
  }

  /** Pairs are called by their first names: "Hadi-Lilis". */
  #pairName(people: readonly string[], profile: number): void {
    this.#push(
      people.slice(0, 2).flatMap((person) => hashesOf(person).slice(0, 1)),
      profile,
      'name',
    );
  }

  #name(text: string, profile: number, role: Role): void {
    this.#push(hashesOf(text), profile, role);
  }

  #slogan(text: string, profile: number, role: Role): void {
    this.#name(text, profile, role);
    this.#hashtag(text.replace(/\s+/g, ''), profile, role);
  }

  #hashtag(text: string, profile: number, role: Role): void {
    this.#push(hashesOf(`#${text.replace(/^#/, '')}`), profile, role);
  }

  #push(hashes: readonly number[], profile: number, role: Role): void {
    if (hashes.length === 0) return;
    const key = hashes.length === 1 ? hashes[0]! : hashes.join();
    const known = this.#names.get(key);
    if (known) known.refs = this.#joined(known.refs, { profile, role });
    else this.#names.set(key, { hashes, refs: this.#single(profile, role) });
  }

  #single(profile: number, role: Role): Refs {
    const key = profile * ROLES.length + ROLES.indexOf(role);
    const known = this.#refs.get(key) ?? [{ profile, role }];
    this.#refs.set(key, known);
    return known;
  }

  /** A participant stands in the list once, with its strongest role. */
  #joined(refs: Refs, added: NameRef): Refs {
    const same = refs.findIndex(({ profile }) => profile === added.profile);
    if (same >= 0 && ROLES.indexOf(added.role) >= ROLES.indexOf(refs[same]!.role)) return refs;
    const next = same < 0 ? [...refs, added] : refs.with(same, added);
    if (next.length === 1) return this.#single(added.profile, added.role);
    const key = next.map(({ profile, role }) => `${profile}${role}`).join();
    const known = this.#refs.get(key) ?? next;
    this.#refs.set(key, known);
    return known;
  }

  /** The layer of all that was added; elections and allowed accounts are those of `file`. */
  finish({ elections, allow, region: everywhere }: LayerSource): Layer {
    return {
      ...this.#tables(),
      profiles: this.#profiles,
      allowed: new Set((allow?.accounts ?? []).map(({ platform, handle }) => accountKey(platform, handle))),
      elections: elections.map(({ id, name, phases, region = everywhere }) => ({
        id,
        name,
        phases,
        ...(region ? { region } : {}),
      })),
    };
  }

  #tables(): Pick<Layer, 'index' | 'entries' | 'accounts'> {
    const entries = new Map<Refs, number>();
    const index = buildNameIndex(numbered(this.#names.values(), entries), this.#names.size);
    // Of an account that is listed twice the last row holds, of equal entries of an index the first.
    const accounts = buildNameIndex(this.#accounts.toReversed(), this.#accounts.length);
    return { index, entries: [...entries.keys()], accounts };
  }
}

/** Names with the numbers of their lists of references; a list that is met for the first time gets the next one. */
function* numbered(
  names: Iterable<{ hashes: readonly number[]; refs: Refs }>,
  entries: Map<Refs, number>,
): Generator<NameEntry> {
  for (const { hashes, refs } of names) {
    const payload = entries.get(refs) ?? entries.size;
    entries.set(refs, payload);
    yield { hashes, payload };
  }
}

function hashesOf(text: string): number[] {
  tokenise(text, scratch);
  return Array.from(scratch.hash.subarray(0, scratch.count));
}
