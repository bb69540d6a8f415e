import { DEFAULT_SETTINGS, type Settings, type SettingsInForce } from './messages.ts';
import type { PolicyItem } from './ruleset/policy.ts';
import type { PolicyInForce } from './ruleset/policy-in-force.ts';

/** The person's own settings under what is locked, set by default and added. */
export function settingsInForce(settings: Settings, policy: PolicyInForce): SettingsInForce {
  const defaults = policy.defaults.filter(({ item }) => !isChosen(settings, item));
  const values = Object.fromEntries([...defaults, ...policy.locked].map(({ item, value }) => [item, value]));
  const inForce: SettingsInForce = { ...settings, ...values };
  return {
    ...inForce,
    officialAccounts: [...settings.officialAccounts, ...addedTo(settings, policy)],
    ...(inForce.silencing === false ? { silenced: [] } : {}),
  };
}

/** Chosen by the person, or at least not what everybody starts with. */
function isChosen(settings: Settings, item: PolicyItem): boolean {
  if (settings.chosen?.includes(item)) return true;
  const [own, first] = [settings, DEFAULT_SETTINGS].map(
    (one) => (one as Partial<SettingsInForce>)[item as never],
  );
  return own !== first;
}

const addedTo = ({ officialAccounts }: Settings, policy: PolicyInForce): Settings['officialAccounts'] =>
  policy.officialAccounts
    .filter(
      ({ platform, handle }) =>
        !officialAccounts.some((own) => own.platform === platform && own.handle === handle),
    )
    .map(({ platform, handle }) => ({ platform, handle }));
