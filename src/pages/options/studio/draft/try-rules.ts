import { prohibitions } from 'virtual:law';
import { bundledRules } from 'virtual:rules';
import * as v from 'valibot';
import { check } from '../../../../check/check.ts';
import type { Act, Content, Situation, Verdict } from '../../../../check/types.ts';
import { loadBundled, withRulesFiles } from '../../../../ruleset/load.ts';
import { type Election, type RulesFile, RulesFileSchema } from '../../../../ruleset/rules-file.ts';
import type { Ruleset } from '../../../../ruleset/ruleset.ts';
import type { Json } from './json.ts';
import { newFile } from './new-file.ts';

/** Asks the check about one act under one set of rules. */
export type Ask = (act: Act, content: Content, situation: Situation) => Verdict;

let bundled: Ruleset | undefined;
let elections: readonly Election[] | undefined;

/** The elections inside this package. */
export const knownElections = (): readonly Election[] => (elections ??= bundledRules().elections.elections);

/** The rules a user has with this file, all in this page: nothing of a draft is in force. */
export function asksWith(file: RulesFile | undefined): Ask {
  bundled ??= { ...loadBundled(), prohibitions: prohibitions() };
  const rules = withRulesFiles(bundled, file ? [file] : []);
  return (act, content, situation) => check(act, content, rules, situation);
}

/** What the check uses of a draft, when at least that has the right form: it can be tried before the rest is filled in. */
export function triable(draft: Json, now: Date): RulesFile | undefined {
  const used = v.pick(RulesFileSchema, ['elections', 'allow', 'prohibitions']);
  const given = draft as Partial<RulesFile>;
  const parts = Object.fromEntries(
    (['elections', 'allow', 'prohibitions'] as const).flatMap((name) =>
      given[name] === undefined ? [] : [[name, given[name]]],
    ),
  );
  const parsed = v.safeParse(used, parts);
  if (!parsed.success) return undefined;
  const rest = newFile(now) as unknown as RulesFile;
  return { ...rest, ...parsed.output };
}
