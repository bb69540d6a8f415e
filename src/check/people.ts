import { accountKey, profileOfAccount } from '../ruleset/layer.ts';
import { objectOn, type Profile } from '../ruleset/participants.ts';
import { isHeldIn } from '../ruleset/region.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Situation } from './types.ts';

/** A participant of some layer. */
export type Person = { layer: number; profile: number };

export const profileOf = ({ layer, profile }: Person, rules: Ruleset): Profile =>
  rules.layers[layer]!.profiles[profile]!;

/** When and where the user is. */
export type Moment = Pick<Situation, 'date' | 'region'>;

/**
 * Who stands under this ballot number on that day, the strongest layer first; several when several elections are on. Where
 * somebody stands in the user's own region only they are meant: everybody's neighbours have a number two as well.
 */
export function byBallot(number: number, rules: Ruleset, { date, region }: Moment): Person[] {
  if (number <= 0) return [];
  const people = rules.layers.flatMap(({ profiles }, layer) =>
    profiles.flatMap((row, profile) => {
      const object = row.ballot === number ? objectOn(row, date) : undefined;
      return object === 'candidate' || object === 'empty-box'
        ? [{ layer, profile, isPair: row.kind === 'pair' }]
        : [];
    }),
  );
  people.sort((a, b) => b.layer - a.layer || Number(b.isPair) - Number(a.isPair));
  const near = region === undefined ? people : people.filter((person) => standsIn(region, person, rules));
  return near.length > 0 ? near : people;
}

function standsIn(region: string, person: Person, rules: Ruleset): boolean {
  const { election } = profileOf(person, rules);
  return isHeldIn(rules.layers[person.layer]!.elections.find(({ id }) => id === election)?.region, region);
}

/** Whose account this is on that day, the strongest layer first; undefined: nobody's, or an account that takes no side. */
export function byAccount(platform: string, handle: string, rules: Ruleset, day: string): Person | undefined {
  for (let layer = rules.layers.length - 1; layer >= 0; layer--) {
    const profile = profileOfAccount(rules.layers[layer]!, platform, handle);
    if (profile >= 0 && objectOn(rules.layers[layer]!.profiles[profile]!, day) !== undefined)
      return { layer, profile };
  }
  return undefined;
}

/** Accounts that a layer declares to take no side. */
export const isAllowed = (platform: string, handle: string, rules: Ruleset): boolean =>
  rules.layers.some(({ allowed }) => allowed.has(accountKey(platform, handle)));

/** One key for one participant, over all layers. */
export const personKey = (person: Person, rules: Ruleset): string => {
  const { election, id } = profileOf(person, rules);
  return `${election}/${id}`;
};
