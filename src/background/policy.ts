import type { SettingsInForce } from '../messages.ts';
import { type PolicyInForce, type PolicyLayer, policyInForce } from '../ruleset/policy-in-force.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { SETTINGS } from './items.ts';
import type { LayerFile } from './layers.ts';
import { managedPolicy } from './rules-source/managed.ts';
import type { Store } from './store.ts';

/** Settings as they act, under what rules files want: to be used wherever a setting does something. */
export const readSettings = async ({ store, rules }: Reading): Promise<SettingsInForce> =>
  settingsInForce(await store.read(SETTINGS), await rules.policy());

type Reading = { store: Store; rules: { policy: () => Promise<PolicyInForce> } };

/** The administrator's own values stand below every file: as the agency without a file of its own. */
const ADMINISTRATOR = { channel: 'policy', issuer: { name: 'Administrator' } };

/** What rules files, weakest first, and the administrator's policy want of settings. */
export async function policyOf(store: Store, layers: readonly LayerFile[]): Promise<PolicyInForce> {
  const policy = await managedPolicy(store);
  const managed: PolicyLayer[] = policy ? [{ kind: 'agency', file: { ...ADMINISTRATOR, policy } }] : [];
  return policyInForce([...managed, ...layers]);
}
