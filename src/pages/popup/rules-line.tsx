import type { Language, RulesInfo } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import type { PopupWords } from '../../words/popup.ts';
import { printAge } from '../dates.ts';

type Props = { rules: readonly RulesInfo[]; now: Date; language: Language; words: PopupWords };

/** Whose rules are in force and how old they are: the strongest file's, or our own. */
export const RulesLine = ({ rules, now, language, words }: Props) => {
  const strongest = rules.at(-1);
  if (!strongest) return <p class="small">{words.rules.bundled}</p>;
  const { issuer, issued, expires } = strongest;
  const isExpired = new Date(expires) < now;
  const age = printAge(isExpired ? expires : issued, now, language);
  return (
    <p class={isExpired ? 'small expired' : 'small'}>
      {fillPlain(isExpired ? words.rules.expired : words.rules.from, { issuer, age })}
    </p>
  );
};
