import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AddedSites } from '../../../src/background/added-sites.ts';
import { createHandlers } from '../../../src/background/handlers.ts';
import { createHealth } from '../../../src/background/health.ts';
import { createPauses } from '../../../src/background/pauses.ts';
import { createRules } from '../../../src/background/rules.ts';
import { createUpdates } from '../../../src/background/rules-source/updates.ts';
import { createStore } from '../../../src/background/store.ts';
import { type PauseOn, TabKeeper } from '../../../src/background/tabs.ts';
import { check } from '../../../src/check/check.ts';
import type { JournalEntry } from '../../../src/messages.ts';
import { loadBundled } from '../../../src/ruleset/load.ts';
import { type PageRules, withPageRules } from '../../../src/ruleset/page-rules.ts';
import type { ShippedProhibition } from '../../../src/ruleset/ruleset.ts';
import { kertasariRulesFile } from '../../pages/kertasari.ts';

const TODAY = new Date(2031, 9, 15, 9, 41);
const { local, session } = fakeBrowser.storage;

/** A background over the fake browser's storage, as after a start of the worker. */
function start() {
  const store = createStore({ local, session }, (problem) => health.report(problem));
  const health = createHealth(store);
  const clock = () => TODAY;
  const rules = createRules(store, health);
  const pauses = createPauses(store, clock);
  const pauseOn: PauseOn = async () => undefined;
  const tabs = new TabKeeper(store, async () => ['https://x.com/*'], clock, pauseOn);
  const sites = new AddedSites(['https://x.com/*']);
  const sources = {
    ...{ store, health, clock, random: () => 0, changing: rules.changing },
    fetchBytes: async () => ({ ok: false as const, why: 'unreachable' as const }),
  };
  const updates = createUpdates(sources);
  const engine = { run: () => Promise.reject(new Error('no picture is read here')) };
  const own = { store, health, rules, tabs, sites, clock, pauses, pauseOn };
  return createHandlers({ ...own, sources, updates, engine });
}

/** Opens a tab and answers as what its content script is known. */
async function openTab(url: string): Promise<Runtime.MessageSender> {
  const tab = await fakeBrowser.tabs.create({ url });
  return { tab, url, frameId: 0 } as Runtime.MessageSender;
}

const popup: Runtime.MessageSender = {};
const nothing = undefined as never;
const kertasari = kertasariRulesFile('2031-10-15');
const text = JSON.stringify(kertasari);
const entry: JournalEntry = {
  at: TODAY.toISOString(),
  platform: 'x',
  act: 'like',
  level: 'stop',
  prohibitions: ['skb-2022/ds-6'],
  decision: 'cancel',
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the law', () => {
  const lawFor = async (language: 'id' | 'en') => {
    const handlers = start();
    const from = await openTab('https://x.com/home');
    await handlers['settings:set']({ language }, from);
    const { law } = await handlers['page:setup'](undefined, from);
    return JSON.parse(law ?? '[]') as ShippedProhibition[];
  };

  it.each(['id', 'en'] as const)('goes to every page whole, in %s', async (language) => {
    const forms = await lawFor(language);
    expect(forms.length).toBeGreaterThan(40);
    expect(forms.filter(({ law, plain }) => law[language] === '' || plain[language] === '')).toEqual([]);
    expect(forms.every(({ who, sanction }) => who.some((status) => sanction[status]?.[language]))).toBe(true);
  });

  it('goes without its English to whoever does not read it', async () => {
    expect((await lawFor('id')).every(({ law, plain }) => law.en === '' && plain.en === '')).toBe(true);
  });
});

describe('settings and silences', () => {
  it('reach a guard with its setup, also after the worker was stopped', async () => {
    const page = await openTab('https://x.com/home');
    await start()['settings:set']({ status: 'tni', mode: 'observe' }, popup);
    const silence = { what: 'account', platform: 'x', key: 'tetangga', since: TODAY.toISOString() } as const;
    await start()['page:silence'](silence, page);
    const { settings } = await start()['page:setup'](nothing, page);
    expect(settings).toMatchObject({ status: 'tni', mode: 'observe', language: 'id', silenced: [silence] });
  });

  it('are told to every open tab, of which most do not listen', async () => {
    await openTab('https://x.com/home');
    await openTab('https://kertasari.go.id/');
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    await start()['settings:set']({ language: 'en' }, popup);
    expect(told.mock.calls.map(([, message]) => message)).toContainEqual({ name: 'setup:changed' });
  });
});

it('says when the disk refuses a change', async () => {
  vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  expect(await start()['settings:set']({ status: 'tni' }, popup)).toEqual({ ok: false, why: 'not-saved' });
});

