import type { Tabs } from 'webextension-polyfill';
import { localDay } from '../local-day.ts';
import type { Result, Settings } from '../messages.ts';
import type { AddedSites } from './added-sites.ts';
import type { Health } from './health.ts';
import { JOURNAL, SETTINGS } from './items.ts';
import { addEntry } from './journal.ts';
import type { Rules } from './rules.ts';
import type { Handlers } from './serve.ts';
import { addSilence } from './settings.ts';
import type { Store } from './store.ts';
import type { TabKeeper } from './tabs.ts';

/** What answering messages needs. */
export type Parts = {
  store: Store;
  health: Health;
  rules: Rules;
  tabs: TabKeeper;
  sites: AddedSites;
  clock: () => Date;
};

/** What the background does for every message of `Messages`. */
export const createHandlers = (parts: Parts): Handlers => ({
  ...forGuards(parts),
  ...forSettings(parts),
  ...forRules(parts),
});

type Some<Names extends keyof Handlers> = Pick<Handlers, Names>;

function forGuards(
  parts: Parts,
): Some<'page:setup' | 'page:state' | 'page:held' | 'page:silence' | 'tab:state'> {
  const { store, rules, tabs } = parts;
  return {
    'page:setup': async (_, from) => {
      await tabs.noteStarted(from);
      const settings = await store.read(SETTINGS);
      return { settings, law: rules.law(settings.language), ...(await rules.forPages()) };
    },
    'page:state': (state, from) => tabs.noteState(from, state),
    'page:held': async (entry, { tab }) => {
      if (leavesNoTrace(tab)) return;
      await store.update(JOURNAL, (journal) => addEntry(journal, entry));
      await tabs.showCount();
    },
    'page:silence': async (silence, { tab }) => {
      if (leavesNoTrace(tab)) return;
      await changeSettings(parts, (settings) => addSilence(settings, silence));
    },
    'tab:state': (tabId) => tabs.stateOf(tabId),
  };
}

function forSettings(
  parts: Parts,
): Some<
  | 'sites:list'
  | 'settings:get'
  | 'settings:set'
  | 'journal:list'
  | 'journal:clear'
  | 'health:list'
  | 'health:clear'
> {
  const { store, tabs, health, sites } = parts;
  return {
    'sites:list': async () => {
      await sites.sync();
      return sites.hosts();
    },
    'settings:get': () => store.read(SETTINGS),
    'settings:set': (change) => changeSettings(parts, (settings) => ({ ...settings, ...change })),
    'journal:list': async () => (await store.read(JOURNAL)).toReversed(),
    'journal:clear': async () => {
      await store.update(JOURNAL, () => []);
      await tabs.showCount();
    },
    'health:list': health.list,
    'health:clear': health.clear,
  };
}

function forRules({
  store,
  rules,
  tabs,
  clock,
}: Parts): Some<'rules:list' | 'rules:import' | 'rules:remove' | 'prohibitions:list' | 'check:content'> {
  return {
    'rules:list': rules.list,
    'rules:import': async (text) => {
      const outcome = await rules.import(text);
      if (outcome.ok) await tabs.tellSetupChanged();
      return outcome;
    },
    'rules:remove': async (channel) => {
      await rules.remove(channel);
      await tabs.tellSetupChanged();
    },
    'prohibitions:list': rules.prohibitions,
    'check:content': async ({ act, content }) => {
      const { status } = await store.read(SETTINGS);
      return rules.check(act, content, { date: localDay(clock()), status });
    },
  };
}

async function changeSettings(
  { store, tabs }: Parts,
  change: (now: Settings) => Settings,
): Promise<Result<Settings, 'not-saved'>> {
  const { answer, saved } = await store.update(SETTINGS, change);
  if (!saved) return { ok: false, why: 'not-saved' };
  await tabs.tellSetupChanged();
  return { ok: true, value: answer };
}

/** A private window is guarded like any other, and what is done there is remembered nowhere. */
const leavesNoTrace = (tab: Tabs.Tab | undefined): boolean => tab?.incognito === true;
