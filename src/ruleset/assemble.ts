import { compileLayer } from './layer.ts';
import { loadLexicon } from './load-lexicon.ts';
import type { RulesFile } from './rules-file.ts';
import { type BundledRules, byRank, type Ruleset, shippedBy } from './ruleset.ts';

/** Makes shipped rules ready for use. Costs a few milliseconds: called once a page. */
export const toRuleset = (rules: BundledRules): Ruleset => ({
  lexicon: loadLexicon(rules.lexicon),
  layers: [compileLayer(rules.elections)],
  prohibitions: rules.prohibitions,
});

/** Puts rules files on top, strongest last. Files are validated before they come here. */
export function withRulesFiles(rules: Ruleset, files: readonly RulesFile[]): Ruleset {
  if (files.length === 0) return rules;
  return {
    ...rules,
    layers: [...rules.layers, ...files.map(compileLayer)],
    prohibitions: byRank([...rules.prohibitions, ...shippedBy(files)]),
  };
}
