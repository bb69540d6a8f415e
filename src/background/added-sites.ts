import browser from 'webextension-polyfill';
import { createQueue, type Queue } from './queue.ts';

/** What guards a site that the person added: the same scripts as on every other, with the adapter of accessible names. */
const SCRIPTS = [
  { id: 'added-sites', js: ['platforms/generic.js', 'guard.js'], runAt: 'document_start' },
  { id: 'added-sites-dialog', js: ['warning.js'], runAt: 'document_end' },
] as const;

const hostOf = (pattern: string): string => pattern.split('/')[2] ?? '';

/** `https://host/*` and nothing wider: a browser may grant more than was asked for. */
const isOneSite = (pattern: string): boolean =>
  pattern.startsWith('https://') && !hostOf(pattern).includes('*');

/**
 * The sites the person added one by one. What the browser has granted is the only list: who withdraws a permission in the
 * browser's own settings has switched the guard off there.
 */
export class AddedSites {
  readonly #own: ReadonlySet<string>;
  readonly #notSites: () => Promise<readonly string[]>;
  readonly #queue: Queue = createQueue();

  /**
   * @param own match patterns of the sites that have an adapter of their own.
   * @param notSites hosts that were granted for something else: rules files are fetched from them.
   */
  constructor(own: readonly string[], notSites: () => Promise<readonly string[]> = async () => []) {
    this.#own = new Set(own.map(hostOf));
    this.#notSites = notSites;
  }

  /** Match patterns, in the order of the alphabet. */
  async patterns(): Promise<readonly string[]> {
    const { origins = [] } = await browser.permissions.getAll();
    const others = new Set([...this.#own, ...(await this.#notSites())]);
    return origins.filter((origin) => isOneSite(origin) && !others.has(hostOf(origin))).sort();
  }

  async hosts(): Promise<readonly string[]> {
    return (await this.patterns()).map(hostOf);
  }

  /** Starts the guard on exactly these sites from now on; browsers forget that at an update. */
  sync(): Promise<void> {
    return this.#queue(async () => {
      const patterns = await this.patterns();
      const ids = SCRIPTS.map(({ id }) => id);
      const known = await browser.scripting.getRegisteredContentScripts({ ids });
      if (known.length > 0)
        await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
      if (patterns.length > 0) await browser.scripting.registerContentScripts(scriptsFor(patterns));
    });
  }
}

const scriptsFor = (patterns: readonly string[]) =>
  SCRIPTS.map(({ id, js, runAt }) => ({ id, js: [...js], runAt, matches: [...patterns], allFrames: true }));
