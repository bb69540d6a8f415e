import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/check/types.ts';
import { readInstruments } from '../../../src/cli/read-rules.ts';
import { shippedProhibitions } from '../../../src/ruleset/ruleset.ts';

const instruments = readInstruments();
const forms = instruments.flatMap(({ prohibitions }) => prohibitions);
const taught = instruments.flatMap(({ handbook = [] }) => handbook);
const all = [...forms, ...taught];

describe('the law as data', () => {
  test('a form’s id begins with its instrument and stands once', () => {
    const wrong = instruments.flatMap(({ id, prohibitions, handbook = [] }) =>
      [...prohibitions, ...handbook].filter((form) => !form.id.startsWith(`${id}/`)),
    );
    expect(wrong).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('everybody who must be neutral falls under some form; organisers and citizens under none', () => {
    const covered = new Set(forms.flatMap(({ who }) => who));
    expect(STATUSES.filter((status) => !covered.has(status))).toEqual(['organiser', 'citizen']);
  });

  test.each(all)('$id: a sanction for everybody it holds for', ({ who, sanction }) => {
    expect(Object.keys(sanction).sort()).toEqual([...who].sort());
  });

  test.each(all)('$id: contested exactly when it says what each side says', ({ certainty, contested }) => {
    expect(contested !== undefined).toBe(certainty === 'contested');
  });

  test.each(forms.filter(({ becomes }) => becomes))('$id becomes a form for the same acts', (form) => {
    const later = forms.find(({ id }) => id === form.becomes);
    expect(later?.object).toContain('candidate');
    expect(form.acts.every((act) => later?.acts.includes(act))).toBe(true);
  });

  test.each(all)('$id speaks calmly and promises no punishment', ({ plain, contested, sanction }) => {
    const words = JSON.stringify([plain, contested ?? '', Object.values(sanction)]);
    expect(words).not.toMatch(/!|akan dihukum|will be punished/);
  });

  test.each(forms)('$id teaches by examples: four of breach, four of what is fine', ({ acts, examples }) => {
    expect(examples.breach.length).toBeGreaterThanOrEqual(4);
    expect(examples.fine.length).toBeGreaterThanOrEqual(4);
    const acted = [...examples.breach, ...examples.fine].map(({ act }) => act);
    expect(acted.filter((act) => !acts.includes(act))).toEqual([]);
  });

  test('the matrix of 2022 is complete: seven forms of ethics, thirteen of discipline', () => {
    const rows = new Set(all.map(({ id }) => /^skb-2022\/((?:ke|ds)-\d+)/.exec(id)?.[1]).filter(Boolean));
    const numbers = (list: string, last: number) =>
      Array.from({ length: last }, (_, at) => `${list}-${at + 1}`);
    expect([...rows].sort()).toEqual([...numbers('ke', 7), ...numbers('ds', 13)].sort());
  });

  test('the duties of PP 94/2021 article 5 n are complete', () => {
    const numbers = all.flatMap(({ id }) => /^pp-94-2021\/n(\d)$/.exec(id)?.[1] ?? []);
    expect(numbers.sort()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('what only the handbook teaches never reaches the page', () => {
    const shipped = new Set(shippedProhibitions(instruments).map(({ id }) => id));
    expect(taught.filter(({ id }) => shipped.has(id))).toEqual([]);
    expect(shipped.size).toBe(forms.length);
  });

  test.each(forms.filter(({ level }) => level))('$id only tells, and says why', ({ certainty, rank }) => {
    expect(certainty).toBe('contested');
    const held = forms.filter(({ level }) => level === undefined);
    expect(held.every((form) => form.rank > rank)).toBe(true);
  });

  test.each(forms.filter(({ except }) => except))('$id leaves no signal out that it asks for', (form) => {
    expect(form.signals?.filter((kind) => form.except?.includes(kind)) ?? []).toEqual([]);
  });

  test('superseded law is cited as history only', () => {
    const old = all.flatMap(({ articles = [] }) =>
      articles.filter((article) => /UU 5\/2014|PP 53\/2010/.test(article)),
    );
    expect(old.filter((article) => !article.includes('dahulu'))).toEqual([]);
  });
});
