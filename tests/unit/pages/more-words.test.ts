import { describe, expect, it } from 'vitest';
import { handbookWordsIn } from '../../../src/words/handbook.ts';
import { journalWordsIn } from '../../../src/words/journal.ts';
import { reportWordsIn } from '../../../src/words/report.ts';
import { sentences, slotsOf } from './sentences.ts';

describe.each([
  ['handbook', handbookWordsIn],
  ['journal', journalWordsIn],
  ['report', reportWordsIn],
] as const)('words of the %s', (_name, wordsIn) => {
  const english = new Map(sentences(wordsIn('en')));

  it.each(sentences(wordsIn('id')))('%s', (path, indonesian) => {
    const translated = english.get(path);
    expect(translated).toBeDefined();
    expect(translated === '').toBe(indonesian === '');
    expect(slotsOf(translated!)).toEqual(slotsOf(indonesian));
    for (const sentence of [indonesian, translated!]) {
      expect(sentence).not.toContain('!');
      expect(sentence).not.toMatch(/KASN|akan dihukum|will be punished/);
    }
  });
});
