import * as v from 'valibot';
import { ProhibitionSchema } from './prohibitions.ts';
import { RepairSchema } from './repair.ts';

const Day = v.pipe(v.string(), v.isoDate());
const Instant = v.pipe(v.string(), v.isoTimestamp());
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const Phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const AccountSchema = v.strictObject({
  platform: Slug,
  handle: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
});

export const PHASES = [
  'preparation',
  'nomination',
  'determination',
  'campaign',
  'quiet',
  'voting',
  'count',
  'result',
] as const;

export const PhaseSchema = v.strictObject({ phase: v.picklist(PHASES), from: Day, to: Day });

/** Someone or something one may not take sides for. Dates say what it is on which day. */
export const ParticipantSchema = v.strictObject({
  id: Slug,
  kind: v.picklist(['candidate', 'pair', 'party', 'team', 'empty-box']),
  ballot: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Full names as on the ballot, titles and degrees left out. */
  people: v.optional(v.array(Phrase)),
  /** Other names people use; each alone names the participant. */
  aliases: v.optional(v.array(Phrase)),
  /** Names that need company (another signal of the election) because they are also everyday words. */
  weakAliases: v.optional(v.array(Phrase)),
  hashtags: v.optional(v.array(Phrase)),
  /** Words that call to vote for it; taking them up takes its side. */
  slogans: v.optional(v.array(Phrase)),
  /** Words its opponents use; taking them up takes a side against it. */
  counterSlogans: v.optional(v.array(Phrase)),
  gestures: v.optional(v.array(v.string())),
  accounts: v.optional(v.array(AccountSchema)),
  parties: v.optional(v.array(Slug)),
  /** From this day a would-be candidate (*bakal calon*). */
  prospective: v.optional(Day),
  /** From this day a candidate: the KPU's determination. */
  candidate: v.optional(Day),
  /** The last day it can be supported or harmed. Parties have none. */
  until: v.optional(Day),
});
export type Participant = v.InferOutput<typeof ParticipantSchema>;

export const ElectionSchema = v.strictObject({
  id: Slug,
  name: v.string(),
  region: v.optional(v.string()),
  sources: v.optional(v.array(v.string())),
  phases: v.array(PhaseSchema),
  participants: v.array(ParticipantSchema),
});
export type Election = v.InferOutput<typeof ElectionSchema>;

/** One file in `rules/elections`: what ships with the product has the same entries as what an agency sends. */
export const ElectionsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Over for good: the command line knows these elections for any date, pages do not carry them. */
  archive: v.optional(v.literal(true)),
  elections: v.array(ElectionSchema),
  allow: v.optional(
    v.strictObject({ accounts: v.optional(v.array(AccountSchema)), phrases: v.optional(v.array(Phrase)) }),
  ),
});
export type ElectionsFile = v.InferOutput<typeof ElectionsFileSchema>;

/** What an agency distributes (design.md section 6). */
export const RulesFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  channel: Slug,
  issuer: v.strictObject({ name: v.string(), contact: v.optional(v.string()), url: v.optional(v.string()) }),
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  issued: Instant,
  expires: Instant,
  region: v.optional(v.string()),
  elections: v.array(ElectionSchema),
  allow: v.optional(
    v.strictObject({ accounts: v.optional(v.array(AccountSchema)), phrases: v.optional(v.array(Phrase)) }),
  ),
  prohibitions: v.optional(v.array(ProhibitionSchema)),
  /** Repairs of adapters between two versions of the package. */
  platforms: v.optional(v.pipe(v.array(RepairSchema), v.maxLength(40))),
  policy: v.optional(v.strictObject({ mode: v.optional(v.picklist(['observe', 'warn'])) })),
});
export type RulesFile = v.InferOutput<typeof RulesFileSchema>;
