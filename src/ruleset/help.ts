import * as v from 'valibot';
import { BilingualSchema, StatusSchema } from './prohibitions.ts';

const Sources = v.pipe(v.array(v.string()), v.minLength(1));

/** Something one may do without taking sides. */
const SafeActSchema = v.strictObject({
  id: v.string(),
  /** Whom it holds for; absent: everybody. */
  who: v.optional(v.array(StatusSchema)),
  title: BilingualSchema,
  plain: BilingualSchema,
  /** `inferred`: no text says so; it follows from what the texts forbid. */
  certainty: v.picklist(['sure', 'inferred']),
  sources: Sources,
});
export type SafeAct = v.InferOutput<typeof SafeActSchema>;

/** `rules/handbook/safe-acts.json`. */
export const SafeActsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  safeActs: v.array(SafeActSchema),
});

/** Where a breach can be reported. Closed institutions and numbers that could not be confirmed have no row. */
const ChannelSchema = v.strictObject({
  id: v.string(),
  name: BilingualSchema,
  /** Whom a report there can be about. */
  about: v.pipe(v.array(StatusSchema), v.minLength(1)),
  address: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  use: BilingualSchema,
  how: BilingualSchema,
  /** Calendar days from when the breach became known; absent: no limit was found. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** `single`: known from one page only. */
  certainty: v.picklist(['sure', 'single']),
  sources: Sources,
});
export type Channel = v.InferOutput<typeof ChannelSchema>;

/** `rules/handbook/channels.json`. */
export const ChannelsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Month in which the channels were last looked at, `YYYY-MM`. */
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  channels: v.array(ChannelSchema),
  /** What a report should carry. */
  evidence: v.array(BilingualSchema),
  /** What becomes of a report, step by step. */
  path: v.array(BilingualSchema),
});
export type ChannelsFile = v.InferOutput<typeof ChannelsFileSchema>;
