import type { LayerInfo } from '../../../messages.ts';
import { freshnessOf } from '../../../ruleset/freshness.ts';
import type { SourceInfo } from '../../../updates.ts';
import type { RulesWords } from '../../../words/rules.ts';

/** How a file stands, as a word and as a look. */
export type Shown = { word: keyof RulesWords['standing']; look: 'fine' | 'quiet' | 'care' };

const CARE: ReadonlySet<string> = new Set(['stale', 'expired', 'not-yet']);

/** A delivered file stands as its source does; one that was put in by hand only as its dates say. */
export function standingOf(layer: LayerInfo, source: SourceInfo | undefined, now: Date): Shown {
  const freshness = freshnessOf(layer, now.getTime());
  const word = freshness === 'fresh' ? (source?.standing ?? 'current') : freshness;
  return { word, look: CARE.has(word) ? 'care' : 'fine' };
}

export const waitingOf = ({ overruled, standing }: SourceInfo): Shown =>
  overruled === undefined ? { word: standing, look: 'quiet' } : { word: 'covered', look: 'quiet' };
