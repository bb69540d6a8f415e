import * as v from 'valibot';
import { ACTS } from '../check/types.ts';
import type { Sent, ServedName } from '../messages.ts';
import { RULES_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import {
  ContentSchema,
  JournalEntrySchema,
  PageStateSchema,
  SettingsChangeSchema,
  SilenceSchema,
} from './schemas.ts';

const Nothing = v.undefined();

/** What each message may carry. Texts of rules files are bounded again, with words, by their own reader. */
export const PAYLOADS: { [Name in ServedName]: v.GenericSchema<unknown, Sent<Name>[0]> } = {
  'page:setup': Nothing,
  'page:state': PageStateSchema,
  'page:held': JournalEntrySchema,
  'page:silence': SilenceSchema,
  'tab:state': v.pipe(v.number(), v.integer()),
  'sites:list': Nothing,
  'journal:list': Nothing,
  'journal:clear': Nothing,
  'settings:get': Nothing,
  'settings:set': SettingsChangeSchema,
  'rules:list': Nothing,
  'rules:import': v.pipe(v.string(), v.maxLength(RULES_FILE_MAX_BYTES * 64)),
  'rules:remove': v.string(),
  'prohibitions:list': Nothing,
  'check:content': v.strictObject({ act: v.picklist(ACTS), content: ContentSchema }),
  'health:list': Nothing,
  'health:clear': Nothing,
};
