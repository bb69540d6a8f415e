import type { RulesWords } from '../../../words/rules.ts';
import type { Shown } from './standing.ts';

/** How a file stands, in a word; the sign before it says it a second time. */
export const StandingChip = ({ shown, words }: { shown: Shown; words: RulesWords }) => (
  <span class={`chip standing standing--${shown.look}`}>{words.standing[shown.word]}</span>
);
