import type { LayerKind } from './layers.ts';
import { POLICY_ITEMS, type Policy, type PolicyItem, type PolicyValues } from './policy.ts';
import type { RulesFile } from './rules-file.ts';

/** A rules file as far as its policy goes. */
export type PolicyLayer = {
  kind: LayerKind;
  file: Pick<RulesFile, 'channel' | 'issuer'> & { policy?: Policy | undefined };
};

/** Who wants something. */
export type PolicyBy = { channel: string; issuer: string; contact?: string };
export type PolicyWant = { item: PolicyItem; value: string | number | boolean; by: PolicyBy };
export type AddedAccount = { platform: string; handle: string; by: PolicyBy };

/** What all rules files together want of settings. */
export type PolicyInForce = {
  /** Locked, whatever the person chose. */
  locked: readonly PolicyWant[];
  /** Holds until the person chooses. */
  defaults: readonly PolicyWant[];
  officialAccounts: readonly AddedAccount[];
  /** Of two that contradict: what did not come through, and who was stronger. */
  overruled: readonly (PolicyWant & { stronger: PolicyBy })[];
};

/**
 * Joins the policies of rules files.
 *
 * What an agency enforces is locked, and of two agencies the one of the narrower region decides. A file the person put
 * in themselves locks nothing: what it enforces counts as a default, since whoever put it in may take it out.
 *
 * @param layers weakest first (`byStrength`).
 */
export function policyInForce(layers: readonly PolicyLayer[]): PolicyInForce {
  const locks = layers.flatMap((layer) => (layer.kind === 'user' ? [] : wants(layer, enforced(layer))));
  const soft = layers.flatMap((layer) => [
    ...wants(layer, short(layer)),
    ...wants(layer, layer.file.policy?.default),
    ...(layer.kind === 'user' ? wants(layer, enforced(layer)) : []),
  ]);
  const locked = strongest(locks);
  const isLocked = new Set(locked.map(({ item }) => item));
  const open = soft.filter(({ item }) => !isLocked.has(item));
  return {
    locked,
    defaults: strongest(open),
    officialAccounts: layers.flatMap(accounts),
    overruled: [...beaten(locks, locked), ...beaten(open, strongest(open))],
  };
}

const enforced = ({ file }: PolicyLayer): PolicyValues | undefined => file.policy?.enforce;

const short = ({ file }: PolicyLayer): PolicyValues | undefined =>
  file.policy?.mode === undefined ? undefined : { mode: file.policy.mode };

const whoIs = ({ file: { channel, issuer } }: PolicyLayer): PolicyBy => ({
  channel,
  issuer: issuer.name,
  ...(issuer.contact === undefined ? {} : { contact: issuer.contact }),
});

const wants = (layer: PolicyLayer, values: PolicyValues = {}): PolicyWant[] =>
  POLICY_ITEMS.flatMap((item) => {
    const value = values[item];
    return value === undefined ? [] : [{ item, value, by: whoIs(layer) }];
  });

/** The last want of each item. */
const strongest = (all: readonly PolicyWant[]): PolicyWant[] =>
  POLICY_ITEMS.flatMap((item) => all.findLast((want) => want.item === item) ?? []);

const beaten = (all: readonly PolicyWant[], winners: readonly PolicyWant[]): PolicyInForce['overruled'] =>
  all.flatMap((want) => {
    const winner = winners.find(({ item }) => item === want.item);
    const isBeaten = winner && winner.value !== want.value && winner.by.channel !== want.by.channel;
    return isBeaten ? [{ ...want, stronger: winner.by }] : [];
  });

const accounts = (layer: PolicyLayer): AddedAccount[] =>
  (layer.file.policy?.add?.officialAccounts ?? []).map((account) => ({ ...account, by: whoIs(layer) }));
