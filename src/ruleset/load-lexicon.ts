import { hashOf } from '../language/hash.ts';
import { WordTable } from '../language/word-table.ts';
import { ANYTHING, type CompiledPhrase, DERIVED, type Lexicon, type LexiconData, ONE_OF } from './lexicon.ts';

/** Makes the shipped lexicon ready for use: hashes the words once and indexes the phrases by their first element. */
export function loadLexicon(data: LexiconData): Lexicon {
  const words = data.forms.split(' ');
  const table = new WordTable(words.length + data.spelledAs.length);
  for (let i = 0; i < words.length; i++) table.add(hashOf(words[i]!), i);
  const spellings = data.spellings === '' ? [] : data.spellings.split(' ');
  for (let i = 0; i < spellings.length; i++) table.add(hashOf(spellings[i]!), data.spelledAs[i]!);
  const numbers = new Int8Array(words.length).fill(-1);
  for (const [form, value] of data.values) numbers[form] = value;
  const { forms: _forms, spellings: _spellings, lemmas, ...rest } = data;
  return {
    ...rest,
    formCount: words.length,
    lemmas: Uint16Array.from(lemmas),
    numbers,
    members: data.sets.map((set) => new Set(set)),
    find: (hash) => table.get(hash),
    ...indexPhrases(data),
    word: (form) => words[form] ?? '',
  };
}

function indexPhrases(data: LexiconData): Pick<Lexicon, 'byFirst' | 'byBit' | 'byAnything'> {
  const byFirst = new Map<number, CompiledPhrase[]>();
  const byBit = new Map<number, CompiledPhrase[]>();
  const byAnything: CompiledPhrase[] = [];
  const put = (map: Map<number, CompiledPhrase[]>, key: number, phrase: CompiledPhrase) => {
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const phrase of data.phrases) {
    const [kind, argument, , , negative] = phrase.elements[0]!;
    if (kind === ANYTHING || negative) byAnything.push(phrase);
    else if (kind === DERIVED) put(byBit, argument, phrase);
    else if (kind === ONE_OF) for (const word of data.sets[argument]!) put(byFirst, word, phrase);
    else put(byFirst, argument, phrase);
  }
  return { byFirst, byBit, byAnything };
}
