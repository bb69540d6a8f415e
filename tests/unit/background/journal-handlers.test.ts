import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forHandbook } from '../../../src/background/handbook-handlers.ts';
import type { Parts } from '../../../src/background/handlers.ts';
import { SETTINGS } from '../../../src/background/items.ts';
import { forJournal, tidyJournal } from '../../../src/background/journal-handlers.ts';
import { createStore } from '../../../src/background/store.ts';
import type { JournalEntry, Settings } from '../../../src/messages.ts';
import { policyInForce } from '../../../src/ruleset/policy-in-force.ts';

const NOW = new Date(2031, 9, 15, 9, 41);
const { local, session } = fakeBrowser.storage;
const page = { tab: { id: 1, incognito: false } } as Runtime.MessageSender;
const nothing = undefined as never;

const entry = (change: Partial<JournalEntry> = {}): JournalEntry => ({
  at: NOW.toISOString(),
  platform: 'x',
  act: 'like',
  level: 'stop',
  prohibitions: ['skb-2022/ds-6'],
  decision: 'cancel',
  ...change,
});

function start() {
  const store = createStore({ local, session }, vi.fn());
  const showCount = vi.fn(async () => {});
  const rules = { policy: async () => policyInForce([]) };
  const parts = { store, rules, clock: () => NOW, tabs: { showCount } } as unknown as Parts;
  const set = (change: Partial<Settings>) => store.update(SETTINGS, (now) => ({ ...now, ...change }));
  return { parts, set, showCount, journal: forJournal(parts) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the journal', () => {
  it('lets go of one entry and no other', async () => {
    const { journal, showCount } = start();
    await journal['page:held'](entry(), page);
    await journal['page:held'](entry({ act: 'share' }), page);
    await journal['journal:remove']({ at: NOW.toISOString(), platform: 'x', act: 'like' }, page);
    expect(await journal['journal:list'](nothing, page)).toEqual([entry({ act: 'share' })]);
    expect(showCount).toHaveBeenCalledTimes(3);
  });

  it('does not take in what a page sends after texts or the journal itself were switched off', async () => {
    const { journal, set } = start();
    await journal['page:held'](entry({ text: 'coblos nomor 2' }), page);
    expect(await journal['journal:list'](nothing, page)).toEqual([entry()]);
    await set({ sharedComputer: true });
    await journal['page:held'](entry(), page);
    expect(await journal['journal:list'](nothing, page)).toEqual([]);
    expect(JSON.stringify(await local.get('journal'))).not.toContain('ds-6');
  });

  it('lets old entries go at a start, before anybody looks', async () => {
    const { journal, parts, set } = start();
    await set({ journalDays: 'forever' });
    await journal['page:held'](entry({ at: '2031-01-01T00:00:00.000Z' }), page);
    await set({ journalDays: 30 });
    await tidyJournal(parts);
    expect(JSON.stringify(await local.get('journal'))).not.toContain('2031-01-01');
  });

  it('remembers nothing of a private window', async () => {
    const { journal } = start();
    await journal['page:held'](entry(), { tab: { id: 1, incognito: true } } as Runtime.MessageSender);
    expect(await journal['journal:list'](nothing, page)).toEqual([]);
  });
});

describe('the handbook', () => {
  it('opens at the prohibition, and again in the same tab', async () => {
    const open = forHandbook()['page:handbook'];
    await open('skb-2022/ds-6', page);
    const url = fakeBrowser.runtime.getURL('options.html' as never);
    const tabs = async () => (await fakeBrowser.tabs.query({})).map((tab) => tab.url);
    expect(await tabs()).toContain(`${url}#handbook/skb-2022/ds-6`);
    const [tab] = (await fakeBrowser.tabs.query({})).filter((one) => one.url?.startsWith(url));
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const update = vi.spyOn(fakeBrowser.tabs, 'update');
    await open('skb-2022/ke-4', page);
    expect(create).not.toHaveBeenCalled();
    expect(update).toHaveBeenCalledWith(tab!.id, { active: true, url: `${url}#handbook/skb-2022/ke-4` });
  });
});
