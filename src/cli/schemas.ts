import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ADAPTER_PARTS, AdapterSchema } from '../ruleset/adapter.ts';
import { ChannelsFileSchema, SafeActsFileSchema } from '../ruleset/help.ts';
import {
  FramesFileSchema,
  NumbersFileSchema,
  PhrasesFileSchema,
  RootsFileSchema,
  SignsFileSchema,
  SlangFileSchema,
  WordsFileSchema,
} from '../ruleset/language-files.ts';
import { InstrumentSchema } from '../ruleset/prohibitions.ts';
import { ElectionsFileSchema, RulesFileSchema } from '../ruleset/rules-file.ts';
import { ScorerSchema } from '../ruleset/scorer-file.ts';
import { WritingFileSchema } from '../ruleset/writing-file.ts';

/** File name in `rules/schema` → the one source it is made from. */
export const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  adapter: AdapterSchema,
  channels: ChannelsFileSchema,
  elections: ElectionsFileSchema,
  frames: FramesFileSchema,
  numbers: NumbersFileSchema,
  phrases: PhrasesFileSchema,
  prohibitions: InstrumentSchema,
  roots: RootsFileSchema,
  'rules-file': RulesFileSchema,
  'safe-acts': SafeActsFileSchema,
  scorer: ScorerSchema,
  signs: SignsFileSchema,
  slang: SlangFileSchema,
  words: WordsFileSchema,
  writing: WritingFileSchema,
};

/** Parts that a schema names once: without them every selector would be spelled out in every place. */
const NAMED: Readonly<Record<string, Record<string, GenericSchema>>> = {
  adapter: ADAPTER_PARTS,
  'rules-file': ADAPTER_PARTS,
};

/** The JSON Schema of one kind of rules data, for completion in editors. */
export const printSchema = (name: string): string => {
  const definitions = NAMED[name] ?? {};
  return `${JSON.stringify(toJsonSchema(SCHEMAS[name]!, { errorMode: 'ignore', definitions }), null, 2)}\n`;
};
