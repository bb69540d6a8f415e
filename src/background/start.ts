import browser from 'webextension-polyfill';
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
  const tabs = new TabKeeper(store, browser.runtime.getManifest().host_permissions ?? [], clock);
  const onFault = () => health.report('background-fault');

  const self = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  const handlers = createHandlers({ store, health, rules, tabs, clock });
  browser.runtime.onMessage.addListener(createListener(handlers, self, onFault));
  browser.runtime.onInstalled.addListener(() => void tabs.markUnguarded().catch(onFault));
  browser.runtime.onStartup.addListener(() => void tabs.showCount());
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
}
