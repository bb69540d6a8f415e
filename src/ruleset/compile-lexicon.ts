import { WordList } from '../language/word-list.ts';
import type { LanguageSource } from './language-files.ts';
import type { FrameRow, LexiconData, PhraseRow, SignalRow } from './lexicon.ts';
import { type Indexer, parsePhrase } from './parse-phrase.ts';
import { type CompiledPhrase, packPhrases } from './phrase-table.ts';

/** Collects words and sets while the language data is compiled. */
class Vocabulary implements Indexer {
  readonly sets: (readonly number[])[] = [];
  /** Sorted members → number of the set, so that equal sets are stored once. */
  readonly #numbers = new Map<string, number>();
  readonly #words: WordList;
  readonly #classes: Map<string, number>;

  constructor(words: WordList, classes: Map<string, number>) {
    this.#words = words;
    this.#classes = classes;
  }

  form = (word: string): number => this.#words.add(word);

  set = (words: readonly number[]): number => {
    const sorted = [...new Set(words)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.#numbers.get(key) ?? this.sets.push(sorted) - 1;
    this.#numbers.set(key, known);
    return known;
  };

  membersOf = (set: number): readonly number[] => this.sets[set] ?? [];

  classSet = (name: string): number => {
    const set = this.#classes.get(name);
    if (set === undefined) throw new Error(`#${name} is no class of words.json`);
    return set;
  };
}

/** An upper bound of the words that are listed and not generated. */
const MORE_WORDS = 10_000;

/** Compiles the language data into what the page loads. Throws on data that contradicts itself; lint runs it first. */
export function compileLexicon(source: LanguageSource): LexiconData {
  const classes = new Map<string, number>();
  const { $schema: _schema, ...roots } = source.roots;
  const list = new WordList(roots, MORE_WORDS);
  const generated = list.words.length;
  const vocabulary = new Vocabulary(list, classes);
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
    roots,
    words: list.words.slice(generated).join(' '),
    values,
    spellings: spellings.map(([short]) => short).join(' '),
    spelledAs,
    classes: Object.fromEntries(classes),
    sets: vocabulary.sets.map((set) => set.map((word, i) => word - (set[i - 1] ?? 0))),
    signals: signalRows(source),
    frames: frameRows(source),
    rows,
    phrases: packPhrases(phrases),
    ...(source.scorer ? { scorer: source.scorer } : {}),
  };
}

const signalRows = ({ phrases }: LanguageSource): SignalRow[] =>
  phrases.signals.map(({ id, stance, why }) => ({ id, why, ...(stance ? { stance } : {}) }));

const frameRows = ({ frames }: LanguageSource): FrameRow[] =>
  frames.frames.map(({ id, why, excuses, own, spares }) => ({
    id,
    why,
    excuses,
    own,
    ...(spares ? { spares } : {}),
  }));

/** Number words and signs that show a number. */
const valuesOf = ({ numbers, signs }: LanguageSource): (readonly [word: string, value: number])[] => [
  ...Object.entries(numbers.numbers),
  ...Object.entries(signs.signs).flatMap(([sign, { value }]) =>
    value === undefined ? [] : [[sign, value] as const],
  ),
];

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
  for (const { id, signal, strength, needs, fields, negated, own, match } of source.phrases.phrases) {
    const at = signals.get(signal);
    if (at === undefined) throw new Error(`phrase "${id}": there is no signal "${signal}"`);
    const only = {
      ...(fields ? { fields } : {}),
      ...(negated ? { negated } : {}),
      ...(own ? { own } : {}),
    };
    add({ id, signal: at, frame: -1, strength, needs, ...only }, match);
  }
  source.frames.frames.forEach(({ id, match }, frame) => {
    add({ id, signal: -1, frame, strength: 'sure', needs: 'election' }, match);
  });
  return { rows, phrases };
}
