import { check } from '../check/check.ts';
import { CLEAR, type Situation, type Verdict } from '../check/types.ts';
import {
  type Contact,
  DEFAULT_SETTINGS,
  type PageSetup,
  type Settings,
  type SettingsInForce,
} from '../messages.ts';
import type { Judged } from '../platforms/types.ts';
import { type PageRules, withPageRules } from '../ruleset/page-rules.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { situationOf } from '../situation.ts';
import { withoutSilenced } from './silence.ts';

/** Everything a page judges by at one moment. */
export type InForce = {
  readonly settings: SettingsInForce;
  readonly rules: Ruleset;
  readonly contact?: Contact;
  /** Instant until which nothing is held. */
  readonly pausedUntil?: string;
};

/** What holds from the first instant, before the background has answered. */
export const fromBundled = (bundled: Ruleset): InForce => ({ settings: DEFAULT_SETTINGS, rules: bundled });

/** What holds once the background has sent the person's settings and what the rules files in force add. */
export function fromSetup(
  bundled: Ruleset,
  { settings, law, added, contact, pausedUntil }: PageSetup,
): InForce {
  const base =
    law === undefined ? bundled : { ...bundled, prohibitions: JSON.parse(law) as Ruleset['prohibitions'] };
  const rules = added === undefined ? base : withPageRules(base, JSON.parse(added) as PageRules);
  return { settings, rules, ...(contact ? { contact } : {}), ...(pausedUntil ? { pausedUntil } : {}) };
}

/** Whether the account that is logged in is one the person holds for an agency. */
export const isOfficial = ({ viewer, platform }: Judged, { officialAccounts }: Settings): boolean =>
  viewer !== undefined &&
  officialAccounts.some(
    (account) => account.platform === platform && account.handle.toLowerCase() === viewer.toLowerCase(),
  );

/** Who the person is on the day of `now`, and whether they act for an agency here. */
export const situationAt = (located: Judged, settings: Settings, now: Date): Situation => ({
  ...situationOf(settings, now),
  officialAccount: isOfficial(located, settings),
});

/** Whether the person wants nothing to be held for a while. The clock ends it, also where the background could not say so. */
export const isPaused = ({ pausedUntil }: InForce, now = new Date()): boolean =>
  pausedUntil !== undefined && now < new Date(pausedUntil);

/** What an act would be for this person on the day of `now`. In `observe` mode nothing is held, only told. */
export function judge(located: Judged, inForce: InForce, now: Date): Verdict {
  if (isPaused(inForce, now)) return CLEAR;
  const { settings, rules } = inForce;
  const situation = situationAt(located, settings, now);
  const verdict = withoutSilenced(
    // Accounts are known by site: without its name nobody's handle means anything.
    check(located.act, { ...located.content, platform: located.platform }, rules, situation),
    located,
    settings.silenced,
  );
  return settings.mode === 'observe' && verdict.level !== 'clear' ? { ...verdict, level: 'note' } : verdict;
}
