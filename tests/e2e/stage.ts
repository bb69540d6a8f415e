import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import type { RulesFile } from '../../src/ruleset/rules-file.ts';
import type { PostSet } from '../pages/fixtures/model.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import type { SiteAct } from '../pages/site.ts';
import { ask, type Browser, importRules, openBrowser, type Tab } from './browsers/index.ts';
import { BUILDS } from './builds.ts';
import { type Build, grantedBuild } from './granted-build.ts';
import { HOSTS, originOf, type Site } from './server/hosts.ts';
import { type Server, startServer } from './server/server.ts';

export type StageOptions = {
  /** X unless told. */
  site?: Site;
  /** False: the browser as people know it without us. */
  extension?: boolean;
  /** What is imported before the first test; Kertasari's file around today unless told. */
  rules?: readonly RulesFile[];
  /** Post sets of this file's own, by name. */
  sets?: Readonly<Record<string, PostSet>>;
};

/** One browser with the extension, one tab on the replica, for all tests of a file. */
export type Stage = {
  readonly browser: Browser;
  readonly server: Server;
  readonly tab: Tab;
  /** The extension's own options page, behind the tab: for questions to the background. */
  readonly options: Tab;
  /** Opens a page of the site (a path, or a whole address on another of its hosts) and waits until it listens. */
  open(path: string, query?: Record<string, string>): Promise<void>;
  /** What the site did since the page was opened: the only truth about what took effect. */
  acts(): Promise<SiteAct[]>;
  /** Waits until the site did something. */
  acted(): Promise<SiteAct[]>;
  /** Waits two frames: whatever a press sets off at once has happened. */
  settled(): Promise<void>;
  /** Every event the site's first script saw (`record: '1'` in the query of `open`), or those after the first so many. */
  events(after?: number): Promise<string[]>;
};

/** Opens the stage before the tests of the calling file and closes it after them. */
export function setStage({
  site = 'x',
  extension: isGuarded = true,
  rules,
  sets = {},
}: StageOptions = {}): Stage {
  const name = inject('browser');
  let opened:
    | { browser: Browser; server: Server; options: Tab | undefined; tab: Tab; build: Build }
    | undefined;
  const get = (): NonNullable<typeof opened> => opened ?? missing('the stage is open only while tests run');
  beforeAll(async () => {
    const server = await startServer();
    for (const [set, posts] of Object.entries(sets)) server.addSet(set, posts);
    const build =
      isGuarded && site === 'generic' ? grantedBuild(BUILDS[name], HOSTS.generic) : { folder: BUILDS[name] };
    const extension = isGuarded ? { extension: build.folder } : {};
    const browser = await openBrowser(name, { port: server.port, touch: true, ...extension });
    if (isGuarded) {
      for (const file of rules ?? [kertasariRulesFile(localDay(new Date()))]) {
        const answer = await importRules(browser, JSON.stringify(file));
        if (!answer.ok) throw new Error(answer.why.map(({ en }) => en).join('; '));
      }
    }
    const options = isGuarded ? await browser.extensionPage('options.html') : undefined;
    // Sites that were added are guarded when the background has registered its scripts for them.
    if (options && site === 'generic') await ask(options, 'sites:list');
    opened = { browser, server, options, tab: await browser.tab(), build };
  });
  beforeEach(() => opened?.tab.front());
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.server.close();
    opened?.build.remove?.();
  });
  return {
    get browser() {
      return get().browser;
    },
    get server() {
      return get().server;
    },
    get tab() {
      return get().tab;
    },
    get options() {
      return get().options ?? missing('this stage has no extension');
    },
    open: async (path, query = {}) => {
      const { tab, options } = get();
      const url = new URL(path, originOf(site));
      for (const [name, value] of Object.entries({ virtual: 'off', ...query }))
        url.searchParams.set(name, value);
      await tab.goto(url.href);
      if (options !== undefined) await rulesArrived(options);
      await settle(tab);
    },
    acts: () => get().tab.evaluate(() => window.__site.acts),
    acted: async () => {
      await get().tab.until('an act of the site', () => window.__site.acts.length > 0);
      return get().tab.evaluate(() => window.__site.acts);
    },
    settled: () => settle(get().tab),
    events: (after = 0) => get().tab.evaluate((from: number) => window.__site.events.slice(from), after),
  };
}

function missing(why: string): never {
  throw new Error(why);
}

/** Waits two frames: whatever was set off at once has happened. */
const settle = (tab: Tab): Promise<void> =>
  tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/**
 * A page is guarded with the bundled rules at once and with rules files when the background has sent them. The background
 * answers in order and reads storage twice for a page: after two answers here, the page has its own.
 */
async function rulesArrived(options: Tab): Promise<void> {
  await ask(options, 'rules:list');
  await ask(options, 'settings:get');
}
