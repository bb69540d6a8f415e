import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { POST_SETS } from '../pages/fixtures/index.ts';

const CORPUS = '../shared/corpus/posts.dev.tsv';
const NAMES = '../shared/names/candidates-2024.tsv.gz';

/** `count` texts of `length` UTF-16 units, cut from real posts where they lie beside the project, else from the replica's. */
export function realTexts(count: number, length: number): string[] {
  const posts = existsSync(CORPUS) ? column(readFileSync(CORPUS, 'utf8'), 'text') : replicaTexts();
  let stream = '';
  for (let next = 0; stream.length < count * length; next++) stream += `${posts[next % posts.length]} `;
  return Array.from({ length: count }, (_, index) => stream.slice(index * length, (index + 1) * length));
}

/** `count` different names of people: real ballot lists where they lie beside the project, else built from common names. */
export function peopleNames(count: number): string[] {
  const real = existsSync(NAMES) ? column(gunzipSync(readFileSync(NAMES)).toString('utf8'), 'name') : [];
  const names = new Set(real.slice(0, count));
  for (let next = 0; names.size < count; next++) names.add(builtName(next));
  return [...names];
}

/** Texts made to cost as much as their length can. */
export function hardTexts(length: number): string[] {
  const seeds = [
    'a',
    'pilih nomor dua ',
    '#CoblosNomorDua',
    '✌️☝️',
    'c o b l o s ',
    'gerindra pdip golkar ',
    '\u200B\u0301',
  ];
  return seeds.map((seed) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length));
}

const replicaTexts = (): string[] =>
  Object.values(POST_SETS).flatMap(({ posts }) => posts.map(({ text }) => text));

const FIRST = [
  'Adi',
  'Budi',
  'Citra',
  'Dewi',
  'Eko',
  'Fitri',
  'Gilang',
  'Hana',
  'Indra',
  'Joko',
  'Kartika',
  'Lestari',
];
const LAST = [
  'Santosa',
  'Wijaya',
  'Pratama',
  'Kusuma',
  'Hidayat',
  'Saputra',
  'Utami',
  'Nugroho',
  'Siregar',
  'Lubis',
];

function builtName(number: number): string {
  const first = FIRST[number % FIRST.length];
  const rest = Math.floor(number / FIRST.length);
  return `${first} ${syllables(rest)} ${LAST[rest % LAST.length]}`;
}

/** A word of its own for every number: digits of base 25 as syllables. */
function syllables(number: number): string {
  const consonants = 'bdgkl';
  const vowels = 'aeiou';
  let word = '';
  for (let rest = number + 25; rest > 0; rest = Math.floor(rest / 25)) {
    word += `${consonants[rest % 5]}${vowels[Math.floor(rest / 5) % 5]}`;
  }
  return word;
}

function column(tsv: string, name: string): string[] {
  const [head = '', ...rows] = tsv.trimEnd().split('\n');
  const index = head.split('\t').indexOf(name);
  return rows.map((row) => row.split('\t')[index] ?? '').filter((cell) => cell !== '');
}
