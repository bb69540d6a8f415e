import { handbookOf } from '../ruleset/handbook.ts';
import { inShort } from '../ruleset/ruleset.ts';
import { siteOf } from '../ruleset/site.ts';
import { buildHashes } from './build-hashes.ts';
import { readLicences } from './licences.ts';
import {
  readAdapters,
  readBundledRules,
  readChannels,
  readInstruments,
  readSafeActs,
  readWriting,
} from './read-rules.ts';
import { readRegions } from './regions.ts';

/** A Vite plugin (typed by shape, so that Vite, Vitest and WXT may bring different versions of the type). */
type RulesPlugin = {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
};

/** JSON parses faster from a string than as an object literal, which counts in a content script. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Parsed when the module is loaded. */
const asValue = (name: string, value: unknown): string => `export const ${name} = ${parsed(value)};`;

/** Parsed when it is asked for: not while the page waits for its first script. */
const asFunction = (name: string, value: unknown): string => `export const ${name} = () => ${parsed(value)};`;

const MODULES: Readonly<Record<string, () => string>> = {
  // Pages carry the law in short; the background sends it whole, in the person's language (`page:setup`).
  'virtual:rules': () => {
    const rules = readBundledRules();
    return asFunction('bundledRules', { ...rules, prohibitions: rules.prohibitions.map(inShort) });
  },
  'virtual:law': () => asFunction('prohibitions', readBundledRules().prohibitions),
  'virtual:handbook': () => asFunction('handbook', handbookOf(readInstruments(), readSafeActs())),
  'virtual:channels': () => asFunction('channelsFile', readChannels()),
  'virtual:writing': () => asValue('writing', readWriting()),
  'virtual:sites': () => asValue('sites', readAdapters().map(siteOf)),
  'virtual:licences': () => asFunction('licences', readLicences()),
  'virtual:build': () => asValue('build', buildHashes()),
  'virtual:regions': () => asFunction('regionNames', readRegions()),
};

/** Compiles `rules/` into the package: validated, phrases parsed, examples and sources left out. */
export function rulesPlugin(): RulesPlugin {
  return {
    name: 'jaga-netral:rules',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0virtual:') ? MODULES[id.slice(1)]?.() : undefined),
  };
}
