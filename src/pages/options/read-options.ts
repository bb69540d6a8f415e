import type {
  ElectionInfo,
  HealthProblem,
  JournalEntry,
  ProhibitionName,
  RulesInfo,
  Settings,
} from '../../messages.ts';
import type { PolicyInForce } from '../../ruleset/policy-in-force.ts';
import type { Send } from '../../send.ts';
import { askWith } from '../ask.ts';

/** All the settings page shows. */
export type OptionsView = {
  settings: Settings;
  rules: readonly RulesInfo[];
  /** Newest first. */
  journal: readonly JournalEntry[];
  prohibitions: readonly ProhibitionName[];
  elections: readonly ElectionInfo[];
  /** What rules files want of settings. */
  policy?: PolicyInForce;
  health: readonly HealthProblem[];
  /** Hosts of the sites the person added. */
  addedSites: readonly string[];
};

/** Asks the background for everything at once. */
export async function readOptions(send: Send): Promise<OptionsView | 'unreachable'> {
  const ask = askWith(send);
  const [settings, rules, journal, prohibitions, health, addedSites, elections, policy] = await Promise.all([
    ask('settings:get'),
    ask('rules:list'),
    ask('journal:list'),
    ask('prohibitions:list'),
    ask('health:list'),
    ask('sites:list'),
    ask('elections:list'),
    ask('policy:get'),
  ]);
  if (!settings) return 'unreachable';
  return {
    settings,
    rules: rules ?? [],
    journal: journal ?? [],
    prohibitions: prohibitions ?? [],
    health: health ?? [],
    addedSites: addedSites ?? [],
    elections: elections ?? [],
    ...(policy ? { policy } : {}),
  };
}
