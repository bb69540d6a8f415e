import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Adapter, AdapterSchema } from '../../../src/ruleset/adapter.ts';

const FOLDER = 'rules/platforms';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** Every string that stands where the schema wants CSS. */
const selectorsIn = (value: unknown, key = ''): string[] => {
  const cssKeys = [
    'find',
    'root',
    'until',
    'single',
    'text',
    'lines',
    'foreign',
    'control',
    'instead',
    'opener',
    'done',
  ];
  const moreKeys = ['editor', 'submit', 'holds', 'inside', 'outside', 'when'];
  if (typeof value === 'string') return [...cssKeys, ...moreKeys].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => selectorsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => selectorsIn(inner, name));
};

describe.each(files)('rules/platforms/%s', (file) => {
  const raw: unknown = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const adapter: Adapter = v.parse(AdapterSchema, raw);

  it('is named after its file', () => expect(`${adapter.id}.json`).toBe(file));

  it('has only selectors a browser can read', () => {
    const selectors = selectorsIn(adapter);
    expect(selectors.length).toBeGreaterThan(10);
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
  });

  it('names only kinds of items that it describes', () => {
    const kinds = new Set(adapter.items.map(({ kind }) => kind));
    for (const { item } of [...adapter.acts, ...adapter.shortcuts, ...adapter.composers])
      expect(kinds).toContain(item);
  });

  it('promises something for every act it can hold by a control of its own pages', () => {
    const promised = new Set(adapter.contract.map(({ act }) => act));
    for (const act of ['like', 'share', 'post', 'follow'] as const) {
      if (adapter.acts.some((spec) => spec.act === act)) expect(promised).toContain(act);
    }
  });
});

/** Whether some address fits both match patterns (`https://host/path*`, `https://*.host/*`). */
const overlap = (one: string, other: string): boolean => {
  const parts = (pattern: string) => {
    const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
    return { host, start: path.replace(/\*$/, '') };
  };
  const [a, b] = [parts(one), parts(other)];
  const covers = (wide: string, host: string) =>
    wide === host || (wide.startsWith('*.') && `.${host}`.endsWith(wide.slice(1)));
  const isSameHost = covers(a.host, b.host) || covers(b.host, a.host);
  return isSameHost && (a.start.startsWith(b.start) || b.start.startsWith(a.start));
};

describe('no page has two adapters', () => {
  const all = files.flatMap((file) => {
    const { id, matches } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Adapter;
    return matches.map((pattern) => ({ id, pattern }));
  });

  it('no pattern of one adapter covers a page of another', () => {
    const twice = all.flatMap((one) =>
      all
        .filter((other) => one.id < other.id && overlap(one.pattern, other.pattern))
        .map((other) => `${one.id} ${one.pattern} · ${other.id} ${other.pattern}`),
    );
    expect(twice).toEqual([]);
  });

  it.each([
    ['https://x.com/*', 'https://x.com/*', true],
    ['https://*.x.com/*', 'https://m.x.com/*', true],
    ['https://*.x.com/*', 'https://x.com/*', true],
    ['https://web.telegram.org/a/*', 'https://web.telegram.org/k/*', false],
    ['https://web.telegram.org/*', 'https://web.telegram.org/k/*', true],
    ['https://x.com/*', 'https://notx.com/*', false],
  ])('%s and %s: %s', (one, other, expected) => expect(overlap(one, other)).toBe(expected));
});

describe('the schema', () => {
  const x = JSON.parse(readFileSync(`${FOLDER}/x.json`, 'utf8')) as Record<string, unknown>;

  it.each([
    ['a field it does not know', { ...x, script: 'alert(1)' }],
    ['a page that is not https', { ...x, matches: ['http://x.com/*'] }],
    ['a selector that none can read', { ...x, viewer: [{ from: 'text', find: 'a:contains("x")' }] }],
    ['no acts', { ...x, acts: [] }],
    ['an act that is none', { ...x, contract: [{ act: 'poke', path: ['/'], find: ['a'] }] }],
    ['a path that is none', { ...x, contract: [{ act: 'like', path: ['home'], find: ['a'] }] }],
    ['a reading it cannot do', { ...x, items: [{ kind: 'post', key: [{ from: 'regex', find: '.*' }] }] }],
  ])('refuses %s', (_what, adapter) => expect(v.safeParse(AdapterSchema, adapter).success).toBe(false));
});
