import { sites } from 'virtual:sites';
import browser from 'webextension-polyfill';
import type { Parts } from './handlers.ts';
import { readSettings } from './policy.ts';
import type { Handlers } from './serve.ts';
import { siteOfAddress } from './site-of.ts';

/** Pausing from the popup: every change is told to all pages and shown on all toolbar buttons. */
export function forPauses(parts: Parts): Pick<Handlers, 'pause:list' | 'pause:start' | 'pause:end'> {
  const { pauses } = parts;
  const tellAll = () => tellPauses(parts);
  return {
    'pause:list': pauses.list,
    'pause:start': async (tabId) => {
      if ((await readSettings(parts)).pause === false) return { ok: false, why: 'not-allowed' };
      const site = tabId === null ? null : await siteOfTab(tabId);
      if (site === undefined) return { ok: false, why: 'no-site' };
      const saved = await pauses.start(site);
      if (!saved) return { ok: false, why: 'not-saved' };
      await tellAll();
      return { ok: true, value: await pauses.list() };
    },
    'pause:end': async () => {
      await pauses.end();
      await tellAll();
    },
  };
}

async function siteOfTab(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return siteOfAddress(tab?.url, sites);
}

async function tellPauses({ tabs }: Pick<Parts, 'tabs'>): Promise<void> {
  await Promise.all([tabs.tellSetupChanged(), tabs.showAll()]);
}

/** Says everywhere that a pause is over, when it is. Must be called at start. */
export function watchPauses(parts: Pick<Parts, 'pauses' | 'tabs'>, onFault: () => void): void {
  const { pauses } = parts;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (pauses.isEnd(name)) void pauses.arm().then(() => tellPauses(parts), onFault);
  });
  // Alarms do not always outlive the browser; a pause that ran out meanwhile is over anyway.
  browser.runtime.onStartup.addListener(() => void pauses.arm().catch(onFault));
}
