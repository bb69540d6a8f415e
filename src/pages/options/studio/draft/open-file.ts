import { looksSealed, readEnvelope } from '../../../../ruleset/envelope.ts';
import { ENVELOPE_WORDS } from '../../../../ruleset/envelope-words.ts';
import { scanJson } from '../../../../ruleset/json-text.ts';
import type { Bilingual } from '../../../../ruleset/prohibitions.ts';
import { explainJsonError } from '../../../../ruleset/refusals.ts';
import type { JsonObject } from './json.ts';

export type Opened = { ok: true; file: JsonObject; isSigned: boolean } | { ok: false; why: Bilingual };

const NOT_TEXT: Bilingual = { id: 'Berkas ini bukan teks UTF-8.', en: 'This file is not UTF-8 text.' };
const NO_OBJECT: Bilingual = {
  id: 'Berkas ini tidak berisi aturan: seharusnya diawali { dan diakhiri }.',
  en: 'This file holds no rules: it should begin with { and end with }.',
};

/**
 * Opens a rules file for writing on: plain, or what is inside a signed one. Only a text that is no JSON object is refused;
 * everything else in it is kept, however wrong, and told at its field. The signature is not checked and not kept.
 */
export function openFile(bytes: Uint8Array): Opened {
  if (!looksSealed(bytes)) return openText(bytes, false);
  const reading = readEnvelope(bytes);
  if (!reading.ok) return { ok: false, why: ENVELOPE_WORDS[reading.why] };
  return openText(reading.envelope.payload, true);
}

function openText(bytes: Uint8Array, isSigned: boolean): Opened {
  const text = decode(bytes);
  if (text === undefined) return { ok: false, why: NOT_TEXT };
  const broken = scanJson(text);
  if (broken) return { ok: false, why: explainJsonError(text, broken) };
  const value: unknown = JSON.parse(text);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ok: true, file: value as JsonObject, isSigned } : { ok: false, why: NO_OBJECT };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
