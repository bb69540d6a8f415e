import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = 'src/words';
/** A teacher reads this in passing, on a small screen. Counted between full stops. */
const MOST_WORDS = 25;
/** Foreign or technical words with a plain Indonesian one. */
const JARGON =
  /\b(?:browser|link|upload|download|file|update|error|cache|token|payload|selector|parse|default|reload|setting|extension|user|password|hash|API|URL|server|online|offline|klik)\b/i;
const JARGON_EN = /\b(?:cache|token|payload|selector|parse|hash|API|regex|boolean|null|undefined|utilize)\b/i;

/** Every sentence of a tree by its path; other values (functions, numbers) are not words. */
function sentences(tree: unknown, path: string): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key));
}

/** The one tree of sentences that a module of words exports. */
async function load(file: string): Promise<[string, string][]> {
  const module = (await import(resolve(FOLDER, file))) as Record<string, unknown>;
  return sentences(
    Object.values(module).find((value) => typeof value === 'object'),
    '',
  );
}

const slots = (text: string): string[] => [...text.matchAll(/\{[a-zA-Z]+\}/g)].map(([slot]) => slot).sort();
const longest = (text: string): number =>
  Math.max(...text.split(/(?<=[.?:;])\s+/).map((sentence) => sentence.split(/\s+/).length));
const where = (found: readonly [string, string][]): string[] =>
  found.map(([path, text]) => `${path}: ${text}`);

const parts = readdirSync(FOLDER)
  .filter((file) => /(?:^|\.)id\.ts$/.test(file))
  .map((file) => ({ file, english: file.replace(/id\.ts$/, 'en.ts') }));

describe.each(parts)('$file', async ({ file, english }) => {
  const id = await load(file);
  const en = await load(english);
  const both = [...id, ...en];

  test('says the same things in both languages, with the same slots', () => {
    expect(en.map(([path]) => path).sort()).toEqual(id.map(([path]) => path).sort());
    const other = new Map(en);
    const unlike = id.filter(([path, text]) => slots(text).join() !== slots(other.get(path) ?? '').join());
    expect(where(unlike)).toEqual([]);
  });

  test('leaves no sentence empty and never raises its voice', () => {
    expect(where(both.filter(([, text]) => text.trim() === '' || text.includes('!')))).toEqual([]);
  });

  test(`has no sentence of more than ${MOST_WORDS} words`, () => {
    expect(where(both.filter(([, text]) => longest(text) > MOST_WORDS))).toEqual([]);
  });

  test('uses plain words', () => {
    expect(where(id.filter(([, text]) => JARGON.test(text)))).toEqual([]);
    expect(where(en.filter(([, text]) => JARGON_EN.test(text)))).toEqual([]);
  });
});

test('every part has both languages', () => {
  expect(parts.length).toBeGreaterThan(1);
});
