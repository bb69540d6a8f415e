import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './read-rules.ts';

/** A library inside the package: `text` is its own licence file, empty where it ships none. */
export type Licence = { name: string; version: string; licence: string; text: string };

type Manifest = {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
};

/** Libraries that only the build needs and whose files or code go into the package all the same. */
const ALSO_SHIPPED = ['tesseract.js-core', '@tesseract.js-data/ind', '@mediapipe/hands', 'wxt'];
/** A build tool's own dependencies stay behind; the one part of it that runs in the browser is this. */
const FROM_BUILD_TOOL = ['@webext-core/match-patterns'];

const manifestAt = (folder: string): Manifest | undefined =>
  existsSync(join(folder, 'package.json'))
    ? (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest)
    : undefined;

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/**
 * Every library of the package with the ones it needs itself, by name. Taken from what is installed, so that a library that
 * is added or changes its licence shows at the next build.
 */
export function readLicences(): Licence[] {
  const own = manifestAt(PROJECT);
  const found = new Map<string, Licence>();
  const add = (name: string): void => {
    const folder = join(PROJECT, 'node_modules', name);
    const manifest = manifestAt(folder);
    if (!manifest || found.has(name)) return;
    const { version, license = '', dependencies = {} } = manifest;
    found.set(name, { name, version, licence: license, text: licenceText(folder) });
    if (!ALSO_SHIPPED.includes(name)) for (const needed of Object.keys(dependencies)) add(needed);
  };
  for (const name of [...Object.keys(own?.dependencies ?? {}), ...ALSO_SHIPPED, ...FROM_BUILD_TOOL])
    add(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