it('remembers nothing of a private window', async () => {
  const page = await openTab('https://x.com/home');
  const hidden = { ...page, tab: { ...page.tab!, incognito: true } };
  const background = start();
  await background['page:held'](entry, hidden);
  await background['page:silence']({ what: 'item', platform: 'x', key: '1', since: entry.at }, hidden);
  expect(await background['journal:list'](nothing, popup)).toEqual([]);
  expect((await background['settings:get'](nothing, popup)).silenced).toEqual([]);
});

describe('journal', () => {
  it('lists the newest first and can be forgotten', async () => {
    const page = await openTab('https://x.com/home');
    const background = start();
    await background['page:held']({ ...entry, act: 'share' }, page);
    await background['page:held'](entry, page);
    expect((await start()['journal:list'](nothing, popup)).map(({ act }) => act)).toEqual(['like', 'share']);
    await background['journal:clear'](nothing, popup);
    expect(await start()['journal:list'](nothing, popup)).toEqual([]);
  });

  it('counts on the toolbar button what was held today', async () => {
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
    await start()['page:held'](entry, await openTab('https://x.com/home'));
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });
  });
});

describe('rules files', () => {
  it('are used for the next check and travel to guards compiled', async () => {
    const background = start();
    const own = kertasari.elections
      .flatMap(({ participants }) => participants)
      .find(({ id }) => id === 'halilis');
    const question = {
      act: 'post',
      content: { text: `Ayo coblos ${own?.people?.join(' dan ')}`, own: true },
    } as const;
    expect((await background['check:content'](question, popup)).level).toBe('clear');

    expect(await background['rules:import'](text, popup)).toMatchObject({
      ok: true,
      value: { channel: kertasari.channel },
    });
    expect((await background['check:content'](question, popup)).level).toBe('stop');
    const tab = await openTab('https://x.com/');
    const { added, contact } = await start()['page:setup'](nothing, tab);
    expect(contact?.name).toBe(kertasari.issuer.name);
    const rules = withPageRules(loadBundled(), JSON.parse(added ?? '') as PageRules);
    expect(check(question.act, question.content, rules, { date: '2031-10-15', status: 'pns' }).level).toBe(
      'stop',
    );

    await background['rules:remove'](kertasari.channel, popup);
    expect(await start()['rules:list'](nothing, popup)).toEqual([]);
    expect((await background['check:content'](question, popup)).level).toBe('clear');
    expect(await background['page:setup'](nothing, tab)).not.toHaveProperty('added');
  });

  it('are refused with reasons, and the good one stays', async () => {
    const background = start();
    await background['rules:import'](text, popup);
    const outcome = await background['rules:import']('{"format": 1,}', popup);
    expect(outcome).toMatchObject({ ok: false, why: [{ id: expect.stringContaining('Baris 1, kolom 14') }] });
    expect(await background['rules:list'](nothing, popup)).toHaveLength(1);
  });

  it('say so when the disk refuses them', async () => {
    const background = start();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const outcome = await background['rules:import'](text, popup);
    expect(outcome).toMatchObject({ ok: false, why: [{ en: expect.stringContaining('could not store') }] });
    expect(await background['health:list'](nothing, popup)).toEqual(['storage-unwritable']);
  });

  it('that no longer validate are left out, visibly', async () => {
    await local.set({ 'rules-files': { version: 2, value: [{ text: '{"format":0}' }, { text }] } });
    const background = start();
    expect((await background['rules:list'](nothing, popup)).map(({ channel }) => channel)).toEqual([
      kertasari.channel,
    ]);
    expect(await background['health:list'](nothing, popup)).toEqual(['rules-file-invalid']);
    await background['health:clear'](nothing, popup);
    expect(await background['health:list'](nothing, popup)).toEqual([]);
  });
});

describe('tab state', () => {
  it('is what the page itself last said', async () => {
    const page = await openTab('https://x.com/home');
    const background = start();
    const ask = () => start()['tab:state'](page.tab!.id!, popup);
    expect(await ask()).toEqual({ state: 'not-checked', why: 'reload-needed' });
    await background['page:setup'](nothing, page);
    expect(await ask()).toEqual({ state: 'not-checked', why: 'starting' });
    await background['page:state']({ state: 'checked', platform: 'x', acts: ['like'] }, page);
    await background['page:state']({ state: 'not-checked', why: 'fault' }, { ...page, frameId: 3 });
    await background['page:setup'](nothing, page);
    expect(await ask()).toEqual({ state: 'checked', platform: 'x', acts: ['like'] });
  });

  it('is unknown for tabs that are gone', async () => {
    expect(await start()['tab:state'](999, popup)).toEqual({ state: 'not-checked', why: 'no-adapter' });
  });
});

it('names the prohibitions in force in both languages', async () => {
  const names = await start()['prohibitions:list'](nothing, popup);
  expect(names.find(({ id }) => id === 'skb-2022/ds-6')?.law.id).toContain('SKB');
});
