import { type Forms, nounForms, plainForms, verbForms } from './affixes.ts';
import { hashOf, hashOn } from './hash.ts';
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
  readonly table: WordTable;
  readonly #hashes: Int32Array;
  readonly #lemmas: Uint16Array;
  /** Hashes of generated forms that are other words altogether. */
  readonly #not: ReadonlySet<number>;

  /** `more`: how many words will be added besides the forms of `roots`. */
  constructor(roots: Roots, more: number) {
    const also = Object.entries(roots.also);
    const given = also.reduce((sum, [, forms]) => sum + forms.length + 1, 0);
    const capacity = roots.verbs.length * FORMS_PER_VERB + roots.nouns.length * 4 + given + more;
    this.table = new WordTable(capacity);
    this.#hashes = new Int32Array(capacity);
    this.#lemmas = new Uint16Array(capacity);
    this.#not = new Set();
    for (const [lemma, forms] of also) this.#addForms({ stems: forms, endings: [''], lemma });
    this.#not = new Set(roots.not.map(hashOf));
    for (const noun of roots.nouns) this.#addForms(plainForms(noun));
    for (const verb of roots.verbs) for (const forms of verbForms(verb)) this.#addForms(forms);
    for (const verb of roots.verbs) for (const forms of nounForms(verb)) this.#addForms(forms);
  }

  /** Token hash of each word. */
  get hashes(): Int32Array {
    return this.#hashes.subarray(0, this.words.length);
  }

  /** Each word's lemma. */
  get lemmas(): Uint16Array {
    return this.#lemmas.subarray(0, this.words.length);
  }

  /** Index of a word, which is added as its own lemma where it is new. */
  add(word: string): number {
    const hash = hashOf(word);
    const known = this.table.get(hash);
    return known >= 0 ? known : this.#push(word, hash, this.words.length);
  }

  /** A form keeps the first lemma it was given. */
  #addForms({ stems, endings, lemma }: Forms): void {
    let lemmaAt = -1;
    for (const stem of stems) {
      const beginning = hashOf(stem);
      for (const ending of endings) {
        const hash = hashOn(beginning, ending);
        if (this.#not.has(hash)) continue;
        if (lemmaAt < 0) lemmaAt = this.add(lemma);
        if (this.table.get(hash) < 0) this.#push(stem + ending, hash, lemmaAt);
      }
    }
  }

  #push(word: string, hash: number, lemma: number): number {
    const at = this.words.push(word) - 1;
    this.#hashes[at] = hash;
    this.#lemmas[at] = lemma;
    this.table.add(hash, at);
    return at;
  }
}
