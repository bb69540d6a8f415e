import { describe, expect, test } from 'vitest';
import { type Forms, nasalise, nounForms, verbForms } from '../../../src/language/affixes.ts';
import { hashOf } from '../../../src/language/hash.ts';
import { knownSpelling, splitHashtag } from '../../../src/language/spellings.ts';
import { WordTable } from '../../../src/language/word-table.ts';

const written = ({ stems, endings }: Forms) =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending));
const lemmaOf = (root: string, form: string) =>
  verbForms(root).find((forms) => written(forms).includes(form))?.lemma;

describe('affixes', () => {
  test.each([
    ['dukung', 'ndukung'],
    ['pilih', 'milih'],
    ['tolak', 'nolak'],
    ['kampanye', 'ngampanye'],
    ['sukses', 'nyukses'],
    ['usung', 'ngusung'],
    ['lawan', 'lawan'],
  ])('%s takes its nasal as %s', (root, stem) => {
    expect(nasalise(root)).toBe(stem);
  });

  test.each([
    ['dukung', 'mendukung'],
    ['pilih', 'milih'],
    ['pilih', 'memilih'],
    ['coblos', 'nyoblos'],
    ['coblos', 'coblosin'],
    ['menang', 'memenangkan'],
    ['ganti', 'gantiin'],
    ['lawan', 'ngelawan'],
    ['usung', 'ngusung'],
    ['dukung', 'kudukung'],
  ])('%s has the form %s', (root, form) => {
    expect(lemmaOf(root, form)).toBe(root);
  });

  test('the passive has a lemma of its own, since it turns who does and who receives', () => {
    expect(lemmaOf('dukung', 'didukungnya')).toBe('didukung');
    expect(lemmaOf('pilih', 'terpilih')).toBe('terpilih');
  });

  test('nouns are lemmas of their own', () => {
    expect(nounForms('dukung').flatMap(written)).toEqual(
      expect.arrayContaining(['pendukung', 'dukungan', 'dukungannya']),
    );
  });
});

describe('other spellings', () => {
  const known = new Set(
    ['coblos', 'mantap', 'pilih', 'nomor', 'dua', 'saat', 'teman', 'ppp', 'menangkan', 'biru'].map(hashOf),
  );
  const isKnown = (hash: number) => known.has(hash);

  test.each([
    ['mantaaap', 'mantap'],
    ['c0bl0s', 'coblos'],
    ['p1lih', 'pilih'],
    ['P1L1H', 'pilih'],
    ['saaat', 'saat'],
    ['teman2', 'teman'],
    ['piiiliiih', 'pilih'],
  ])('%s is read as %s', (written, meant) => {
    expect(knownSpelling(written, isKnown)).toBe(hashOf(meant));
  });

  test('what resembles nothing stays unknown', () => {
    expect(knownSpelling('qwrtz9', isKnown)).toBe(0);
  });

  test.each([
    ['CoblosNomorDua', [6, 11]],
    ['coblosnomordua', [6, 11]],
    ['MenangkanBIRU', [9]],
    ['Coblos2', [6]],
    ['coblos_biru', [7]],
  ])('#%s is split', (tag, breaks) => {
    expect(splitHashtag(tag, isKnown)).toEqual(breaks);
  });

  test('a hashtag of unknown words is not torn apart', () => {
    expect(splitHashtag('sukacitarimba', isKnown)).toBeUndefined();
  });
});

test('the word table finds what was added and nothing else, the first value of equal hashes wins', () => {
  const table = new WordTable(300);
  for (let i = 0; i < 300; i++) table.add(hashOf(`kata${i}`), i);
  table.add(hashOf('kata7'), 999);
  expect(table.get(hashOf('kata7'))).toBe(7);
  expect(Array.from({ length: 300 }, (_, i) => table.get(hashOf(`kata${i}`)))).toEqual(
    Array.from({ length: 300 }, (_, i) => i),
  );
  expect(table.get(hashOf('lain'))).toBe(-1);
});
