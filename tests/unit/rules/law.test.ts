import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/check/types.ts';
import { readInstruments } from '../../../src/cli/read-rules.ts';

const instruments = readInstruments();
const forms = instruments.flatMap(({ prohibitions }) => prohibitions);

describe('the law as data', () => {
  test('a form’s id begins with its instrument and stands once', () => {
    const wrong = instruments.flatMap(({ id, prohibitions }) =>
      prohibitions.filter((form) => !form.id.startsWith(`${id}/`)),
    );
    expect(wrong).toEqual([]);
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  });

  test('everybody who must be neutral falls under some form; organisers and citizens under none', () => {
    const covered = new Set(forms.flatMap(({ who }) => who));
    expect(STATUSES.filter((status) => !covered.has(status))).toEqual(['organiser', 'citizen']);
  });

  test.each(forms)('$id: a sanction for everybody it holds for', ({ who, sanction }) => {
    expect(Object.keys(sanction).sort()).toEqual([...who].sort());
  });

  test.each(forms)('$id: contested exactly when it says what each side says', ({ certainty, contested }) => {
    expect(contested !== undefined).toBe(certainty === 'contested');
  });

  test.each(forms.filter(({ becomes }) => becomes))('$id becomes a form for the same acts', (form) => {
    const later = forms.find(({ id }) => id === form.becomes);
    expect(later?.object).toContain('candidate');
    expect(form.acts.every((act) => later?.acts.includes(act))).toBe(true);
  });

  test.each(forms)('$id speaks calmly and promises no punishment', ({ plain, contested, sanction }) => {
    const words = JSON.stringify([plain, contested ?? '', Object.values(sanction)]);
    expect(words).not.toMatch(/!|akan dihukum|will be punished/);
  });

  test.each(forms)('$id teaches by examples: four of breach, four of what is fine', ({ acts, examples }) => {
    expect(examples.breach.length).toBeGreaterThanOrEqual(4);
    expect(examples.fine.length).toBeGreaterThanOrEqual(4);
    const acted = [...examples.breach, ...examples.fine].map(({ act }) => act);
    expect(acted.filter((act) => !acts.includes(act))).toEqual([]);
  });
});
