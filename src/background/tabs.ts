import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Envelope, PageState } from '../messages.ts';
import { JOURNAL, SETTINGS, TAB_REPORTS } from './items.ts';
import { countToday } from './journal.ts';
import type { Store } from './store.ts';
import { addReport, forgetTab, stateOfTab, stateOnSite, whilePaused } from './tab-state.ts';
import { showCount, showState } from './toolbar.ts';

/** Until when the person has paused the site of an address; undefined where they have not. */
export type PauseOn = (url: string | undefined) => Promise<string | undefined>;

/** What is known of every open tab, and what its toolbar button shows. */
export class TabKeeper {
  readonly #store: Store;
  readonly #hosts: () => Promise<readonly string[]>;
  readonly #clock: () => Date;
  readonly #pauseOn: PauseOn;

  /** @param hosts match patterns of all guarded sites, asked each time: the person adds and removes some. */
  constructor(store: Store, hosts: () => Promise<readonly string[]>, clock: () => Date, pauseOn: PauseOn) {
    this.#store = store;
    this.#hosts = hosts;
    this.#clock = clock;
    this.#pauseOn = pauseOn;
  }

  /** A guard asks for its setup: it has just started and will say what it finds, or settings have changed. */
  noteStarted(from: Runtime.MessageSender): Promise<void> {
    return this.#note(from, (known) => known ?? { state: 'not-checked', why: 'starting' });
  }

  noteState(from: Runtime.MessageSender, state: PageState): Promise<void> {
    return this.#note(from, () => state);
  }

  async stateOf(tabId: number): Promise<PageState> {
    const reports = await this.#store.read(TAB_REPORTS);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const hosts = await this.#hosts();
    const isGuardedSite = (url: string) => hosts.some((host) => new MatchPattern(host).includes(url));
    return whilePaused(stateOfTab(tab, reports[tabId], isGuardedSite), await this.#pauseOn(tab?.url));
  }

  async forget(tabId: number): Promise<void> {
    await this.#store.update(TAB_REPORTS, (reports) => forgetTab(reports, tabId));
  }

  /** Today's number of held acts on the toolbar button. */
  async showCount(): Promise<void> {
    await showCount(countToday(await this.#store.read(JOURNAL), this.#clock()));
  }

  /** Shows the state of every open guarded page again: of those that were open before the extension was there, too. */
  async showAll(): Promise<void> {
    for (const { id } of await browser.tabs.query({ url: [...(await this.#hosts())] })) {
      if (id !== undefined) await this.#show(id, await this.stateOf(id));
    }
  }

  /** Lets every guard ask for its setup again. */
  async tellSetupChanged(): Promise<void> {
    const open = await browser.tabs.query({});
    await Promise.allSettled(open.map(tellSetupChanged));
  }

  /** @param change from what was last said of this site in this tab. */
  async #note(
    { tab, frameId, url }: Runtime.MessageSender,
    change: (known: PageState | undefined) => PageState,
  ): Promise<void> {
    // Only the page itself speaks for the tab, not what is embedded in it.
    if (tab?.id === undefined || frameId !== 0 || !url) return;
    const { id } = tab;
    const { origin } = new URL(url);
    const { answer } = await this.#store.update(TAB_REPORTS, (reports) =>
      addReport(reports, id, { origin, state: change(stateOnSite(reports[id], url)) }),
    );
    const noted = answer[id];
    if (!noted) return;
    const state = whilePaused(noted.state, await this.#pauseOn(tab.url ?? url));
    await Promise.all([this.#show(id, state), this.showCount()]);
  }

  async #show(tabId: number, state: PageState): Promise<void> {
    const { language } = await this.#store.read(SETTINGS);
    await showState(tabId, state, language);
  }
}

/** Rejects where nobody listens, as in most tabs. */
async function tellSetupChanged({ id }: Tabs.Tab): Promise<void> {
  const envelope: Envelope = { name: 'setup:changed' };
  if (id !== undefined) await browser.tabs.sendMessage(id, envelope);
}
