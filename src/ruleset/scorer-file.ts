import * as v from 'valibot';
import { BilingualSchema } from './prohibitions.ts';

/** `rules/language/scorer.json`: weights learned by `npm run train`. Numbers only; no word can be read back from them. */
export const ScorerSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** What the dialog says of it. */
  why: BilingualSchema,
  /** From this probability on a text is held as `warn`. */
  threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Below this probability phrases that are only likely become hints. */
  floor: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Weight of one step. */
  scale: v.number(),
  bias: v.tuple([v.number(), v.number()]),
  /** Differences between neighbouring feature hashes, one character each (src/ruleset/scorer.ts). */
  gaps: v.string(),
  /** For each feature its steps for support and for attack, one character each. */
  steps: v.string(),
});
export type ScorerData = v.InferOutput<typeof ScorerSchema>;
