import type { Alternative } from '../ruleset/writing-file.ts';
import type { Act } from './types.ts';

/** What to write instead of words that were found as this kind of signal; undefined where no sentence is known. */
export const suggest = (
  kinds: readonly string[],
  act: Act,
  alternatives: readonly Alternative[],
): Alternative | undefined =>
  alternatives.find(
    ({ signals, acts }) =>
      signals.some((kind) => kinds.includes(kind)) && (acts === undefined || acts.includes(act)),
  );
