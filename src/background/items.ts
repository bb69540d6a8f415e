import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  type HealthProblem,
  type JournalEntry,
  type PageState,
  type Settings,
} from '../messages.ts';
import { type LargeFile, LargeFileSchema } from './large-file.ts';
import { HealthSchema, JournalEntrySchema, MOST, PageStateSchema, SettingsSchema } from './schemas.ts';

/** One thing that is stored: where, in which form, and what stands in for it when there is nothing usable. */
export type Item<Value> = {
  /** `session` lives as long as the browser runs and the extension is not reloaded. */
  area: 'local' | 'session';
  key: string;
  /** Rises when the form changes; a value of another version is treated as unusable. */
  version: number;
  schema: v.GenericSchema<unknown, Value>;
  fallback: Value;
  /** What the person is told when a stored value was unusable. */
  problem: HealthProblem;
};

/** What the last guard of each tab said, by tab id. */
export type TabReports = Readonly<Record<string, TabReport>>;
export type TabReport = { origin: string; state: PageState };

export const SETTINGS: Item<Settings> = {
  area: 'local',
  key: 'settings',
  version: 1,
  schema: SettingsSchema,
  fallback: DEFAULT_SETTINGS,
  problem: 'settings-reset',
};

/** Oldest first. */
export const JOURNAL: Item<readonly JournalEntry[]> = {
  area: 'local',
  key: 'journal',
  version: 1,
  schema: v.pipe(v.array(JournalEntrySchema), v.maxLength(MOST.journal)),
  fallback: [],
  problem: 'journal-reset',
};

/** A rules file the person put in. A large one keeps its participants elsewhere (large-files.ts); `text` is the rest. */
export type StoredFile = { text: string; before?: string; large?: LargeFile };

/** Rules files the person put in; read again and checked at every start. */
export const RULES_FILES: Item<readonly StoredFile[]> = {
  area: 'local',
  key: 'rules-files',
  version: 2,
  schema: v.pipe(
    v.array(
      v.strictObject({
        text: v.string(),
        before: v.exactOptional(v.string()),
        large: v.exactOptional(LargeFileSchema),
      }),
    ),
    v.maxLength(MOST.rulesFiles),
  ),
  fallback: [],
  problem: 'rules-files-reset',
};

export const HEALTH: Item<readonly HealthProblem[]> = {
  area: 'local',
  key: 'health',
  version: 1,
  schema: HealthSchema,
  fallback: [],
  problem: 'settings-reset',
};

export const TAB_REPORTS: Item<TabReports> = {
  area: 'session',
  key: 'tabs',
  version: 1,
  schema: v.record(v.string(), v.strictObject({ origin: v.string(), state: PageStateSchema })),
  fallback: {},
  problem: 'background-fault',
};
