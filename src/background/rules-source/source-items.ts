import * as v from 'valibot';
import { PolicySchema } from '../../ruleset/policy.ts';
import { BilingualSchema } from '../../ruleset/prohibitions.ts';
import { type Moments, NO_MOMENTS } from '../../ruleset/update-clock.ts';
import type { Expected, Seen } from '../../ruleset/update-judge.ts';
import type { Held, UpdateState } from '../../ruleset/update-state.ts';
import { type Trust, trustIn } from '../../ruleset/update-trust.ts';
import type { UpdateWhy } from '../../ruleset/update-why.ts';
import { UPDATE_WORDS } from '../../ruleset/update-words.ts';
import { type ManagedInfo, SOURCE_IDS, type SourceId } from '../../updates.ts';
import type { Item } from '../items.ts';

/** How a source was set up. `period`: minutes between two checks of its address. */
export type SourceSetup = { address?: string; expected: Expected; period: number; trust: Trust };
/** A source and what is remembered of it; `slot` holds its file. */
export type SourceRecord = SourceSetup & { state: UpdateState; slot: Slot };
export type Sources = { readonly [Id in SourceId]?: SourceRecord };
/** A file of a source is written beside the one in force, never over it. */
export type Slot = 'a' | 'b';
/** A file with all that is needed to bring its source back when the list of sources is lost. */
export type Copy = { text: string; held: Held; setup: SourceSetup };
/** What the browser said of enterprise policy when it was last asked. */
export type LastManaged = Omit<ManagedInfo, 'accepted'> & {
  accepted: readonly string[];
  policy?: v.InferOutput<typeof PolicySchema>;
};

const Text = v.string();
const WhySchema = v.picklist(Object.keys(UPDATE_WORDS) as UpdateWhy[]);
const KeySchema = v.strictObject({ keyid: Text, key: Text });
const TrustSchema = v.strictObject({
  roots: v.array(KeySchema),
  announced: v.array(KeySchema),
  revoked: v.array(Text),
});
const HeldSchema = v.strictObject({
  channel: Text,
  seq: v.number(),
  hash: Text,
  keyid: v.exactOptional(Text),
  issued: Text,
  expires: Text,
  takenAt: Text,
});
const StateSchema = v.strictObject({
  held: v.exactOptional(HeldSchema),
  checkedAt: v.exactOptional(Text),
  confirmedAt: v.exactOptional(Text),
  failures: v.number(),
  history: v.array(v.strictObject({ at: Text, why: WhySchema, said: v.array(BilingualSchema) })),
});
const setup = {
  address: v.exactOptional(Text),
  expected: v.strictObject({ channel: v.exactOptional(Text), audience: v.exactOptional(Text) }),
  period: v.number(),
  trust: TrustSchema,
};
const RecordSchema = v.strictObject({ ...setup, state: StateSchema, slot: v.picklist(['a', 'b']) });

const local = { area: 'local', version: 1, problem: 'rules-files-reset' } as const;

export const SOURCES: Item<Sources> = {
  ...local,
  key: 'rules-sources',
  schema: v.record(v.picklist(SOURCE_IDS), v.optional(RecordSchema)) as v.GenericSchema<unknown, Sources>,
  fallback: {},
};

export const slotItem = (id: SourceId, slot: Slot): Item<Copy | null> => ({
  ...local,
  key: `rules-source:${id}:${slot}`,
  schema: v.nullable(v.strictObject({ text: Text, held: HeldSchema, setup: v.strictObject(setup) })),
  fallback: null,
});

/** The highest number taken, by channel: kept apart from the files, so that removing one does not forget it. */
export const SEEN: Item<Readonly<Record<string, Seen>>> = {
  ...local,
  key: 'rules-numbers',
  schema: v.record(Text, v.strictObject({ seq: v.number(), hash: Text, keyid: v.exactOptional(Text) })),
  fallback: {},
};

/** This installation's own place in every period (0 to 1), drawn once and told to nobody. */
export const SPREAD: Item<number | null> = {
  ...local,
  key: 'rules-spread',
  schema: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  fallback: null,
};

export const MOMENTS: Item<Moments> = {
  ...local,
  key: 'rules-moments',
  schema: v.strictObject({ signed: v.number(), noticed: v.number() }),
  fallback: NO_MOMENTS,
};

export const LAST_MANAGED: Item<LastManaged> = {
  ...local,
  key: 'rules-managed',
  schema: v.strictObject({
    state: v.picklist(['none', 'present', 'unreadable']),
    readAt: v.exactOptional(Text),
    accepted: v.array(Text),
    ignored: v.array(v.strictObject({ key: Text, why: BilingualSchema })),
    policy: v.exactOptional(PolicySchema),
  }),
  fallback: { state: 'none', accepted: [], ignored: [] },
};

/** Whether enterprise policy was read since the browser started. */
export const POLICY_READ: Item<boolean> = {
  area: 'session',
  key: 'rules-policy-read',
  version: 1,
  schema: v.boolean(),
  fallback: false,
  problem: 'background-fault',
};

/** Keys the person trusts for files they hand in. */
export const OWN_TRUST: Item<Trust> = {
  ...local,
  key: 'rules-own-keys',
  schema: TrustSchema,
  fallback: trustIn([]),
};

/** Who signed the files that were handed in, by channel. */
export const SIGNERS: Item<Readonly<Record<string, string>>> = {
  ...local,
  key: 'rules-signers',
  schema: v.record(Text, Text),
  fallback: {},
};
