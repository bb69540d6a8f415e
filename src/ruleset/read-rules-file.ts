import { checkShape, type Shape } from './check-shape.ts';
import { scanJson } from './json-text.ts';
import { RULES_FILE_MAX_BYTES } from './limits.ts';
import type { Bilingual } from './prohibitions.ts';
import { explainIssues, explainJsonError } from './refusals.ts';
import type { RulesFile } from './rules-file.ts';
import { type Skipped, skipNewer } from './skip-newer.ts';

export type RulesReading =
  /** `text` is what was read without a byte-order mark; `skipped`: what of it was left out, if anything. */
  { ok: true; file: RulesFile; text: string; skipped?: Skipped } | { ok: false; why: readonly Bilingual[] };

/**
 * Reads a rules file (design.md section 6) as people hand it in: any text, however wrong. Entries for a newer revision
 * of the format are left out and counted (`skipNewer`).
 *
 * @param most bytes of UTF-8; only what is read from the own disk may be more than what is sent around.
 * @returns the file, or one sentence a mistake with line and column, in the order of the text.
 */
export function readRulesFile(given: string, most = RULES_FILE_MAX_BYTES): RulesReading {
  const steps = readRulesInSteps(given, most);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same bit by bit, for whoever must not keep others waiting; each step gives the share that is done. */
export function* readRulesInSteps(given: string, most: number): Generator<number, RulesReading> {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const tooBig = explainSize(text, most);
  if (tooBig) return { ok: false, why: [tooBig] };

  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  yield 0;

  const understood = skipNewer(parsed.value);
  const shape: Shape = yield* checkShape(understood);
  if (!shape.ok) return { ok: false, why: explainIssues(text, shape.issues) };
  const { skipped } = understood;
  return { ok: true, file: shape.file, text, ...(Object.keys(skipped).length > 0 ? { skipped } : {}) };
}

/** The browser's own parser is the fast one; where it gives up, ours says at which place. */
function parse(text: string): { ok: true; value: unknown } | { ok: false; why: readonly Bilingual[] } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const broken = scanJson(text) ?? { offset: 0, expected: 'value' };
    return { ok: false, why: [explainJsonError(text, broken)] };
  }
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
