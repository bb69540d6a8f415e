import type { Language } from '../../../messages.ts';
import type { PolicyItem } from '../../../ruleset/policy.ts';
import type { PolicyInForce, PolicyWant } from '../../../ruleset/policy-in-force.ts';
import { fillPlain } from '../../../words/fill.ts';
import { rulesWordsIn } from '../../../words/rules.ts';

/** What locks a setting, if anything does. */
export const lockOn = (policy: PolicyInForce | undefined, item: PolicyItem): PolicyWant | undefined =>
  policy?.locked.find((want) => want.item === item);

/** Under a setting that an agency has locked: who did, and whom to ask. Nothing where it is free. */
export const LockedBy = ({ lock, language }: { lock: PolicyWant | undefined; language: Language }) => {
  if (!lock) return null;
  const words = rulesWordsIn(language).policy;
  const { issuer, contact } = lock.by;
  return (
    <p class="small locked">
      {fillPlain(words.by, { issuer })} {contact !== undefined && fillPlain(words.ask, { contact })}
    </p>
  );
};
