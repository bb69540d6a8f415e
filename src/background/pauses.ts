import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Pause } from '../messages.ts';
import type { Item } from './items.ts';
import type { Store } from './store.ts';

const HOUR_MS = 60 * 60 * 1000;
const ALARM = 'pause-end';
const MOST = 50;

/** Pauses that may still run; those that are over are left out when they are read. */
const PAUSES: Item<readonly Pause[]> = {
  area: 'local',
  key: 'pauses',
  version: 1,
  schema: v.pipe(
    v.array(
      v.strictObject({
        site: v.nullable(v.pipe(v.string(), v.maxLength(300))),
        until: v.pipe(v.string(), v.isoTimestamp()),
      }),
    ),
    v.maxLength(MOST),
  ),
  fallback: [],
  problem: 'settings-reset',
};

/** Pauses as they stand at one moment. */
const running = (pauses: readonly Pause[], now: Date): readonly Pause[] =>
  pauses.filter(({ until }) => new Date(until) > now);

/** When the longest pause that holds on a site ends; undefined where none does. */
export function pausedUntil(pauses: readonly Pause[], site: string | undefined): string | undefined {
  const holding = pauses.filter((pause) => pause.site === null || pause.site === site);
  return holding
    .map(({ until }) => until)
    .sort()
    .at(-1);
}

export type Pauses = {
  list: () => Promise<readonly Pause[]>;
  /** One hour, on one site or (`null`) on all. False when the browser did not store it: then nothing is paused. */
  start: (site: string | null) => Promise<boolean>;
  /** Ends all of them. */
  end: () => Promise<void>;
  /** Whether an alarm of the browser is the end of a pause. */
  isEnd: (alarm: string) => boolean;
  /** Wakes this worker again at the next end. */
  arm: () => Promise<void>;
};

/**
 * Pauses end by themselves: a page compares the clock at every act, and an alarm wakes the worker so that the toolbar
 * says it, also when no page is used.
 */
export function createPauses(store: Store, clock: () => Date): Pauses {
  const list = async (): Promise<readonly Pause[]> => running(await store.read(PAUSES), clock());
  const arm = async (): Promise<void> => {
    const next = (await list()).map(({ until }) => until).sort()[0];
    await browser.alarms.clear(ALARM);
    if (next !== undefined) browser.alarms.create(ALARM, { when: new Date(next).getTime() });
  };
  return {
    list,
    arm,
    start: async (site) => {
      const now = clock();
      const added: Pause = { site, until: new Date(now.getTime() + HOUR_MS).toISOString() };
      const { saved } = await store.update(PAUSES, (pauses) =>
        [...running(pauses, now).filter((pause) => pause.site !== site), added].slice(-MOST),
      );
      await arm();
      return saved;
    },
    end: async () => {
      await store.update(PAUSES, () => []);
      await arm();
    },
    isEnd: (alarm) => alarm === ALARM,
  };
}
