import * as v from 'valibot';
import { scanJson } from './json-text.ts';
import { RULES_FILE_MAX_BYTES } from './limits.ts';
import type { Bilingual } from './prohibitions.ts';
import { explainIssues, explainJsonError } from './refusals.ts';
import { type RulesFile, RulesFileSchema } from './rules-file.ts';

export type RulesReading =
  /** `text` is what was read without a byte-order mark: `JSON.parse(text)` gives `file` again. */
  { ok: true; file: RulesFile; text: string } | { ok: false; why: readonly Bilingual[] };

/**
 * Reads a rules file (design.md section 6) as people hand it in: any text, however wrong.
 *
 * @param most bytes of UTF-8; only the command line, which reads from the own disk, takes more than what is sent around.
 * @returns the file, or one sentence a mistake with line and column, in the order of the text.
 */
export function readRulesFile(given: string, most = RULES_FILE_MAX_BYTES): RulesReading {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const tooBig = explainSize(text, most);
  if (tooBig) return { ok: false, why: [tooBig] };

  const broken = scanJson(text);
  if (broken) return { ok: false, why: [explainJsonError(text, broken)] };

  const parsed = v.safeParse(RulesFileSchema, JSON.parse(text));
  if (!parsed.success) return { ok: false, why: explainIssues(text, parsed.issues) };
  return { ok: true, file: parsed.output, text };
}

function explainSize(text: string, most: number): Bilingual | undefined {
  const bytes = text.length > most ? text.length : new TextEncoder().encode(text).length;
  if (bytes <= most) return undefined;
  const [size, limit] = [Math.floor(bytes / 1024), most / 1024];
  const megabytes = most / RULES_FILE_MAX_BYTES;
  return {
    id: `Berkas terlalu besar: lebih dari ${size} kB; paling besar ${limit.toLocaleString('id')} kB (${megabytes} MB).`,
    en: `The file is too big: over ${size} kB; at most ${limit.toLocaleString('en')} kB (${megabytes} MB).`,
  };
}
