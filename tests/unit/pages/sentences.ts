/** Every sentence of a tree of words, by its path. */
export function sentences(tree: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value as object, `${path}${key}.`),
  );
}

/** What is filled into a sentence, in the order of the alphabet. */
export const slotsOf = (sentence: string): string[] => (sentence.match(/\{[a-z]+\}/g) ?? []).sort();
