import type { Settings, Silence } from '../messages.ts';
import { POLICY_ITEMS } from '../ruleset/policy.ts';
import { MOST } from './schemas.ts';

const isSame = (one: Silence, other: Silence): boolean =>
  one.what === other.what && one.platform === other.platform && one.key === other.key;

/** Settings that no longer ask about `silence`. Silencing twice keeps the newer date; the oldest fall out. */
export const addSilence = (settings: Settings, silence: Silence): Settings => ({
  ...settings,
  silenced: [...settings.silenced.filter((known) => !isSame(known, silence)), silence].slice(-MOST.silenced),
});

/** Settings after a change. Whoever says that others use this browser too leaves nothing behind in it. */
export const changed = (settings: Settings, change: Partial<Settings>): Settings => ({
  ...settings,
  ...change,
  ...chosenBy(settings, change),
  ...(change.sharedComputer === true ? { silenced: [] } : {}),
});

/** What the person set is theirs from now on: what a rules file only sets by default does not touch it. */
function chosenBy({ chosen = [] }: Settings, change: Partial<Settings>): Pick<Settings, 'chosen'> {
  const more = POLICY_ITEMS.filter((item) => Object.hasOwn(change, item) && !chosen.includes(item));
  return more.length > 0 ? { chosen: [...chosen, ...more] } : {};
}
