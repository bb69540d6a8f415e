import { check } from '../check/check.ts';
import type { Situation, Verdict } from '../check/types.ts';
import { localDay } from '../local-day.ts';
import { DEFAULT_SETTINGS, type PageSetup, type Settings } from '../messages.ts';
import type { Located } from '../platforms/types.ts';
import { withRulesFiles } from '../ruleset/load.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { withoutSilenced } from './silence.ts';

/** Everything a page judges by at one moment. */
export type InForce = {
  readonly settings: Settings;
  readonly rules: Ruleset;
  /** Whom to ask: the issuer of the strongest rules file. */
  readonly contact?: { name: string; contact?: string };
};

/** What holds from the first instant, before the background has answered. */
export const fromBundled = (bundled: Ruleset): InForce => ({ settings: DEFAULT_SETTINGS, rules: bundled });

/** What holds once the background has sent the person's settings and the rules files it has validated. */
export function fromSetup(bundled: Ruleset, { settings, rulesFiles, law }: PageSetup): InForce {
  const files = rulesFiles.map((text) => JSON.parse(text) as RulesFile);
  const issuer = files.at(-1)?.issuer;
  const base =
    law === undefined ? bundled : { ...bundled, prohibitions: JSON.parse(law) as Ruleset['prohibitions'] };
  const rules = withRulesFiles(base, files);
  if (!issuer) return { settings, rules };
  const { name, contact } = issuer;
  return { settings, rules, contact: contact === undefined ? { name } : { name, contact } };
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
    check(located.act, located.content, rules, situation),
    located,
    settings.silenced,
  );
  return settings.mode === 'observe' && verdict.level !== 'clear' ? { ...verdict, level: 'note' } : verdict;
}
