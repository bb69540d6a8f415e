import { sites as bundled } from 'virtual:sites';
import browser from 'webextension-polyfill';
import { AddedSites } from './added-sites.ts';
import { createHandlers } from './handlers.ts';
import { createHealth } from './health.ts';
import { createRules } from './rules.ts';
import { createListener } from './serve.ts';
import { createStore } from './store.ts';
import { TabKeeper } from './tabs.ts';

/**
 * Builds the background and registers its listeners, all of them before it returns: a worker that the browser
 * wakes for an event hears it only then. Whatever must outlive the worker is in storage.
 */
export function startBackground(): void {
  const clock = () => new Date();
  const { local, session } = browser.storage;
  const store = createStore({ local, session }, (problem) => health.report(problem));
  const health = createHealth(store);
  const rules = createRules(store, health);
  const own = bundled.flatMap(({ matches }) => matches);
  const sites = new AddedSites(own);
  const tabs = new TabKeeper(store, async () => [...own, ...(await sites.patterns())], clock);
  const onFault = () => health.report('background-fault');

  const self = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  const handlers = createHandlers({ store, health, rules, tabs, sites, clock });
  browser.runtime.onMessage.addListener(createListener(handlers, self, onFault));
  const followSites = () => void sites.sync().then(() => tabs.markUnguarded(), onFault);
  browser.permissions.onAdded.addListener(followSites);
  browser.permissions.onRemoved.addListener(followSites);
  browser.runtime.onInstalled.addListener(() => {
    followSites();
    void rules.recompile().then(() => tabs.tellSetupChanged(), onFault);
  });
  browser.runtime.onStartup.addListener(() => {
    followSites();
    void tabs.showCount();
  });
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
}
