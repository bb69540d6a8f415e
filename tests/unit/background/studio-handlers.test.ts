import { describe, expect, it, vi } from 'vitest';
import { type Area, createStore } from '../../../src/background/store.ts';
import { forStudio } from '../../../src/background/studio-handlers.ts';
import type { KeptDraft } from '../../../src/messages.ts';

const draft: KeptDraft = { text: '{"seq":"satu"}', lastSeq: 41, savedAt: '2031-10-15T02:41:00.000Z' };
const first = { draft, follows: '' };
const from = {} as never;

function open(change: Partial<Area> = {}) {
  const kept = new Map<string, unknown>();
  const area: Area = {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    remove: async (key) => void kept.delete(key),
    ...change,
  };
  const report = vi.fn();
  return {
    handlers: forStudio({ store: createStore({ local: area, session: area }, report) }),
    kept,
    report,
  };
}

describe('the draft of the studio', () => {
  it('is kept as it was given, however wrong, and forgotten when asked', async () => {
    const { handlers } = open();
    expect(await handlers['studio:draft'](undefined, from)).toBeNull();
    expect(await handlers['studio:keep'](first, from)).toEqual({ ok: true, value: null });
    expect(await handlers['studio:draft'](undefined, from)).toEqual(draft);
    await handlers['studio:forget'](undefined, from);
    expect(await handlers['studio:draft'](undefined, from)).toBeNull();
  });

  it('says so when the disk refuses it', async () => {
    const { handlers } = open({ set: () => Promise.reject(new Error('full')) });
    expect(await handlers['studio:keep'](first, from)).toEqual({ ok: false, why: 'not-saved' });
  });

  it('is not put over what another page has kept since', async () => {
    const { handlers } = open();
    const later = { ...draft, text: '{"seq":"dua"}', savedAt: '2031-10-15T02:42:00.000Z' };
    await handlers['studio:keep'](first, from);
    expect(await handlers['studio:keep']({ draft: later, follows: '' }, from)).toEqual({
      ok: false,
      why: 'elsewhere',
    });
    expect(await handlers['studio:draft'](undefined, from)).toEqual(draft);
    expect(await handlers['studio:keep']({ draft: later, follows: draft.savedAt }, from)).toMatchObject({
      ok: true,
    });
    expect(await handlers['studio:draft'](undefined, from)).toEqual(later);
  });

  it('is put aside when it was damaged, and the person is told', async () => {
    const { handlers, kept, report } = open();
    kept.set('studio-draft', { version: 1, value: { text: 7 } });
    expect(await handlers['studio:draft'](undefined, from)).toBeNull();
    expect(report).toHaveBeenCalledWith('draft-reset');
    expect(kept.has('quarantine:studio-draft')).toBe(true);
  });
});
