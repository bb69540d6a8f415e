import { nounForms, plainForms, verbForms } from '../language/affixes.ts';
import type { LanguageSource } from './language-files.ts';
import type { CompiledPhrase, LexiconData, PhraseRow } from './lexicon.ts';
import { type Indexer, parsePhrase } from './parse-phrase.ts';

/** Collects words while the language data is compiled. A word's first lemma wins: roots before classes before phrases. */
class Vocabulary implements Indexer {
  readonly forms: string[] = [];
  readonly lemmas: number[] = [];
  readonly sets: (readonly number[])[] = [];
  readonly #at = new Map<string, number>();
  readonly #classes: Map<string, number>;

  constructor(classes: Map<string, number>) {
    this.#classes = classes;
  }

  form = (word: string): number => {
    const known = this.#at.get(word);
    if (known !== undefined) return known;
    const at = this.forms.length;
    this.forms.push(word);
    this.lemmas.push(at);
    this.#at.set(word, at);
    return at;
  };

  inflected(word: string, lemma: string): void {
    if (this.#at.has(word)) return;
    const lemmaAt = this.form(lemma);
    const at = this.form(word);
    this.lemmas[at] = lemmaAt;
  }

  set = (words: readonly number[]): number => this.sets.push([...new Set(words)].sort((a, b) => a - b)) - 1;

  membersOf = (set: number): readonly number[] => this.sets[set] ?? [];

  classSet = (name: string): number => {
    const set = this.#classes.get(name);
    if (set === undefined) throw new Error(`#${name} is no class of words.json`);
    return set;
  };
}

/** Compiles the language data into what the page loads. Throws on data that contradicts itself; lint runs it first. */
export function compileLexicon(source: LanguageSource): LexiconData {
  const classes = new Map<string, number>();
  const vocabulary = new Vocabulary(classes);
  addRoots(vocabulary, source.roots);
  for (const [name, { words }] of Object.entries(source.words.classes)) {
    const signs = Object.keys(source.signs.signs).filter((sign) =>
      source.signs.signs[sign]!.classes.includes(name),
    );
    classes.set(name, vocabulary.set([...words, ...signs].map(vocabulary.form)));
  }
  const values = valuesOf(source).map(([word, value]) => [vocabulary.form(word), value] as const);
  const { rows, phrases } = compilePhrases(vocabulary, source);
  const spellings = Object.entries(source.slang.slang).filter(([short]) => !source.roots.not.includes(short));
  const spelledAs = spellings.map(([, standard]) => vocabulary.form(standard));
  return {
    forms: vocabulary.forms.join(' '),
    lemmas: vocabulary.lemmas,
    values,
    spellings: spellings.map(([short]) => short).join(' '),
    spelledAs,
    classes: Object.fromEntries(classes),
    sets: vocabulary.sets,
    signals: source.phrases.signals.map(({ id, stance, why }) => ({
      id,
      why,
      ...(stance ? { stance } : {}),
    })),
    frames: source.frames.frames.map(({ id, why, excuses, own }) => ({ id, why, excuses, own })),
    rows,
    phrases,
  };
}

/** Number words and signs that show a number. */
const valuesOf = ({ numbers, signs }: LanguageSource): (readonly [word: string, value: number])[] => [
  ...Object.entries(numbers.numbers),
  ...Object.entries(signs.signs).flatMap(([sign, { value }]) =>
    value === undefined ? [] : [[sign, value] as const],
  ),
];

function addRoots(vocabulary: Vocabulary, roots: LanguageSource['roots']): void {
  const not = new Set(roots.not);
  for (const [lemma, forms] of Object.entries(roots.also)) {
    for (const form of forms) vocabulary.inflected(form, lemma);
  }
  const generated = [
    ...roots.nouns.flatMap(plainForms),
    ...roots.verbs.flatMap(verbForms),
    ...roots.verbs.flatMap(nounForms),
  ];
  for (const { form, lemma } of generated) {
    if (!not.has(form)) vocabulary.inflected(form, lemma);
  }
}

function compilePhrases(
  vocabulary: Vocabulary,
  source: LanguageSource,
): { rows: PhraseRow[]; phrases: CompiledPhrase[] } {
  const rows: PhraseRow[] = [];
  const phrases: CompiledPhrase[] = [];
  const add = (row: PhraseRow, patterns: readonly string[]) => {
    const at = rows.push(row) - 1;
    for (const pattern of patterns) {
      for (const { start, end, elements } of parsePhrase(pattern, vocabulary)) {
        phrases.push({ row: at, start: start ? 1 : 0, end: end ? 1 : 0, elements });
      }
    }
  };
  const signals = new Map(source.phrases.signals.map(({ id }, index) => [id, index]));
  for (const { id, signal, strength, needs, fields, negated, match } of source.phrases.phrases) {
    const at = signals.get(signal);
    if (at === undefined) throw new Error(`phrase "${id}": there is no signal "${signal}"`);
    const only = { ...(fields ? { fields } : {}), ...(negated ? { negated } : {}) };
    add({ id, signal: at, frame: -1, strength, needs, ...only }, match);
  }
  source.frames.frames.forEach(({ id, match }, frame) => {
    add({ id, signal: -1, frame, strength: 'sure', needs: 'election' }, match);
  });
  return { rows, phrases };
}
