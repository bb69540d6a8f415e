import { check } from '../check/check.ts';
import type { Situation, Verdict } from '../check/types.ts';
import { localDay } from '../local-day.ts';
import { type Contact, DEFAULT_SETTINGS, type PageSetup, type Settings } from '../messages.ts';
import type { Located } from '../platforms/types.ts';
import { type PageRules, withPageRules } from '../ruleset/page-rules.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { withoutSilenced } from './silence.ts';

/** Everything a page judges by at one moment. */
export type InForce = {
  readonly settings: Settings;
  readonly rules: Ruleset;
  readonly contact?: Contact;
};

/** What holds from the first instant, before the background has answered. */
export const fromBundled = (bundled: Ruleset): InForce => ({ settings: DEFAULT_SETTINGS, rules: bundled });

/** What holds once the background has sent the person's settings and what the rules files in force add. */
export function fromSetup(bundled: Ruleset, { settings, law, added, contact }: PageSetup): InForce {
  const base =
    law === undefined ? bundled : { ...bundled, prohibitions: JSON.parse(law) as Ruleset['prohibitions'] };
  const rules = added === undefined ? base : withPageRules(base, JSON.parse(added) as PageRules);
  return { settings, rules, ...(contact ? { contact } : {}) };
}

/** Whether the account that is logged in is one the person holds for an agency. */
const isOfficial = ({ viewer, platform }: Located, { officialAccounts }: Settings): boolean =>
  viewer !== undefined &&
  officialAccounts.some(
    (account) => account.platform === platform && account.handle.toLowerCase() === viewer.toLowerCase(),
  );

/** What an act would be for this person on the day of `now`. In `observe` mode nothing is held, only told. */
export function judge(located: Located, { settings, rules }: InForce, now: Date): Verdict {
  const situation: Situation = {
    date: localDay(now),
    status: settings.status,
    officialAccount: isOfficial(located, settings),
  };
  const verdict = withoutSilenced(
    // Accounts are known by site: without its name nobody's handle means anything.
    check(located.act, { ...located.content, platform: located.platform }, rules, situation),
    located,
    settings.silenced,
  );
  return settings.mode === 'observe' && verdict.level !== 'clear' ? { ...verdict, level: 'note' } : verdict;
}
