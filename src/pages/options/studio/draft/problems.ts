import * as v from 'valibot';
import { explainIssue } from '../../../../ruleset/issue-words.ts';
import { neutralityOf } from '../../../../ruleset/neutrality.ts';
import type { Bilingual } from '../../../../ruleset/prohibitions.ts';
import { type Election, type RulesFile, RulesFileSchema } from '../../../../ruleset/rules-file.ts';
import { adviceOn } from './advice.ts';
import { type Json, keyOf, type Path } from './json.ts';

/** `wrong`: the file is refused with it. `look`: it may be right, and somebody should look. */
export type Problem = { path: Path; why: Bilingual; weight: 'wrong' | 'look' };

/** Everything there is to say about a draft. */
export type Problems = {
  all: readonly Problem[];
  /** At one field and everything below it. */
  under: (path: Path) => readonly Problem[];
  /** Present when the draft has the right form: what is checked, tried and exported. */
  file?: RulesFile;
  /** Why it takes a side; with any of these it is not given to users. */
  refused: readonly Bilingual[];
  noticed: readonly Bilingual[];
};

/** @param known elections that ship with the product. */
export function problemsOf(draft: Json, known: readonly Election[]): Problems {
  const parsed = v.safeParse(RulesFileSchema, draft);
  const wrong = (parsed.issues ?? []).map(
    (issue): Problem => ({
      path: (issue.path ?? []).map((step) => step.key as string | number),
      why: explainIssue(issue),
      weight: 'wrong',
    }),
  );
  const all = [...wrong, ...adviceOn(draft)];
  const neutrality = parsed.success ? neutralityOf(parsed.output, known) : { refused: [], noticed: [] };
  return { all, under: lookUp(all), ...(parsed.success ? { file: parsed.output } : {}), ...neutrality };
}

/** A form asks for each of its fields; a file can have thousands. */
function lookUp(all: readonly Problem[]): Problems['under'] {
  const byPath = new Map<string, Problem[]>();
  for (const problem of all) {
    for (let length = 0; length <= problem.path.length; length++) {
      const key = keyOf(problem.path.slice(0, length));
      const here = byPath.get(key);
      if (here) here.push(problem);
      else byPath.set(key, [problem]);
    }
  }
  return (path) => byPath.get(keyOf(path)) ?? [];
}

/** Whether a draft may be given to users. */
export const isReady = ({ file, refused }: Problems): boolean => file !== undefined && refused.length === 0;
