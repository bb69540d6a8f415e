import * as v from 'valibot';
import type { HealthProblem } from '../messages.ts';
import type { Item } from './items.ts';
import { createQueue } from './queue.ts';

/** The part of a browser storage area that is used. */
export type Area = {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (values: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

/** `saved` is false when the browser refused to write: the answer then holds for this once only. */
export type Written<Answer> = { answer: Answer; saved: boolean };

export type Store = {
  /** The stored value, or the item's fallback. Waits for changes asked for earlier; never rejects. */
  read: <Value>(item: Item<Value>) => Promise<Value>;
  /** Replaces the value by what `change` makes of it, and answers with that. Rejects only if `change` throws. */
  update: <Value>(item: Item<Value>, change: (now: Value) => Value) => Promise<Written<Value>>;
  /** Like `update`, where the answer is something else than the new value. The same value again is not written. */
  transact: <Value, Answer>(
    item: Item<Value>,
    change: (now: Value) => { next: Value; answer: Answer },
  ) => Promise<Written<Answer>>;
  /** Forgets the value; the item is its fallback again. Never rejects. */
  forget: (item: Item<unknown>) => Promise<void>;
};

/** Characters of an unusable value that are kept for whoever has to find out what happened. */
const QUARANTINE_LENGTH = 100_000;

type Parts = { areas: Record<Item<unknown>['area'], Area>; report: (problem: HealthProblem) => void };

/**
 * All storage of the extension. A value that does not fit its item's schema is moved to `quarantine:<key>`.
 *
 * @param report hears what went wrong; may call the store again.
 */
export function createStore(areas: Parts['areas'], report: Parts['report']): Store {
  const parts: Parts = { areas, report };
  const queue = createQueue();
  const transact: Store['transact'] = (item, change) =>
    queue(async () => {
      const found = await find(item, parts);
      const { next, answer } = change(found.value);
      if (next === found.value) return { answer, saved: true };
      // What could not be read may still be good: it is not overwritten with what grew from the fallback.
      return { answer, saved: found.readable && (await save(item, next, parts)) };
    });
  return {
    transact,
    forget: ({ area, key }) => queue(() => areas[area].remove(key)).catch(() => report('storage-unwritable')),
    read: (item) => queue(async () => (await find(item, parts)).value),
    update: (item, change) =>
      transact(item, (now) => {
        const next = change(now);
        return { next, answer: next };
      }),
  };
}

type Found<Value> = { value: Value; readable: boolean };

async function find<Value>(item: Item<Value>, { areas, report }: Parts): Promise<Found<Value>> {
  const area = areas[item.area];
  const fallback = { value: item.fallback, readable: true };
  try {
    const stored = (await area.get(item.key))[item.key];
    if (stored === undefined) return fallback;
    const parsed = v.safeParse(v.object({ version: v.literal(item.version), value: item.schema }), stored);
    if (parsed.success) return { value: parsed.output.value, readable: true };
    report(item.problem);
    await quarantine(area, item.key, stored);
    return fallback;
  } catch {
    report('storage-unreadable');
    return { value: item.fallback, readable: false };
  }
}

async function save<Value>(item: Item<Value>, value: Value, { areas, report }: Parts): Promise<boolean> {
  try {
    await areas[item.area].set({ [item.key]: { version: item.version, value } });
    return true;
  } catch {
    report('storage-unwritable');
    return false;
  }
}

async function quarantine(area: Area, key: string, stored: unknown): Promise<void> {
  const text = JSON.stringify(stored).slice(0, QUARANTINE_LENGTH);
  await area.set({ [`quarantine:${key}`]: text });
  await area.remove(key);
}
