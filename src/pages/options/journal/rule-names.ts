import { handbook } from 'virtual:handbook';
import type { Language, ProhibitionName } from '../../../messages.ts';
import type { Bilingual } from '../../../ruleset/prohibitions.ts';
import { sayIn } from '../../../words/index.ts';

/** What a prohibition is called, and where it stands. */
export type RuleName = { title: string; law: string };
export type NameRule = (id: string) => RuleName;

/** Names of prohibitions by id: those of the handbook, then of rules files; an id that nobody knows stands for itself. */
export function ruleNames(named: readonly ProhibitionName[], language: Language): NameRule {
  const known = new Map<string, { title: Bilingual; law: Bilingual }>([
    ...named.map(({ id, law, plain }) => [id, { title: plain, law }] as const),
    ...handbook().entries.map(({ id, title, law }) => [id, { title, law }] as const),
  ]);
  return (id) => {
    const rule = known.get(id);
    return rule
      ? { title: sayIn(language, rule.title), law: sayIn(language, rule.law) }
      : { title: id, law: id };
  };
}
