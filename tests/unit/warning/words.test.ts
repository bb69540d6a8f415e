import { describe, expect, test } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { fill, fillPlain } from '../../../src/words/fill.ts';
import { id } from '../../../src/words/id.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every sentence with its path, in the order of the source. */
const sentences = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  );

const slotsIn = (sentence: string): string[] => (sentence.match(/\{[a-z]+\}/g) ?? []).sort();

describe('the two languages', () => {
  const english = new Map(sentences(en as Tree));

  test.each(sentences(id))('%s', (path, indonesian) => {
    const translated = english.get(path) ?? '';
    expect(translated.trim()).not.toBe('');
    expect(slotsIn(translated)).toEqual(slotsIn(indonesian));
    for (const sentence of [indonesian, translated]) {
      expect(sentence).not.toContain('!');
      expect((sentence.match(/\*/g) ?? []).length % 2).toBe(0);
    }
  });
});

describe('fill', () => {
  test('finds strong words and filled slots', () => {
    expect(fill('Anda akan *menyukai* akun *{who}*.', { who: '@a' })).toEqual([
      { text: 'Anda akan ', strong: false, foreign: false },
      { text: 'menyukai', strong: true, foreign: false },
      { text: ' akun ', strong: false, foreign: false },
      { text: '@a', strong: true, foreign: true },
      { text: '.', strong: false, foreign: false },
    ]);
  });

  test('what is filled in is not read as a sentence of ours', () => {
    expect(fillPlain('{who} di {site}', { who: '*{site}*', site: 'X' })).toBe('*{site}* di X');
  });

  test('a slot without a value stays empty', () => {
    expect(fillPlain('Tanya {name}.')).toBe('Tanya .');
  });
});
