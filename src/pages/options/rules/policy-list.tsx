import type { PolicyInForce, PolicyWant } from '../../../ruleset/policy-in-force.ts';
import { fillPlain } from '../../../words/fill.ts';
import type { RulesWords } from '../../../words/rules.ts';
import type { RulesProps } from './rules-page.tsx';

/** A value as people say it. */
function sayPolicyValue(value: PolicyWant['value'], words: RulesWords): string {
  if (typeof value === 'boolean') return value ? words.policy.value.yes : words.policy.value.no;
  if (typeof value === 'number') return fillPlain(words.policy.value.days, { days: String(value) });
  return (words.policy.value as Readonly<Record<string, string>>)[value] ?? value;
}

/** What rules files set, suggest and add, and whose word did not count. */
export const PolicyList = ({ policy, words }: RulesProps & { policy: PolicyInForce }) => {
  const { locked, defaults, officialAccounts, overruled } = policy;
  const rows = [
    ...locked.map((want) => ({ ...want, how: 'locked' as const })),
    ...defaults.map((want) => ({ ...want, how: 'default' as const })),
  ];
  if (rows.length + officialAccounts.length === 0) return <p class="small">{words.policy.none}</p>;
  return (
    <ul class="rows policy">
      {rows.map((want) => (
        <li key={want.item}>
          <span>
            {words.policy.item[want.item]}: <strong>{sayPolicyValue(want.value, words)}</strong>
            <span class="small">{fillPlain(words.policy[want.how], { issuer: want.by.issuer })}</span>
            {overruled
              .filter(({ item }) => item === want.item)
              .map(({ by, value, stronger }) => (
                <span class="small" key={by.channel}>
                  {fillPlain(words.policy.overruled, {
                    issuer: by.issuer,
                    value: sayPolicyValue(value, words),
                    stronger: stronger.issuer,
                  })}
                </span>
              ))}
          </span>
        </li>
      ))}
      {officialAccounts.map(({ platform, handle, by }) => (
        <li key={`${platform} ${handle} ${by.channel}`}>
          {fillPlain(words.policy.account, { account: `${platform} @${handle}`, issuer: by.issuer })}
        </li>
      ))}
    </ul>
  );
};
