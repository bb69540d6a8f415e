import nlp from 'compromise/one';
import { isIn } from '../check/mentions.ts';
import type { Reading } from '../check/reading.ts';
import { DERIVED_CLASSES } from '../ruleset/lexicon.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';

/** The parts of compromise's document that a reading is poured into. */
type Term = { normal: string; root?: string; tags: Set<string> };
type Document = { document: Term[][]; match: (pattern: unknown) => { found: boolean } };

/**
 * A reading as compromise sees it: one term a unit, with the unit's lemma as root and its classes as tags. compromise is
 * the reference of the phrase language; the compiled matcher of `check` has to agree with it.
 */
export function toDocument(reading: Reading, rules: Ruleset): Document {
  const words = Array.from({ length: reading.count }, (_, unit) => wordOf(unit, reading, rules));
  const document = nlp(words.join(' ')) as unknown as Document;
  const terms = document.document.flat();
  if (terms.length !== reading.count)
    throw new Error(`compromise reads ${terms.length} terms for ${reading.count} units`);
  terms.forEach((term, unit) => {
    const form = reading.form[unit]!;
    if (form >= 0) term.root = rules.lexicon.word(rules.lexicon.lemmas[form]!);
    for (const tag of tagsOf(unit, reading, rules)) term.tags.add(tag);
  });
  return document;
}

const parsed = new Map<string, unknown>();

/** Whether compromise finds a pattern of `rules/language` in the document. */
export function matches(document: Document, pattern: string): boolean {
  if (!parsed.has(pattern))
    parsed.set(pattern, (nlp as unknown as { parseMatch: (match: string) => unknown }).parseMatch(pattern));
  return document.match(parsed.get(pattern)).found;
}

function wordOf(unit: number, reading: Reading, rules: Ruleset): string {
  const form = reading.form[unit]!;
  if (form >= 0) return rules.lexicon.word(form);
  if (reading.value[unit]! >= 0) return String(reading.value[unit]);
  return reading.mention[unit]! >= 0 ? 'nama' : 'lain';
}

function tagsOf(unit: number, reading: Reading, rules: Ruleset): string[] {
  const derived = Object.keys(DERIVED_CLASSES).filter(
    (name) => (reading.bits[unit]! & DERIVED_CLASSES[name]!) !== 0,
  );
  return [
    ...derived,
    ...Object.keys(rules.lexicon.classes).filter((name) => isIn(name, unit, reading, rules)),
  ];
}
