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
 * @returns the file, or one sentence a mistake with line and column, in the order of the text.
 */
export function readRulesFile(given: string): RulesReading {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const tooBig = explainSize(text);
  if (tooBig) return { ok: false, why: [tooBig] };

  const broken = scanJson(text);
  if (broken) return { ok: false, why: [explainJsonError(text, broken)] };

  const parsed = v.safeParse(RulesFileSchema, JSON.parse(text));
  if (!parsed.success) return { ok: false, why: explainIssues(text, parsed.issues) };
  return { ok: true, file: parsed.output, text };
}

function explainSize(text: string): Bilingual | undefined {
  const bytes = text.length > RULES_FILE_MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (bytes <= RULES_FILE_MAX_BYTES) return undefined;
  return {
    id: `Berkas terlalu besar: lebih dari ${Math.floor(bytes / 1024)} kB; paling besar 1.024 kB (1 MB).`,
    en: `The file is too big: over ${Math.floor(bytes / 1024)} kB; at most 1,024 kB (1 MB).`,
  };
}
