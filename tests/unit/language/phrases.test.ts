import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { explain } from '../../../src/check/explain.ts';
import type { Act, Content, Level } from '../../../src/check/types.ts';
import { readLanguage } from '../../../src/cli/read-rules.ts';
import { rulesInForce } from '../../../src/cli/rules-in-force.ts';
import { hashOf } from '../../../src/language/hash.ts';

const language = readLanguage();
const rules = rulesInForce(['tests/corpus/kertasari.rules.json']);
/** The phrases alone, so that a new training changes nothing here. */
const withoutTone = { ...rules, lexicon: { ...rules.lexicon, scorer: undefined } };
const CAMPAIGN = '2031-10-15';
const rowsIn = (text: string) => explain(text, 'text', withoutTone, CAMPAIGN);

describe('the data holds together', () => {
  const { classes } = language.words;
  const patterns = [...language.phrases.phrases, ...language.frames.frames].flatMap(({ match }) => match);

  test('ids of phrases and frames are different', () => {
    const ids = [...language.phrases.phrases, ...language.frames.frames].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a frame spares only kinds of signal that exist', () => {
    const kinds = new Set(language.phrases.signals.map(({ id }) => id));
    expect(
      language.frames.frames.flatMap(({ spares = [] }) => spares).filter((kind) => !kinds.has(kind)),
    ).toEqual([]);
  });

  test('no phrase begins with a gap, a bare number or a negative', () => {
    expect(patterns.filter((pattern) => /^\^?(\.|!|#Number \.)/.test(pattern))).toEqual([]);
  });

  test('a spelling stands for a word, not for another spelling, and is no word of a class itself', () => {
    const spellings = Object.entries(language.slang.slang);
    const words = new Set(Object.values(classes).flatMap((row) => row.words));
    expect(spellings.filter(([, word]) => word in language.slang.slang)).toEqual([]);
    expect(spellings.filter(([spelling]) => words.has(spelling))).toEqual([]);
  });

  test('every phrase has an example that must not match', () => {
    expect(language.phrases.phrases.filter(({ examples }) => examples.miss.length === 0)).toEqual([]);
  });
});

describe('forms that only look like forms of a root', () => {
  test.each(['menangis', 'berikutnya', 'mengalah', 'nganti', 'berbela', 'pelanggan', 'sebagai'])(
    '%s',
    (word) => {
      const at = rules.lexicon.find(hashOf(word));
      expect(at < 0 ? word : rules.lexicon.word(rules.lexicon.lemmas[at]!)).toBe(word);
    },
  );
});

describe('numbers of regional languages', () => {
  test.each([
    ['Coblos nomor siji', 'ballot-call'],
    ['Coblos nomor loro', 'ballot-call'],
    ['Coblos nomer hiji', 'ballot-call'],
    ['Coblos nomor duo', 'ballot-call'],
    ['Coblos nomor tallu', 'ballot-call'],
  ])('%s', (text, row) => {
    expect(rowsIn(text)).toContain(row);
  });
});

describe('whose words they are', () => {
  const levelOf = (text: string, own: boolean, act: Act = own ? 'post' : 'like'): Level => {
    const content: Content = { text, platform: 'x', ...(own ? { own } : {}) };
    return check(act, content, withoutTone, { date: CAMPAIGN, status: 'pns' }).level;
  };

  test.each([
    'Foto bareng Rusdi Amran di pasar malam',
    'Spanduk Rusdi Amran di depan rumah',
    'Amplop dari Rusdi Amran sudah dibagi',
  ])('a deed of one’s own shows a side, a report of it does not: %s', (text) => {
    expect(levelOf(text, true)).not.toBe('clear');
    expect(levelOf(text, false)).toBe('clear');
  });

  test('a report excuses what a survey makes of a name, but it stays talk of a survey', () => {
    expect(levelOf('Survei terbaru: HALILIS unggul jauh', false)).toBe('note');
  });
});

describe('which of the two', () => {
  const stancesOf = (text: string) =>
    check('like', { text, platform: 'x' }, withoutTone, { date: CAMPAIGN, status: 'pns' }).findings.map(
      ({ target, stance }) => `${target} ${stance}`,
    );

  test.each(['Daripada Rusdi Amran mending HALILIS', 'Ketimbang Rusdi Amran mending pilih HALILIS'])(
    '%s',
    (text) => {
      expect(new Set(stancesOf(text))).toEqual(new Set(['halilis for']));
    },
  );

  test('praise for one and an insult for another are not named alike', () => {
    expect(stancesOf('Rusdi Amran jujur, HALILIS pembohong')).not.toEqual([]);
    expect(stancesOf('Rusdi Amran jujur, HALILIS juga jujur')).toEqual([]);
  });
});
