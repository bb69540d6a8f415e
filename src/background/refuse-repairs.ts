import type { RulesRefusal } from '../messages.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { Site } from '../ruleset/site.ts';

/**
 * Changes of entries that an adapter of this package does not have, one sentence each. A repair for another date of the
 * adapter is none of this package's business, and neither is a site it does not know.
 */
export const refuseRepairs = ({ platforms = [] }: RulesFile, sites: readonly Site[]): RulesRefusal[] =>
  platforms.flatMap(({ id, for: date, changes = [] }, index) => {
    const site = sites.find((each) => each.id === id && each.checkedOn === date);
    if (site === undefined) return [];
    return changes.flatMap(({ part, at }, nth) => {
      const most = site.entries[part];
      if (at === undefined || at < most) return [];
      const where = `platforms[${index}].changes[${nth}].at`;
      return {
        id: `${where}: ${site.name} hanya punya ${most} entri ${part}, dihitung dari 0; yang diminta ${at}.`,
        en: `${where}: ${site.name} has only ${most} entries in ${part}, counted from 0; ${at} was asked for.`,
      };
    });
  });
