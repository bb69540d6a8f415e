import type { Ref } from 'preact';
import { type ComposerWords, composerWordsIn } from '../../words/composer.ts';
import { fillPlain } from '../../words/fill.ts';
import type { Item } from './items.ts';
import type { Draft } from './types.ts';

/** How a draft looks beside its composer. */
export type Tone = 'risky' | 'grey' | 'clear' | 'busy';

/** Shape and colours of each, in the words of components.css. */
export const LOOKS: Record<Tone, string> = { risky: 'stop', grey: 'warn', clear: 'fine', busy: 'warn' };

export function toneOf({ verdict, lines, content }: Draft): Tone {
  if (verdict.level === 'note') return 'grey';
  if (verdict.level !== 'clear') return 'risky';
  return content.text === '' && lines.some(({ busy }) => busy) ? 'busy' : 'clear';
}

/** A finding without words of its own still is one point. */
const countOf = (items: readonly Item[]): number => Math.max(1, items.length);

export function chipText(tone: Tone, items: readonly Item[], { chip }: ComposerWords): string {
  if (tone === 'clear' || tone === 'busy') return chip[tone];
  const count = countOf(items);
  return count === 1 ? chip[tone].one : fillPlain(chip[tone].many, { count: String(count) });
}

type Props = {
  draft: Draft;
  items: readonly Item[];
  isOpen: boolean;
  /** Points of a press and keys of a move are heard on the button itself. */
  button: Ref<HTMLButtonElement>;
  onToggle: () => void;
};

/** The small button at the composer's edge: the level by shape and words, and the way to the list. */
export const Chip = ({ draft, items, isOpen, button, onToggle }: Props) => {
  const words = composerWordsIn(draft.language);
  const tone = toneOf(draft);
  return (
    <button
      ref={button}
      type="button"
      class={`hint-chip ${LOOKS[tone]}`}
      aria-expanded={isOpen}
      aria-keyshortcuts="Alt+Shift+J"
      aria-description={words.chip.opens}
      onClick={onToggle}
    >
      <span class={`hint-chip__mark hint-chip__mark--${tone}`} aria-hidden="true">
        {tone === 'risky' || tone === 'grey' ? String(countOf(items)) : ''}
      </span>
      {chipText(tone, items, words)}
    </button>
  );
};
