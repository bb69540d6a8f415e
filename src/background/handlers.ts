import type { Result, Settings } from '../messages.ts';
import type { Engine } from '../pictures/engine.ts';
import { situationOf } from '../situation.ts';
import type { AddedSites } from './added-sites.ts';
import { forComposers } from './composer-handlers.ts';
import { forHandbook } from './handbook-handlers.ts';
import { forHands } from './hands-handlers.ts';
import type { Health } from './health.ts';
import { SETTINGS } from './items.ts';
import { keepsNothing } from './journal.ts';
import { forJournal, leavesNoTrace, tidyJournal } from './journal-handlers.ts';
import { forLayers } from './layers-handlers.ts';
import { forPauses } from './pause-handlers.ts';
import type { Pauses } from './pauses.ts';
import { forPictures } from './pictures-handlers.ts';
import { readSettings } from './policy.ts';
import type { Rules } from './rules.ts';
import type { SourceParts } from './rules-source/parts.ts';
import type { Updates } from './rules-source/updates.ts';
import type { Handlers } from './serve.ts';
import { addSilence, changed } from './settings.ts';
import { forTrust } from './storage-handlers.ts';
import type { Store } from './store.ts';
import { forStudio } from './studio-handlers.ts';
import type { PauseOn, TabKeeper } from './tabs.ts';
import { forTrails } from './trail-handlers.ts';
import { forUpdates, importGiven } from './updates-handlers.ts';

/** What answering messages needs. */
export type Parts = {
  store: Store;
  health: Health;
  rules: Rules;
  tabs: TabKeeper;
  sites: AddedSites;
  clock: () => Date;
  pauses: Pauses;
  pauseOn: PauseOn;
  sources: SourceParts;
  updates: Updates;
  engine: Engine;
};

/** What the background does for every message of `Messages`. */
export const createHandlers = (parts: Parts): Handlers => ({
  ...forGuards(parts),
  ...forSettings(parts),
  ...forRules(parts),
  ...forLayers(parts),
  ...forPauses(parts),
  ...forTrust(parts),
  ...forStudio(parts),
  ...forTrails(parts),
  ...forUpdates(parts),
  ...forJournal(parts),
  ...forHandbook(),
  ...forComposers(parts),
  ...forPictures(parts),
  ...forHands(parts),
});

type Some<Names extends keyof Handlers> = Pick<Handlers, Names>;

function forGuards(parts: Parts): Some<'page:setup' | 'page:state' | 'page:silence' | 'tab:state'> {
  const { rules, tabs, pauseOn } = parts;
  return {
    'page:setup': async (_, from) => {
      const [settings, forPages, pausedUntil] = await Promise.all([
        readSettings(parts),
        rules.forPages(),
        pauseOn(from.tab?.url ?? from.url),
        tabs.noteStarted(from),
      ]);
      const paused = pausedUntil === undefined ? {} : { pausedUntil };
      return { settings, law: rules.law(settings.language), ...forPages, ...paused };
    },
    'page:state': (state, from) => tabs.noteState(from, state),
    'page:silence': async (silence, { tab }) => {
      if (leavesNoTrace(tab) || keepsNothing(await readSettings(parts))) return;
      await changeSettings(parts, (settings) => addSilence(settings, silence));
    },
    'tab:state': (tabId) => tabs.stateOf(tabId),
  };
}

function forSettings(
  parts: Parts,
): Some<'sites:list' | 'settings:get' | 'settings:set' | 'health:list' | 'health:clear'> {
  const { store, health, sites } = parts;
  return {
    'sites:list': async () => {
      await sites.sync();
      return sites.hosts();
    },
    'settings:get': () => store.read(SETTINGS),
    'settings:set': (change) => changeSettings(parts, (settings) => changed(settings, change)),
    'health:list': health.list,
    'health:clear': health.clear,
  };
}

function forRules({
  store,
  sources,
  rules,
  tabs,
  clock,
}: Parts): Some<
  'rules:list' | 'rules:import' | 'rules:remove' | 'elections:list' | 'prohibitions:list' | 'check:content'
> {
  return {
    'rules:list': rules.list,
    'rules:import': async (text) => {
      const outcome = await importGiven(sources, rules, text);
      if (outcome.ok) await tabs.tellSetupChanged();
      return outcome;
    },
    'rules:remove': async (channel) => {
      await rules.remove(channel);
      await tabs.tellSetupChanged();
    },
    'elections:list': rules.elections,
    'prohibitions:list': rules.prohibitions,
    'check:content': async ({ act, content }) =>
      rules.check(act, content, situationOf(await store.read(SETTINGS), clock())),
  };
}

async function changeSettings(
  parts: Parts,
  change: (now: Settings) => Settings,
): Promise<Result<Settings, 'not-saved'>> {
  const { answer, saved } = await parts.store.update(SETTINGS, change);
  if (!saved) return { ok: false, why: 'not-saved' };
  await tidyJournal(parts);
  await parts.tabs.tellSetupChanged();
  return { ok: true, value: answer };
}
