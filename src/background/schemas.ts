import * as v from 'valibot';
import { ACTS, type Content, LEVELS, POSITIONS, STATUSES } from '../check/types.ts';
import {
  HEALTH_PROBLEMS,
  JOURNAL_DAYS,
  JOURNAL_TEXT_LENGTH,
  type JournalEntry,
  type JournalKey,
  type PageState,
  type Settings,
  type Silence,
} from '../messages.ts';
import { POLICY_ITEMS } from '../ruleset/policy.ts';

/** Bounds hold for what arrives and for what is stored, so that no page can fill the disk. */
export const MOST = { journal: 2_000, silenced: 500, officialAccounts: 50, rulesFiles: 5 } as const;

const Slug = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9-]+$/));
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const Instant = v.pipe(v.string(), v.isoTimestamp());
const Acts = v.pipe(v.array(v.picklist(ACTS)), v.maxLength(ACTS.length));

export const SilenceSchema: v.GenericSchema<unknown, Silence> = v.strictObject({
  what: v.picklist(['item', 'account', 'prohibition']),
  platform: Slug,
  key: Name,
  since: Instant,
});

const RegionCode = v.pipe(v.string(), v.maxLength(20), v.regex(/^\d{2}(?:\.\d{2})*$/));

const situation = {
  position: v.exactOptional(v.nullable(v.picklist(POSITIONS))),
  region: v.exactOptional(v.nullable(RegionCode)),
  spouse: v.exactOptional(v.nullable(v.strictObject({ participant: Slug, name: Name }))),
};

const writingHints = v.exactOptional(v.boolean());
const readPictures = v.exactOptional(v.boolean());

const journal = {
  journalDays: v.exactOptional(v.picklist(JOURNAL_DAYS)),
  journalTexts: v.exactOptional(v.boolean()),
  sharedComputer: v.exactOptional(v.boolean()),
};

const settings = {
  language: v.picklist(['id', 'en']),
  mode: v.picklist(['observe', 'warn']),
  status: v.picklist(STATUSES),
  officialAccounts: v.pipe(
    v.array(v.strictObject({ platform: Slug, handle: Name })),
    v.maxLength(MOST.officialAccounts),
  ),
  silenced: v.pipe(v.array(SilenceSchema), v.maxLength(MOST.silenced)),
  writingHints,
  readPictures,
  ...journal,
  ...situation,
  chosen: v.exactOptional(v.array(v.picklist(POLICY_ITEMS))),
};
export const SettingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject(settings);

export const SettingsChangeSchema: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  language: v.exactOptional(settings.language),
  mode: v.exactOptional(settings.mode),
  status: v.exactOptional(settings.status),
  officialAccounts: v.exactOptional(settings.officialAccounts),
  silenced: v.exactOptional(settings.silenced),
  writingHints,
  readPictures,
  ...journal,
  ...situation,
});

const journalKey = { at: Instant, platform: Slug, act: v.picklist(ACTS) };
export const JournalKeySchema: v.GenericSchema<unknown, JournalKey> = v.strictObject(journalKey);

export const JournalEntrySchema: v.GenericSchema<unknown, JournalEntry> = v.strictObject({
  ...journalKey,
  level: v.picklist(LEVELS),
  prohibitions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(50)),
  decision: v.picklist(['cancel', 'continue', 'not-politics', 'unanswered']),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(JOURNAL_TEXT_LENGTH))),
});

/** `<instrument>/<form>`, as in `rules/prohibitions`. */
export const ProhibitionIdSchema = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

export const PageStateSchema: v.GenericSchema<unknown, PageState> = v.variant('state', [
  v.strictObject({ state: v.literal('checked'), platform: Slug, acts: Acts }),
  v.strictObject({ state: v.literal('partly'), platform: Slug, missing: Acts }),
  v.strictObject({
    state: v.literal('not-checked'),
    platform: v.exactOptional(Slug),
    why: v.picklist([
      'no-adapter',
      'adapter-matches-nothing',
      'fault',
      'switched-off',
      'reload-needed',
      'starting',
    ]),
  }),
  v.strictObject({ state: v.literal('paused'), platform: v.exactOptional(Slug), until: Instant }),
]);

const AuthorSchema = v.strictObject({
  name: v.exactOptional(v.string()),
  handle: v.exactOptional(v.string()),
  bio: v.exactOptional(v.string()),
});

export const ContentSchema: v.GenericSchema<unknown, Content> = v.strictObject({
  text: v.string(),
  author: v.exactOptional(AuthorSchema),
  quoted: v.exactOptional(v.strictObject({ text: v.string(), author: v.exactOptional(AuthorSchema) })),
  media: v.exactOptional(v.array(v.string())),
  links: v.exactOptional(v.array(v.string())),
  place: v.exactOptional(v.picklist(['public', 'group', 'private'])),
  placeName: v.exactOptional(v.string()),
  own: v.exactOptional(v.boolean()),
  platform: v.exactOptional(Slug),
});

export const HealthSchema = v.array(v.picklist(HEALTH_PROBLEMS));
