import { asciiKind, foldCodePoint, SEPARATOR, SKIP } from './characters.ts';

/**
 * The words of a text as plain lower-case letters: case, accents, look-alikes and invisible characters folded as the
 * tokeniser folds them. For searching in our own sentences; the check compares hashes and needs no strings.
 */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const { kind, text: folded } =
      code < 128 ? { kind: asciiKind(code), text: character.toLowerCase() } : foldCodePoint(code);
    if (kind === SKIP) continue;
    if (kind !== SEPARATOR) word += folded;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}
