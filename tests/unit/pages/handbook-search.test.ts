import { describe, expect, it } from 'vitest';
import { readInstruments, readSafeActs } from '../../../src/cli/read-rules.ts';
import { foldedWords } from '../../../src/language/fold.ts';
import { indexHandbook, searchHandbook } from '../../../src/pages/options/handbook/search.ts';
import { handbookOf } from '../../../src/ruleset/handbook.ts';

const { entries } = handbookOf(readInstruments(), readSafeActs());
const index = indexHandbook(entries, 'id');
const ids = (query: string) => searchHandbook(index, query).map(({ id }) => id);

describe('searching the handbook', () => {
  it('gives all of it, in its order, for nothing', () => {
    expect(searchHandbook(index, '  ')).toEqual(entries);
  });

  it('ranks titles first', () => {
    expect(ids('foto').slice(0, 2).sort()).toEqual(['skb-2022/ds-7', 'skb-2022/ke-5']);
    expect(ids('kotak kosong')[0]).toBe('skb-2022/ds-12-empty-box');
  });

  it('finds forms of a root', () => {
    expect(ids('suka')).toContain('skb-2022/ds-6');
    expect(ids('ikut')).toContain('skb-2022/ds-6-follow');
  });

  it.each(['FOTO', 'fóto', 'f\u200boto', 'fоto'])('folds as the check does: %s', (typed) => {
    expect(ids(typed)).toEqual(ids('foto'));
  });

  it('asks for every word', () => {
    expect(ids('foto zebra')).toEqual([]);
    expect(ids('disiplin no 6')).toContain('skb-2022/ds-6');
  });

  it('searches in the language that is read', () => {
    const english = searchHandbook(indexHandbook(entries, 'en'), 'empty box').map(({ id }) => id);
    expect(english[0]).toBe('skb-2022/ds-12-empty-box');
    expect(ids('would-be candidate')).toEqual([]);
  });

  it('is quick enough to search with every key', () => {
    const started = performance.now();
    for (let round = 0; round < 20; round++) ids('dukung calon di grup');
    expect((performance.now() - started) / 20).toBeLessThan(16);
  });
});

it('folds words to plain letters', () => {
  expect(foldedWords("Jum’at, Ma'ruf & KÉ-5!")).toEqual(['jumat', 'maruf', 'ke', '5']);
});
