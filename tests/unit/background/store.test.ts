import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHealth } from '../../../src/background/health.ts';
import {
  HEALTH,
  type Item,
  JOURNAL,
  RULES_FILES,
  SETTINGS,
  TAB_REPORTS,
} from '../../../src/background/items.ts';
import { type Area, createStore } from '../../../src/background/store.ts';
import type { HealthProblem, Settings } from '../../../src/messages.ts';

const { local, session } = fakeBrowser.storage;
const inEnglish = (now: Settings): Settings => ({ ...now, language: 'en' });
const refuse = () => Promise.reject(new Error('disk'));

/** A store over the given areas with what it reported. */
function open(areas: Partial<Record<'local' | 'session', Area>> = {}) {
  const reported: HealthProblem[] = [];
  const store = createStore({ local, session, ...areas } as Record<'local' | 'session', Area>, (problem) => {
    reported.push(problem);
  });
  return { store, reported };
}

beforeEach(() => fakeBrowser.reset());

describe('store', () => {
  it('answers with defaults when nothing is stored', async () => {
    const { store, reported } = open();
    expect(await store.read(SETTINGS)).toEqual(SETTINGS.fallback);
    expect(reported).toEqual([]);
  });

  it('keeps what was written for the next start', async () => {
    await open().store.update(SETTINGS, inEnglish);
    expect((await open().store.read(SETTINGS)).language).toBe('en');
  });

  it('applies changes asked for at the same time one after another', async () => {
    const { store } = open();
    await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        store.update(RULES_FILES, (files) => [...files.slice(-4), { text: String(number) }]),
      ),
    );
    expect(await store.read(RULES_FILES)).toEqual(['45', '46', '47', '48', '49'].map((text) => ({ text })));
  });

  it('goes on after a change that throws', async () => {
    const { store } = open();
    const broken = store.update(SETTINGS, () => {
      throw new Error('change');
    });
    await expect(broken).rejects.toThrow('change');
    expect((await store.update(SETTINGS, inEnglish)).saved).toBe(true);
  });

  it('moves a damaged value to quarantine, says so, and starts from defaults', async () => {
    await local.set({ settings: { version: 1, value: { status: 'raja' } } });
    const { store, reported } = open();
    expect(await store.read(SETTINGS)).toEqual(SETTINGS.fallback);
    expect(reported).toEqual(['settings-reset']);
    expect(await local.get(null)).toEqual({
      'quarantine:settings': '{"version":1,"value":{"status":"raja"}}',
    });
  });

  it('does not guess at values of another version', async () => {
    await local.set({ journal: { version: 99, value: [] } });
    const { store, reported } = open();
    expect(await store.read(JOURNAL)).toEqual([]);
    expect(reported).toEqual(['journal-reset']);
  });

  it('lives with storage that cannot be read, and overwrites nothing there', async () => {
    const written: unknown[] = [];
    const set = async (values: unknown) => void written.push(values);
    const { store, reported } = open({ local: { get: refuse, set, remove: refuse } });
    expect(await store.read(SETTINGS)).toEqual(SETTINGS.fallback);
    const change = await store.update(SETTINGS, inEnglish);
    expect(change.saved).toBe(false);
    expect(change.answer.language).toBe('en');
    expect(written).toEqual([]);
    expect(new Set(reported)).toEqual(new Set(['storage-unreadable']));
  });

  it('lives with storage that cannot be written', async () => {
    const { store, reported } = open({ local: { get: async () => ({}), set: refuse, remove: refuse } });
    expect((await store.update(SETTINGS, inEnglish)).saved).toBe(false);
    expect(reported).toEqual(['storage-unwritable']);
  });

  it('starts from whatever is found under its keys', async () => {
    const items: readonly Item<unknown>[] = [SETTINGS, JOURNAL, RULES_FILES, HEALTH, TAB_REPORTS];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...items),
        fc.jsonValue().filter((junk) => junk !== null),
        async (item, junk) => {
          fakeBrowser.reset();
          await fakeBrowser.storage[item.area].set({ [item.key]: junk });
          const { store, reported } = open();
          expect(await store.read(item)).toEqual(item.fallback);
          expect(reported).toEqual([item.problem]);
        },
      ),
    );
  });
});

describe('health', () => {
  it('remembers a problem over restarts until it has been seen', async () => {
    await local.set({ settings: 'rusak' });
    const store = createStore({ local, session }, (problem) => health.report(problem));
    const health = createHealth(store);
    await store.read(SETTINGS);
    expect(await health.list()).toEqual(['settings-reset']);
    expect(await createHealth(open().store).list()).toEqual(['settings-reset']);
    await health.clear();
    expect(await health.list()).toEqual([]);
  });

  it('still tells when storage itself is broken', async () => {
    const broken = { get: refuse, set: refuse, remove: refuse };
    const store = createStore({ local: broken, session }, (problem) => health.report(problem));
    const health = createHealth(store);
    await store.read(SETTINGS);
    expect(await health.list()).toEqual(['storage-unreadable']);
  });
});
