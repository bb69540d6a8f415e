import { hashOf } from '../language/hash.ts';
import { WordList } from '../language/word-list.ts';
import { ANYTHING, type CompiledPhrase, DERIVED, type Lexicon, type LexiconData, ONE_OF } from './lexicon.ts';
import { loadScorer } from './scorer.ts';

/** Makes the shipped lexicon ready for use: hashes the words once and indexes the phrases by their first element. */
export function loadLexicon(data: LexiconData): Lexicon {
  const { roots, words, spellings, scorer, sets, ...rest } = data;
  const others = words === '' ? [] : words.split(' ');
  const list = new WordList(roots, others.length + data.spelledAs.length);
  for (const word of others) list.add(word);
  const { table } = list;
  for (const [i, spelling] of (spellings === '' ? [] : spellings.split(' ')).entries()) {
    table.add(hashOf(spelling), data.spelledAs[i]!);
  }
  const members = sets.map((gaps) => {
    let word = 0;
    return new Set(gaps.map((gap) => (word += gap)));
  });
  const numbers = new Int8Array(list.words.length).fill(-1);
  for (const [form, value] of data.values) numbers[form] = value;
  return {
    ...rest,
    hashes: Int32Array.from(list.hashes),
    lemmas: Uint16Array.from(list.lemmas),
    numbers,
    scorer: scorer && loadScorer(scorer),
    rowHashes: Int32Array.from(data.rows, ({ id }) => hashOf(id)),
    members,
    find: (hash) => table.get(hash),
    ...indexPhrases(data.phrases, members),
    word: (form) => list.words[form] ?? '',
  };
}

function indexPhrases(
  phrases: readonly CompiledPhrase[],
  members: Lexicon['members'],
): Pick<Lexicon, 'byFirst' | 'byBit' | 'byAnything'> {
  const byFirst = new Map<number, CompiledPhrase[]>();
  const byBit = new Map<number, CompiledPhrase[]>();
  const byAnything: CompiledPhrase[] = [];
  const put = (map: Map<number, CompiledPhrase[]>, key: number, phrase: CompiledPhrase) => {
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const phrase of phrases) {
    const [kind, argument, , , negative] = phrase.elements[0]!;
    if (kind === ANYTHING || negative) byAnything.push(phrase);
    else if (kind === DERIVED) put(byBit, argument, phrase);
    else if (kind === ONE_OF) for (const word of members[argument]!) put(byFirst, word, phrase);
    else put(byFirst, argument, phrase);
  }
  return { byFirst, byBit: [...byBit], byAnything };
}
