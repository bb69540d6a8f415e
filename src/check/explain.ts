import type { Ruleset } from '../ruleset/ruleset.ts';
import { findEvidence } from './find-evidence.ts';
import { Reading } from './reading.ts';
import type { Field } from './types.ts';

/** Ids of the phrases that speak in a text on that day, and of the frames found in it: what lint holds examples to. */
export function explain(text: string, field: Field, rules: Ruleset, day: string): string[] {
  const { evidence, frames } = findEvidence(
    { text, field, role: field, index: 0 },
    rules,
    { date: day },
    new Reading(),
  );
  return [...evidence.map(({ rule }) => rule), ...frames.map(({ frame }) => rules.lexicon.frames[frame]!.id)];
}
