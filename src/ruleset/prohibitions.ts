import * as v from 'valibot';

/** A sentence for people: Indonesian first, English second. */
export const BilingualSchema = v.strictObject({ id: v.string(), en: v.string() });
export type Bilingual = v.InferOutput<typeof BilingualSchema>;

export const ActSchema = v.picklist([
  'like',
  'share',
  'post',
  'comment',
  'message',
  'follow',
  'join',
  'attend',
]);

export const StatusSchema = v.picklist([
  'pns',
  'cpns',
  'pppk',
  'pppk-part-time',
  'non-asn',
  'tni',
  'polri',
  'village-head',
  'village-staff',
  'organiser',
  'citizen',
]);

/** What a participant must be on the day of the act for a form to apply. */
export const ObjectSchema = v.picklist(['prospective', 'candidate', 'party', 'team', 'empty-box']);

/** One way an example can stand in for real content; checked by lint against the fictional Kertasari election. */
const ExampleSchema = v.strictObject({
  act: ActSchema,
  text: v.string(),
  own: v.optional(v.boolean()),
  handle: v.optional(v.string()),
  media: v.optional(v.array(v.string())),
});

export const ProhibitionSchema = v.strictObject({
  /** `<instrument>/<form>`, stable for ever: journals and rules files point to it. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  acts: v.pipe(v.array(ActSchema), v.minLength(1)),
  who: v.pipe(v.array(StatusSchema), v.minLength(1)),
  /** What the target must be on that day; any of these. */
  object: v.pipe(v.array(ObjectSchema), v.minLength(1)),
  /** The form applies only with a stance of this direction; absent: either. */
  stance: v.optional(v.picklist(['for', 'against'])),
  /** The form needs a signal of one of these kinds (kinds of `rules/language`); absent: any stance is enough. */
  signals: v.optional(v.array(v.string())),
  /** True when the form is only met by the user's own words or upload. */
  own: v.optional(v.boolean()),
  /** The higher one is named first when several forms fit. */
  rank: v.number(),
  law: BilingualSchema,
  /** The articles behind the form and its sanction, as a lawyer cites them ("PP 94/2021 pasal 14 huruf i angka 3"). */
  articles: v.optional(v.array(v.string())),
  plain: BilingualSchema,
  /** What threatens each status; a status without a row has no known sanction. */
  sanction: v.record(StatusSchema, v.optional(BilingualSchema)),
  /** The row this act falls under once the KPU has determined the candidates. */
  becomes: v.optional(v.string()),
  certainty: v.picklist(['sure', 'contested']),
  contested: v.optional(BilingualSchema),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  examples: v.strictObject({
    breach: v.pipe(v.array(ExampleSchema), v.minLength(1)),
    fine: v.pipe(v.array(ExampleSchema), v.minLength(1)),
  }),
});
export type Prohibition = v.InferOutput<typeof ProhibitionSchema>;

/** One file in `rules/prohibitions`: one legal instrument with its forms. */
export const InstrumentSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.string(),
  title: BilingualSchema,
  short: BilingualSchema,
  inForce: v.strictObject({ from: v.string(), to: v.optional(v.string()) }),
  supersedes: v.optional(v.array(v.string())),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  prohibitions: v.array(ProhibitionSchema),
});
export type Instrument = v.InferOutput<typeof InstrumentSchema>;
