import * as v from 'valibot';
import { ACTS } from '../check/types.ts';
import type { Sent, ServedName } from '../messages.ts';
import { RULES_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import { LAYERS_PAYLOADS } from './layers-handlers.ts';
import { PictureAddress, PicturePayload } from './pictures-handlers.ts';
import {
  ContentSchema,
  JournalEntrySchema,
  JournalKeySchema,
  PageStateSchema,
  ProhibitionIdSchema,
  SettingsChangeSchema,
  SilenceSchema,
} from './schemas.ts';
import { KeptDraftSchema } from './studio-handlers.ts';
import { TrailReportSchema } from './trail-handlers.ts';
import { UPDATES_PAYLOADS } from './updates-handlers.ts';

const Nothing = v.undefined();

/** What each message may carry. Texts of rules files are bounded again, with words, by their own reader. */
export const PAYLOADS: { [Name in ServedName]: v.GenericSchema<unknown, Sent<Name>[0]> } = {
  'page:setup': Nothing,
  'page:state': PageStateSchema,
  'page:held': JournalEntrySchema,
  'page:silence': SilenceSchema,
  'page:handbook': ProhibitionIdSchema,
  'page:composer': Nothing,
  'page:no-hints': Nothing,
  'page:pictures': Nothing,
  'page:picture': PicturePayload,
  'page:hands': PicturePayload,
  'page:picture-at': PictureAddress,
  'page:trail': TrailReportSchema,
  'trails:list': Nothing,
  'trails:clear': Nothing,
  'tab:state': v.pipe(v.number(), v.integer()),
  'sites:list': Nothing,
  'pause:list': Nothing,
  'pause:start': v.nullable(v.pipe(v.number(), v.integer())),
  'pause:end': Nothing,
  'journal:list': Nothing,
  'journal:remove': JournalKeySchema,
  'journal:clear': Nothing,
  'settings:get': Nothing,
  'settings:set': SettingsChangeSchema,
  'rules:list': Nothing,
  'rules:import': v.pipe(v.string(), v.maxLength(RULES_FILE_MAX_BYTES * 64)),
  'rules:remove': v.string(),
  ...LAYERS_PAYLOADS,
  ...UPDATES_PAYLOADS,
  'elections:list': Nothing,
  'prohibitions:list': Nothing,
  'check:content': v.strictObject({ act: v.picklist(ACTS), content: ContentSchema }),
  'studio:draft': Nothing,
  'studio:keep': v.strictObject({ draft: KeptDraftSchema, follows: v.pipe(v.string(), v.maxLength(40)) }),
  'studio:forget': Nothing,
  'storage:list': Nothing,
  'storage:remove': v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(500)),
  'requests:list': Nothing,
  'health:list': Nothing,
  'health:clear': Nothing,
};
