import { sites as bundled } from 'virtual:sites';
import browser from 'webextension-polyfill';
import type { Engine } from '../pictures/engine.ts';
import { AddedSites } from './added-sites.ts';
import { createHandlers, type Parts } from './handlers.ts';
import { createHealth } from './health.ts';
import { tidyJournal } from './journal-handlers.ts';
import { offscreenEngine } from './offscreen-engine.ts';
import { watchPauses } from './pause-handlers.ts';
import { createPauses, pausedUntil } from './pauses.ts';
import { patternsOf } from './picture-fetch.ts';
import { createRules } from './rules.ts';
import { rulesHosts } from './rules-source/check-address.ts';
import { fetchBytes } from './rules-source/fetch-bytes.ts';
import type { SourceParts } from './rules-source/parts.ts';
import { readDelivered } from './rules-source/source-shelf.ts';
import { createUpdates, watchUpdates } from './rules-source/updates.ts';
import { createListener } from './serve.ts';
import { siteOfAddress } from './site-of.ts';
import { createStore } from './store.ts';
import { type PauseOn, TabKeeper } from './tabs.ts';
import { greetAtInstallation } from './welcome.ts';

/**
 * Builds the background and registers its listeners, all of them before it returns: a worker that the browser
 * wakes for an event hears it only then. Whatever must outlive the worker is in storage.
 *
 * @param engine reads pictures: in an offscreen document unless the browser has a better place.
 */
export function startBackground(engine: Engine = offscreenEngine()): void {
  const parts = build(engine);
  const { health, rules, tabs, sites, pauses, updates } = parts;
  const onFault = () => health.report('background-fault');
  const self = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener(createListener(createHandlers(parts), self, onFault));
  const followSites = () => void sites.sync().then(() => tabs.showAll(), onFault);
  browser.permissions.onAdded.addListener(followSites);
  browser.permissions.onRemoved.addListener(followSites);
  browser.runtime.onInstalled.addListener(() => {
    followSites();
    void tidyJournal(parts);
    void rules.recompile().then(() => tabs.tellSetupChanged(), onFault);
  });
  browser.runtime.onStartup.addListener(() => {
    followSites();
    void tidyJournal(parts).then(() => tabs.showCount());
  });
  greetAtInstallation();
  watchUpdates(updates, onFault);
  watchPauses({ pauses, tabs }, onFault);
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
}

function build(engine: Engine): Parts {
  const clock = () => new Date();
  const { local, session } = browser.storage;
  const store = createStore({ local, session }, (problem) => health.report(problem));
  const health = createHealth(store);
  const rules = createRules(store, health, () => readDelivered(store));
  const own = bundled.flatMap(({ matches }) => matches);
  const pictures = patternsOf(bundled.flatMap(({ pictureHosts }) => pictureHosts));
  const sites = new AddedSites([...own, ...pictures], () => rulesHosts(store));
  const pauses = createPauses(store, clock);
  const pauseOn: PauseOn = async (url) => pausedUntil(await pauses.list(), siteOfAddress(url, bundled));
  const tabs = new TabKeeper(store, async () => [...own, ...(await sites.patterns())], clock, pauseOn);
  const sources: SourceParts = {
    ...{ store, health, fetchBytes, clock, random: Math.random },
    changing: async (change) => {
      const answer = await rules.changing(change);
      await tabs.tellSetupChanged();
      return answer;
    },
  };
  const updates = createUpdates(sources);
  return { store, health, rules, tabs, sites, clock, pauses, pauseOn, sources, updates, engine };
}
