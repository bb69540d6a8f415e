import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Adapter, AdapterSchema } from '../ruleset/adapter.ts';
import { compileLexicon } from '../ruleset/compile-lexicon.ts';
import { type ChannelsFile, ChannelsFileSchema, type SafeAct, SafeActsFileSchema } from '../ruleset/help.ts';
import {
  FramesFileSchema,
  type LanguageSource,
  NumbersFileSchema,
  PhrasesFileSchema,
  RootsFileSchema,
  SignsFileSchema,
  SlangFileSchema,
  WordsFileSchema,
} from '../ruleset/language-files.ts';
import { type Instrument, InstrumentSchema } from '../ruleset/prohibitions.ts';
import { type ElectionsFile, ElectionsFileSchema } from '../ruleset/rules-file.ts';
import { type BundledRules, shippedProhibitions } from '../ruleset/ruleset.ts';
import { ScorerSchema } from '../ruleset/scorer-file.ts';
import { type WritingData, WritingFileSchema } from '../ruleset/writing-file.ts';

/** Root of the project, where `rules/` lies. */
export const PROJECT = join(import.meta.dirname, '../..');

/** Reads and validates one file below `rules/`. Throws with file, path and reason: a maintainer's mistake stops the build. */
export function readRulesJson<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(readFileSync(join(PROJECT, 'rules', path), 'utf8')));
  if (result.success) return result.output;
  const reasons = result.issues.map((issue) => `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
  throw new Error(`rules/${path}\n  ${reasons.join('\n  ')}`);
}

export const rulesFilesIn = (folder: string): string[] =>
  readdirSync(join(PROJECT, 'rules', folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Language data without the scorer: what it is trained with. */
export const readLanguageData = (): LanguageSource => ({
  words: readRulesJson('language/words.json', WordsFileSchema),
  roots: readRulesJson('language/roots.json', RootsFileSchema),
  slang: readRulesJson('language/slang.json', SlangFileSchema),
  numbers: readRulesJson('language/numbers.json', NumbersFileSchema),
  signs: readRulesJson('language/signs.json', SignsFileSchema),
  phrases: readRulesJson('language/phrases.json', PhrasesFileSchema),
  frames: readRulesJson('language/frames.json', FramesFileSchema),
});

/** What is said to people while they write. */
export function readWriting(): WritingData {
  const { alternatives, workplaces } = readRulesJson('language/writing.json', WritingFileSchema);
  return { alternatives, workplaces };
}

export const readInstruments = (): Instrument[] =>
  rulesFilesIn('prohibitions').map((path) => readRulesJson(path, InstrumentSchema));

/** What the handbook teaches beside the prohibitions. */
export const readSafeActs = (): readonly SafeAct[] =>
  readRulesJson('handbook/safe-acts.json', SafeActsFileSchema).safeActs;

export const readChannels = (): ChannelsFile => readRulesJson('handbook/channels.json', ChannelsFileSchema);

export const readAdapter = (id: string): Adapter => readRulesJson(`platforms/${id}.json`, AdapterSchema);

export const readAdapters = (): Adapter[] =>
  rulesFilesIn('platforms').map((path) => readRulesJson(path, AdapterSchema));

/** The elections of all files that are wanted, as one list. */
export function readElections(
  wanted: (file: ElectionsFile) => boolean = () => true,
): Pick<ElectionsFile, 'elections' | 'allow'> {
  const files = rulesFilesIn('elections')
    .map((path) => readRulesJson(path, ElectionsFileSchema))
    .filter(wanted);
  return {
    elections: files.flatMap(({ elections }) => elections),
    allow: {
      accounts: files.flatMap(({ allow }) => allow?.accounts ?? []),
      phrases: files.flatMap(({ allow }) => allow?.phrases ?? []),
    },
  };
}

/** All rules, of elections long over too: for the command line, which may be asked about any day. */
export const readAllRules = (): BundledRules => rulesWith(readElections());

/** The same without the scorer, which is trained on what the rules find. */
export const readUntrainedRules = (): BundledRules => rulesWith(readElections(), readLanguageData());

/** What the build puts into the package: elections that are over for good can hold nothing any more. */
export const readBundledRules = (): BundledRules =>
  rulesWith(readElections(({ archive }) => archive !== true));

export const readLanguage = (): LanguageSource => ({
  ...readLanguageData(),
  scorer: readRulesJson('language/scorer.json', ScorerSchema),
});

const rulesWith = (elections: BundledRules['elections'], language = readLanguage()): BundledRules => ({
  lexicon: compileLexicon(language),
  elections,
  prohibitions: shippedProhibitions(readInstruments()),
});
