import { describe, expect, test } from 'vitest';
import { HANDLE_SALT, hashOf } from '../../../src/language/hash.ts';
import { foldWord, tokenise } from '../../../src/language/tokenise.ts';
import {
  CAPITAL,
  EXCLAIMED,
  HANDLE,
  HASHTAG,
  MIXED,
  NUMBER,
  SENTENCE_START,
  SIGN,
  STRETCHED,
  TEXT_CAP,
  Tokens,
  WORD,
} from '../../../src/language/tokens.ts';

type Row = { text: string; kind: number; flags: number; value: number; hash: number };

function rowsOf(text: string): Row[] {
  const tokens = new Tokens();
  tokenise(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => ({
    text: text.slice(tokens.start[at]!, tokens.end[at]!),
    kind: tokens.kind[at]!,
    flags: tokens.flags[at]!,
    value: tokens.value[at]!,
    hash: tokens.hash[at]!,
  }));
}

const hashesOf = (text: string) => rowsOf(text).map(({ hash }) => hash);

describe('tokenise', () => {
  test('cuts words, numbers, handles, hashtags and signs with their places', () => {
    expect(rowsOf('Coblos no 02, @Halilis2 #Menang ✌️!').map(({ text, kind }) => [text, kind])).toEqual([
      ['Coblos', WORD],
      ['no', WORD],
      ['02', NUMBER],
      ['@Halilis2', HANDLE],
      ['#Menang', HASHTAG],
      ['✌', SIGN],
    ]);
  });

  test('reads a number’s value and marks capitals, sentence starts and exclamations', () => {
    const [first, number] = rowsOf('Ayo 02!');
    expect(number).toMatchObject({ value: 2, flags: EXCLAIMED });
    expect(first!.flags).toBe(CAPITAL | SENTENCE_START);
  });

  test.each([
    ['ｃｏｂｌｏｓ', 'coblos'],
    ['сoblоs', 'coblos'],
    ['c\u200bob\u200dlos', 'coblos'],
    ['co\u0301blos', 'coblos'],
    ['𝗰𝗼𝗯𝗹𝗼𝘀', 'coblos'],
    ['\u202ecoblos', 'coblos'],
    ['Ma’ruf', 'maruf'],
    ["Jum'at", 'jumat'],
  ])('%j is read as %s', (written, meant) => {
    expect(hashesOf(written)).toEqual([hashOf(meant)]);
  });

  test('a handle is not the word it contains', () => {
    expect(hashesOf('@prabowo')).toEqual([hashOf('prabowo') ^ HANDLE_SALT]);
  });

  test('web addresses are no words', () => {
    expect(rowsOf('baca https://contoh.id/coblos-dua?a=1 ya').map(({ text }) => text)).toEqual([
      'baca',
      'ya',
    ]);
  });

  test('mixed and stretched words are marked for another look', () => {
    expect(rowsOf('c0bl0s mantaaap').map(({ kind, flags }) => [kind, flags & STRETCHED])).toEqual([
      [MIXED, 0],
      [WORD, STRETCHED],
    ]);
  });

  test('broken surrogates and huge texts do no harm', () => {
    expect(rowsOf('a\ud800b').map(({ text }) => text)).toEqual(['a', 'b']);
    const tokens = new Tokens();
    tokenise('kata '.repeat(400_000), tokens);
    expect(tokens.end[tokens.count - 1]).toBeLessThanOrEqual(TEXT_CAP);
  });
});

test('foldWord folds like the tokeniser', () => {
  expect(foldWord('Ｐrаbowo’')).toBe('prabowo');
});
