import { describe, expect, it } from 'vitest';
import { pagesEn } from '../../../src/words/pages.en.ts';
import { pagesId } from '../../../src/words/pages.id.ts';

/** Every sentence by its path. */
function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value as object, `${path}${key}.`),
  );
}
const slots = (sentence: string) => [...sentence.matchAll(/\{[a-z]+\}/g)].map(([slot]) => slot).sort();

describe('words of the pages', () => {
  const english = new Map(sentences(pagesEn));

  it.each(sentences(pagesId))('%s has the same slots in both languages', (path, sentence) => {
    expect(english.get(path)).toBeTruthy();
    expect(slots(english.get(path)!)).toEqual(slots(sentence));
  });

  it('never raises its voice', () => {
    for (const [, sentence] of [...sentences(pagesId), ...english]) expect(sentence).not.toContain('!');
  });
});
