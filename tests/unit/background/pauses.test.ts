import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPauses, pausedUntil } from '../../../src/background/pauses.ts';
import { siteOfAddress } from '../../../src/background/site-of.ts';
import { createStore } from '../../../src/background/store.ts';
import { stateOfTab, whilePaused } from '../../../src/background/tab-state.ts';

const { local, session } = fakeBrowser.storage;
let now = new Date(2031, 9, 15, 9);
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const start = () => createPauses(createStore({ local, session }, vi.fn()), () => now);

beforeEach(() => {
  fakeBrowser.reset();
  now = new Date(2031, 9, 15, 9);
});

describe('a pause', () => {
  it('lasts one hour on one site, or on all, and ends by itself', async () => {
    const pauses = start();
    expect(await pauses.start('x')).toBe(true);
    later(59);
    expect(pausedUntil(await pauses.list(), 'x')).toBe(new Date(2031, 9, 15, 10).toISOString());
    expect(pausedUntil(await pauses.list(), 'facebook')).toBeUndefined();
    await pauses.start(null);
    expect(pausedUntil(await pauses.list(), 'facebook')).toBeDefined();
    later(60);
    expect(await pauses.list()).toEqual([]);
  });

  it('outlives the worker, and another one finds its end', async () => {
    await start().start('x');
    expect(await start().list()).toHaveLength(1);
    const alarm = await fakeBrowser.alarms.get('pause-end');
    expect(alarm?.scheduledTime).toBe(new Date(2031, 9, 15, 10).getTime());
  });

  it('wakes the worker at the first of several ends, and no more when all are over', async () => {
    const pauses = start();
    await pauses.start('x');
    later(10);
    await pauses.start('facebook');
    expect((await fakeBrowser.alarms.get('pause-end'))?.scheduledTime).toBe(
      new Date(2031, 9, 15, 10).getTime(),
    );
    await pauses.end();
    expect(await fakeBrowser.alarms.get('pause-end')).toBeUndefined();
    expect(await pauses.list()).toEqual([]);
  });

  it('that is begun again is one pause', async () => {
    const pauses = start();
    await pauses.start('x');
    later(30);
    await pauses.start('x');
    expect(await pauses.list()).toEqual([{ site: 'x', until: new Date(2031, 9, 15, 10, 30).toISOString() }]);
  });

  it('that could not be stored is none', async () => {
    const failing = createStore(
      { local: { ...local, set: async () => Promise.reject(new Error('full')) } as never, session },
      vi.fn(),
    );
    expect(await createPauses(failing, () => now).start(null)).toBe(false);
  });
});

describe('the state of a tab', () => {
  const until = '2031-10-15T03:00:00.000Z';
  const guarded = { state: 'checked', platform: 'x', acts: [] } as const;

  it('is paused on a guarded site', () =>
    expect(whilePaused(guarded, until)).toEqual({ state: 'paused', platform: 'x', until }));

  it('is what it was without a pause', () => expect(whilePaused(guarded, undefined)).toBe(guarded));

  it('is not paused where nothing is guarded anyway', () => {
    const elsewhere = stateOfTab({ url: 'https://kertasari.example/' }, undefined, () => false);
    expect(whilePaused(elsewhere, until)).toBe(elsewhere);
  });
});

it.each([
  ['https://x.com/home', 'x'],
  ['https://mastodon.example/@a', 'mastodon.example'],
  ['about:blank', undefined],
  [undefined, undefined],
])('the site of %s is %s', (url, site) =>
  expect(siteOfAddress(url, [{ id: 'x', matches: ['https://x.com/*'] }])).toBe(site),
);
