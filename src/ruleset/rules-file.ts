import * as v from 'valibot';
import { AccountSchema, Slug } from './account-entry.ts';
import { PolicySchema } from './policy.ts';
import { ProhibitionSchema } from './prohibitions.ts';
import { RepairSchema } from './repair.ts';
import { Since } from './since.ts';

const Day = v.pipe(v.string(), v.isoDate());
const Instant = v.pipe(v.string(), v.isoTimestamp());
const Phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

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

export const PhaseSchema = v.strictObject({
  phase: v.pipe(v.picklist(PHASES), v.description('Part of the election’s time, in this order.')),
  from: v.pipe(Day, v.description('First day, YYYY-MM-DD.')),
  to: v.pipe(Day, v.description('Last day, YYYY-MM-DD; it belongs to the phase.')),
});

/** Someone or something one may not take sides for. Dates say what it is on which day. */
export const ParticipantSchema = v.strictObject({
  id: v.pipe(Slug, v.description('Short name, once in its election; stays the same in every later file.')),
  kind: v.pipe(
    v.picklist(['candidate', 'pair', 'party', 'team', 'empty-box']),
    v.description(
      'A pair stands together; a team campaigns for others; the empty box stands against a single pair.',
    ),
  ),
  since: Since,
  ballot: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Number on the ballot, once it is drawn.')),
  ),
  people: v.optional(
    v.pipe(v.array(Phrase), v.description('Full names as on the ballot, titles and degrees left out.')),
  ),
  aliases: v.optional(
    v.pipe(v.array(Phrase), v.description('Other names people use; each alone names the participant.')),
  ),
  weakAliases: v.optional(
    v.pipe(
      v.array(Phrase),
      v.description(
        'Names that are also everyday words: they count only beside another sign of the election.',
      ),
    ),
  ),
  hashtags: v.optional(v.pipe(v.array(Phrase), v.description('Campaign hashtags without #.'))),
  slogans: v.optional(
    v.pipe(
      v.array(Phrase),
      v.description(
        'Words that call to vote for it; taking them up takes its side. For all of one kind or none.',
      ),
    ),
  ),
  counterSlogans: v.optional(
    v.pipe(
      v.array(Phrase),
      v.description('Words its opponents use; taking them up takes a side against it. For all or none.'),
    ),
  ),
  gestures: v.optional(
    v.pipe(v.array(v.string()), v.description('Emoji that show its number. For all of one kind or none.')),
  ),
  accounts: v.optional(v.pipe(v.array(AccountSchema), v.description('Accounts that campaign for it.'))),
  parties: v.optional(v.pipe(v.array(Slug), v.description('Ids of the parties behind it.'))),
  prospective: v.optional(v.pipe(Day, v.description('From this day a would-be candidate (bakal calon).'))),
  candidate: v.optional(v.pipe(Day, v.description('From this day a candidate: the KPU’s determination.'))),
  until: v.optional(
    v.pipe(Day, v.description('Last day on which it can be supported or harmed. Parties have none.')),
  ),
});
export type Participant = v.InferOutput<typeof ParticipantSchema>;

export const ElectionSchema = v.strictObject({
  id: v.pipe(Slug, v.description('Short name; an election that ships with the product keeps its id.')),
  name: v.pipe(v.string(), v.description('What people call it.')),
  since: Since,
  region: v.optional(v.pipe(v.string(), v.description('Kemendagri code, like 33 or 33.99.'))),
  sources: v.optional(v.pipe(v.array(v.string()), v.description('Where its data was read.'))),
  phases: v.pipe(
    v.array(PhaseSchema),
    v.description('Its calendar; may be empty where participants have days.'),
  ),
  participants: v.pipe(v.array(ParticipantSchema), v.description('All who stand in it, or nobody.')),
});
export type Election = v.InferOutput<typeof ElectionSchema>;

const AllowedAccountSchema = v.strictObject({ ...AccountSchema.entries, since: Since });

const AllowSchema = v.strictObject({
  accounts: v.optional(
    v.pipe(v.array(AllowedAccountSchema), v.description('Accounts that take no side: KPU, Bawaslu, news.')),
  ),
  phrases: v.optional(v.pipe(v.array(Phrase), v.description('Phrases that are never held.'))),
});

/** One file in `rules/elections`: what ships with the product has the same entries as what an agency sends. */
export const ElectionsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Over for good: the command line knows these elections for any date, pages do not carry them. */
  archive: v.optional(v.literal(true)),
  elections: v.array(ElectionSchema),
  allow: v.optional(AllowSchema),
});
export type ElectionsFile = v.InferOutput<typeof ElectionsFileSchema>;

/** Who stands behind a rules file. */
const IssuerSchema = v.strictObject({
  name: v.pipe(v.string(), v.description('The agency, as people know it.')),
  contact: v.optional(
    v.pipe(v.string(), v.description('Whom to ask: a room, a number, a desk. Shown to users.')),
  ),
  url: v.optional(v.pipe(v.string(), v.description('The agency’s own page.'))),
});

/** What a signed file says of keys: `next` as SPKI in base64, `revoked` as fingerprints (SHA-256 of the SPKI). */
const KeysSchema = v.strictObject({
  next: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.description('Keys that may sign from now on.')),
  ),
  revoked: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
      v.description('Fingerprints of keys that may sign no more.'),
    ),
  ),
});

/** What an agency distributes (design.md section 6). */
export const RulesFileSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Address of the JSON Schema, for editors.'))),
  format: v.pipe(v.literal(1), v.description('Always 1.')),
  since: Since,
  channel: v.pipe(
    Slug,
    v.description('Who publishes; stays the same for ever. A newer file of a channel replaces the older.'),
  ),
  issuer: v.pipe(IssuerSchema, v.description('Who stands behind the file.')),
  seq: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.description('Number of this file; rises with each one of the channel.'),
  ),
  issued: v.pipe(Instant, v.description('When it was made, like 2031-09-23T03:00:00Z.')),
  expires: v.pipe(Instant, v.description('Until when it counts as current.')),
  region: v.optional(
    v.pipe(v.string(), v.description('Kemendagri code of the region it is for; absent: the whole agency.')),
  ),
  audience: v.optional(
    v.pipe(
      v.array(Slug),
      v.minLength(1),
      v.description('Readers this file is meant for; absent: everybody.'),
    ),
  ),
  keys: v.optional(v.pipe(KeysSchema, v.description('Keys of later files; only counts in a signed file.'))),
  elections: v.pipe(v.array(ElectionSchema), v.description('Elections with everybody who stands in them.')),
  allow: v.optional(v.pipe(AllowSchema, v.description('What takes no side.'))),
  prohibitions: v.optional(
    v.pipe(v.array(ProhibitionSchema), v.description('Local prohibitions; each cites its law.')),
  ),
  platforms: v.optional(
    v.pipe(
      v.array(RepairSchema),
      v.maxLength(40),
      v.description('Repairs of adapters between two versions of the package.'),
    ),
  ),
  policy: v.optional(v.pipe(PolicySchema, v.description('What the agency wants of settings.'))),
});
export type RulesFile = v.InferOutput<typeof RulesFileSchema>;
