import { bundledRules } from 'virtual:rules';
import type { LayerInfo, RulesCounts, RulesInfo } from '../messages.ts';
import { neutralityOf } from '../ruleset/neutrality.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { LayerFile } from './layers.ts';
import { describe } from './rules-shelf.ts';

/** The few lines about a file in force, with where it came from and who signed it. */
export const describeShort = ({ file, stored, source, keyid }: LayerFile): RulesInfo => ({
  ...describe(file, stored.large?.participants),
  ...(source === undefined ? {} : { source }),
  ...(keyid === undefined ? {} : { keyid }),
});

/** All there is to say of a file in force. */
export function describeLayer(layer: LayerFile): LayerInfo {
  const { file, stored, kind, skipped } = layer;
  return {
    ...describeShort(layer),
    kind,
    ...(file.region === undefined ? {} : { region: file.region }),
    ...(file.issuer.url === undefined ? {} : { url: file.issuer.url }),
    counts: countsOf(layer),
    ...(skipped ? { skipped } : {}),
    neutrality: stored.large?.neutrality ?? neutralityHere(file),
    hasBefore: stored.before !== undefined,
    parts: stored.large?.parts ?? 0,
  };
}

/** How a file treats the participants of its elections, and of those that ship with the product. */
export const neutralityHere = (file: RulesFile): LayerInfo['neutrality'] =>
  neutralityOf(file, bundledRules().elections.elections);

const countsOf = ({ file, stored: { large } }: LayerFile): RulesCounts => {
  const participants = file.elections.flatMap((election) => election.participants);
  const accounts = participants.reduce((sum, one) => sum + (one.accounts?.length ?? 0), 0);
  return {
    elections: file.elections.length,
    participants: large?.participants ?? participants.length,
    accounts: large?.accounts ?? accounts,
    allowed: (file.allow?.accounts?.length ?? 0) + (file.allow?.phrases?.length ?? 0),
    prohibitions: file.prohibitions?.length ?? 0,
    platforms: file.platforms?.length ?? 0,
  };
};
