import { readFileSync } from 'node:fs';
import { toRuleset, withRulesFiles } from '../ruleset/assemble.ts';
import { readRulesFile } from '../ruleset/read-rules-file.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { BadInput } from './failures.ts';
import { readAllRules } from './read-rules.ts';

/** Bundled rules with the given rules files on top, strongest last. Throws `BadInput` naming the file and its mistakes. */
export const rulesInForce = (paths: readonly string[] = []): Ruleset =>
  withRulesFiles(toRuleset(readAllRules()), paths.map(loadRulesFile));

/** Reads and validates one rules file. */
export function loadRulesFile(path: string): RulesFile {
  const reading = readRulesFile(readBytes(path).toString('utf8'));
  if (reading.ok) return reading.file;
  throw new BadInput(reading.why.map(({ id, en }) => `${path}: ${id}\n  ${en}`).join('\n'));
}

/** A file's bytes, or `BadInput` in both languages. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new BadInput(`${path}: berkas tidak dapat dibaca / the file cannot be read`);
  }
}
