import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Evidence } from './evidence.ts';
import { byAccount, isAllowed } from './people.ts';
import type { Act, Content } from './types.ts';

/** Acts on an account as such: the account itself is what the person takes up. */
const ACCOUNT_ACTS: ReadonlySet<Act> = new Set(['follow', 'join']);

/** An account that the rules name as a participant's speaks for it, whatever this one post says. */
export function accountEvidence(act: Act, content: Content, rules: Ruleset, day: string): Evidence[] {
  const { author, platform = '' } = content;
  if (!author?.handle || content.own === true) return [];
  const person = byAccount(platform, author.handle, rules, day);
  if (!person) return [];
  const strength = ACCOUNT_ACTS.has(act) ? 'sure' : 'likely';
  const span = { field: 'author', start: 0, end: author.name?.length ?? 0 } as const;
  return [{ kind: 'account', stance: 'for', strength, rule: 'account', person, span }];
}

/** Organisers and others that a layer allows take no side. */
export const isOrganiser = ({ author, platform = '' }: Content, rules: Ruleset): boolean =>
  author?.handle !== undefined && isAllowed(platform, author.handle, rules);
