import type { Language, RulesCounts } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import type { RulesWords } from '../../../words/rules.ts';

const SHOWN = ['elections', 'participants', 'accounts', 'allowed', 'prohibitions', 'platforms'] as const;

type Props = { counts: RulesCounts; words: RulesWords; language: Language };

/** What a file adds, kind by kind. */
export const Counts = ({ counts, words, language }: Props) => {
  const some = SHOWN.filter((kind) => counts[kind] > 0);
  if (some.length === 0) return <p class="small">{words.count.nothing}</p>;
  return (
    <ul class="chips">
      {some.map((kind) => (
        <li key={kind} class="chip">
          {fillPlain(words.count[kind], { count: counts[kind].toLocaleString(language) })}
        </li>
      ))}
    </ul>
  );
};
