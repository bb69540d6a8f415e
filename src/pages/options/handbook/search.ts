import { nounForms, verbForms } from '../../../language/affixes.ts';
import { foldedWords } from '../../../language/fold.ts';
import type { Language } from '../../../messages.ts';
import type { HandbookEntry } from '../../../ruleset/handbook.ts';
import { sayIn } from '../../../words/index.ts';

/** Words of one part of an entry and how much a hit there counts. */
type Field = { words: readonly string[]; weight: number };
export type IndexedEntry = { entry: HandbookEntry; fields: readonly Field[] };

/** Roots shorter than this grow into forms of too many other words. */
const SHORTEST_ROOT = 4;

/** Folds every entry once, so that a search is comparing alone. */
export const indexHandbook = (entries: readonly HandbookEntry[], language: Language): IndexedEntry[] =>
  entries.map((entry) => ({ entry, fields: fieldsOf(entry, language) }));

function fieldsOf(entry: HandbookEntry, language: Language): Field[] {
  const { title, law, plain, articles, contested, examples } = entry;
  const says = [...examples.breach, ...examples.fine].map((example) => example.says);
  const parts: [weight: number, texts: readonly string[]][] = [
    [8, [sayIn(language, title)]],
    [4, [sayIn(language, law), entry.id, ...articles]],
    [3, [sayIn(language, plain)]],
    [1, [...says, ...(contested ? [contested] : [])].map((text) => sayIn(language, text))],
  ];
  return parts.map(([weight, texts]) => ({ weight, words: texts.flatMap(foldedWords) }));
}

/**
 * The entries in which every word of the query begins a word or is its root, best first: hits in titles, then in names of
 * laws, then in the sentence, then in examples. All of them, as they are, for a query without words.
 */
export function searchHandbook(index: readonly IndexedEntry[], query: string): readonly HandbookEntry[] {
  const asked = foldedWords(query).map(formsOf);
  if (asked.length === 0) return index.map(({ entry }) => entry);
  return index
    .map(({ entry, fields }) => ({ entry, score: scoreOf(fields, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** 0 where one of the words is missing. */
function scoreOf(fields: readonly Field[], asked: readonly (readonly string[])[]): number {
  let total = 0;
  for (const forms of asked) {
    const best = Math.max(...fields.map(({ words, weight }) => weight * hitOf(words, forms)));
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

/** 2 for the word itself, 1 for the beginning of another or one of its forms, 0 for neither. */
function hitOf(words: readonly string[], forms: readonly string[]): number {
  if (words.includes(forms[0] ?? '')) return 2;
  return words.some((word) => forms.some((form) => word.startsWith(form))) ? 1 : 0;
}

/** `suka` also finds *menyukai* and *disukai*: beginnings of all its forms. */
const formsOf = (word: string): readonly string[] =>
  word.length < SHORTEST_ROOT
    ? [word]
    : [word, ...[...verbForms(word), ...nounForms(word)].flatMap(({ stems }) => stems)];
