import { bundledRules } from 'virtual:rules';
import { toRuleset } from './assemble.ts';
import type { Ruleset } from './ruleset.ts';

export { withRulesFiles } from './assemble.ts';

/** The rules inside this package. */
export const loadBundled = (): Ruleset => toRuleset(bundledRules());
