import { hashOf } from '../language/hash.ts';
import { WordList } from '../language/word-list.ts';
import type { Lexicon, LexiconData } from './lexicon.ts';
import { indexStarts, unpackPhrases } from './phrase-table.ts';
import { loadScorer } from './scorer.ts';
import { WordSets } from './word-sets.ts';

/** Makes the shipped lexicon ready for use: hashes the words once and indexes the phrases by their first element. */
export function loadLexicon(data: LexiconData): Lexicon {
  const { roots, words, spellings, spelledAs, values, scorer, classes, signals, frames, rows } = data;
  const others = words === '' ? [] : words.split(' ');
  const list = new WordList(roots, others.length + spelledAs.length);
  for (const word of others) list.add(word);
  const { table } = list;
  for (const [i, spelling] of (spellings === '' ? [] : spellings.split(' ')).entries()) {
    table.add(hashOf(spelling), spelledAs[i]!);
  }
  const count = list.words.length;
  const numbers = new Int8Array(count).fill(-1);
  for (const [form, value] of values) numbers[form] = value;
  const sets = new WordSets(data.sets, count);
  const phrases = unpackPhrases(data.phrases);
  return {
    classes,
    signals,
    frames,
    rows,
    hashes: list.hashes,
    lemmas: list.lemmas,
    numbers,
    scorer: scorer && loadScorer(scorer),
    rowHashes: Int32Array.from(rows, ({ id }) => hashOf(id)),
    sets,
    find: (hash) => table.get(hash),
    phrases,
    starts: indexStarts(phrases, sets, count),
    word: (form) => list.words[form] ?? '',
  };
}
