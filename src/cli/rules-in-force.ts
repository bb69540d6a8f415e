import { readFileSync } from 'node:fs';
import { toRuleset, withRulesFiles } from '../ruleset/assemble.ts';
import { LOCAL_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import type { Bilingual } from '../ruleset/prohibitions.ts';
import { readRulesFile } from '../ruleset/read-rules-file.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Skipped } from '../ruleset/skip-newer.ts';
import { BadInput } from './failures.ts';
import { readAllRules } from './read-rules.ts';

/** Bundled rules with the given rules files on top, strongest last. Throws `BadInput` naming the file and its mistakes. */
export const rulesInForce = (paths: readonly string[] = []): Ruleset =>
  withRulesFiles(toRuleset(readAllRules()), paths.map(loadRulesFile));

/** Reads and validates one rules file; whole candidate lists too, which are not sent around. */
export const loadRulesFile = (path: string): RulesFile =>
  parseRulesFile(path, readBytes(path).toString('utf8'), LOCAL_FILE_MAX_BYTES);

/** A rules file from its text; says what was left out of it. Throws `BadInput` naming the file and its mistakes. */
export function parseRulesFile(path: string, text: string, most?: number): RulesFile {
  const reading = readRulesFile(text, most);
  if (reading.ok) {
    if (reading.skipped) console.error(`${path}: ${printSkipped(reading.skipped)}`);
    return reading.file;
  }
  throw new BadInput(complain(path, reading.why));
}

/** What of a file is for a newer version: nobody should believe that it is in force. */
const printSkipped = (skipped: Skipped): string => {
  const counts = Object.entries(skipped).map(([kind, count]) => `${kind} ${count}`);
  return `dilewati, untuk versi yang lebih baru / left out, for a newer version: ${counts.join(', ')}`;
};

/** Sentences about one file, each in both languages. */
export const complain = (path: string, why: readonly Bilingual[]): string =>
  why.map(({ id, en }) => `${path}: ${id}\n  ${en}`).join('\n');

/** A file's bytes, or `BadInput` in both languages. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new BadInput(`${path}: berkas tidak dapat dibaca / the file cannot be read`);
  }
}
