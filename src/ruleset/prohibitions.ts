import * as v from 'valibot';
import { Since } from './since.ts';
import { ACTS, MOMENTS, STATUSES } from './vocabulary.ts';

/** A sentence for people: Indonesian first, English second. */
export const BilingualSchema = v.strictObject({ id: v.string(), en: v.string() });
export type Bilingual = v.InferOutput<typeof BilingualSchema>;

export const ActSchema = v.picklist(ACTS);

export const StatusSchema = v.picklist(STATUSES);

export const MomentSchema = v.picklist(MOMENTS);

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

/** What else must hold of the user for a form to apply; all that is given. */
const NeedsSchema = v.strictObject({
  /** Whether the target is the user's husband or wife: true, only then; false, only for everybody else. */
  spouse: v.optional(v.boolean()),
  /** The act is done from an agency's account. */
  officialAccount: v.optional(v.literal(true)),
});
export type Needs = v.InferOutput<typeof NeedsSchema>;

/** What every form tells, whether the check applies it or only the handbook teaches it. */
const told = {
  /** `<instrument>/<form>`, stable for ever: journals and rules files point to it. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  /** What it is about in a few words, as a heading of the handbook. */
  title: v.optional(BilingualSchema),
  who: v.pipe(v.array(StatusSchema), v.minLength(1)),
  law: BilingualSchema,
  /** The articles behind the form and its sanction, as a lawyer cites them ("PP 94/2021 pasal 14 huruf i angka 3"). */
  articles: v.optional(v.array(v.string())),
  plain: BilingualSchema,
  /** What threatens each status; a status without a row has no known sanction. */
  sanction: v.record(StatusSchema, v.optional(BilingualSchema)),
  certainty: v.picklist(['sure', 'contested']),
  contested: v.optional(BilingualSchema),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
};

export const ProhibitionSchema = v.strictObject({
  ...told,
  since: Since,
  acts: v.pipe(v.array(ActSchema), v.minLength(1)),
  /** What the target must be on that day; any of these. */
  object: v.pipe(v.array(ObjectSchema), v.minLength(1)),
  /** The form applies only with a stance of this direction; absent: either. */
  stance: v.optional(v.picklist(['for', 'against'])),
  /** The form needs a signal of one of these kinds (kinds of `rules/language`); absent: any stance is enough. */
  signals: v.optional(v.array(v.string())),
  /** Kinds of signal that are not enough for this form by themselves: a narrower or a grey form speaks of them. */
  except: v.optional(v.array(v.string())),
  needs: v.optional(NeedsSchema),
  /** True when the form is only met by the user's own words or upload. */
  own: v.optional(v.boolean()),
  /** The most this form can be; absent: `stop`. A grey act is only told of, never held. */
  level: v.optional(v.literal('note')),
  /** The higher one is named first when several forms fit. */
  rank: v.number(),
  /** What the election acts add where the user holds an office and the target is a candidate. */
  office: v.optional(BilingualSchema),
  /** The row this act falls under once the KPU has determined the candidates. */
  becomes: v.optional(v.string()),
  examples: v.strictObject({
    breach: v.pipe(v.array(ExampleSchema), v.minLength(1)),
    fine: v.pipe(v.array(ExampleSchema), v.minLength(1)),
  }),
});
export type Prohibition = v.InferOutput<typeof ProhibitionSchema>;

/** A form or duty that no act in a browser can meet, or that only a judge can find: taught, never applied. */
export const HandbookFormSchema = v.strictObject({
  ...told,
  /** When it matters; absent: always. An applied form says so by its `object`. */
  when: v.optional(v.pipe(v.array(MomentSchema), v.minLength(1))),
  /** What somebody does, in a few words each. */
  examples: v.strictObject({
    breach: v.pipe(v.array(BilingualSchema), v.minLength(1)),
    fine: v.pipe(v.array(BilingualSchema), v.minLength(1)),
  }),
});
export type HandbookForm = v.InferOutput<typeof HandbookFormSchema>;

/** One file in `rules/prohibitions`: one legal instrument with its forms. */
export const InstrumentSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.string(),
  title: BilingualSchema,
  short: BilingualSchema,
  inForce: v.strictObject({ from: v.string(), to: v.optional(v.string()) }),
  supersedes: v.optional(v.array(v.string())),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  /** What the check applies. */
  prohibitions: v.array(ProhibitionSchema),
  /** What only the handbook teaches; never in the page. */
  handbook: v.optional(v.array(HandbookFormSchema)),
});
export type Instrument = v.InferOutput<typeof InstrumentSchema>;
