import { type Form, nounForms, plainForms, verbForms } from './affixes.ts';
import { hashOf } from './hash.ts';
import { WordTable } from './word-table.ts';

/** What inflected forms are generated from (`rules/language/roots.json`). */
export type Roots = {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Generated forms that are other words altogether. */
  readonly not: readonly string[];
  /** Lemma → forms that no rule makes. */
  readonly also: Readonly<Record<string, readonly string[]>>;
};

/** An upper bound of the forms one verb root has. */
const FORMS_PER_VERB = 90;

/**
 * The words of the lexicon in a fixed order, each with its lemma. Built from the same roots when the rules are compiled
 * and when a page loads them, so that forms need not travel and both agree on every index.
 */
export class WordList {
  readonly words: string[] = [];
  readonly hashes: number[] = [];
  readonly lemmas: number[] = [];
  readonly table: WordTable;

  /** `more`: how many words will be added besides the forms of `roots`. */
  constructor(roots: Roots, more: number) {
    this.table = new WordTable(roots.verbs.length * FORMS_PER_VERB + roots.nouns.length * 4 + more);
    const not = new Set(roots.not);
    for (const [lemma, forms] of Object.entries(roots.also)) {
      for (const form of forms) this.#addForm({ form, lemma });
    }
    for (const generate of [
      () => roots.nouns.flatMap(plainForms),
      () => roots.verbs.flatMap(verbForms),
      () => roots.verbs.flatMap(nounForms),
    ]) {
      for (const row of generate()) if (!not.has(row.form)) this.#addForm(row);
    }
  }

  /** Index of a word, which is added as its own lemma where it is new. */
  add(word: string): number {
    const hash = hashOf(word);
    const known = this.table.get(hash);
    if (known >= 0) return known;
    const at = this.words.push(word) - 1;
    this.hashes.push(hash);
    this.lemmas.push(at);
    this.table.add(hash, at);
    return at;
  }

  /** A form keeps the first lemma it was given. */
  #addForm({ form, lemma }: Form): void {
    const known = this.words.length;
    const lemmaAt = this.add(lemma);
    const at = this.add(form);
    if (at >= known) this.lemmas[at] = lemmaAt;
  }
}
