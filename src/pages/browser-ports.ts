import { sites } from 'virtual:sites';
import browser from 'webextension-polyfill';
import type { Envelope } from '../messages.ts';
import { send, tell } from '../send.ts';
import type { PagePorts, Site } from './ports.ts';
import { saveFile } from './save-file.ts';

const all = (hosts: readonly string[]) => ({ origins: hosts.map((host) => `https://${host}/*`) });
const only = (host: string) => all([host]);

/** Browsers grant hosts, never parts of one. */
const originsOf = ({ matches = [] }: Site) => ({
  origins: [...new Set(matches.map((pattern) => `https://${pattern.split('/')[2]}/*`))],
});

async function missingSites(): Promise<readonly Site[]> {
  const guarded = sites.filter(({ matches }) => matches.length > 0);
  const seen = await Promise.all(guarded.map((site) => browser.permissions.contains(originsOf(site))));
  return guarded.filter((_, index) => !seen[index]);
}

/** Answers nothing: the background hears every message that is for it. */
const onTrails: PagePorts['onTrails'] = (run) => {
  const listener = (message: unknown): undefined => {
    if ((message as Partial<Envelope> | null)?.name === 'trails:changed') run();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
};

/** The ports of a page that really runs in the extension. */
export function browserPorts(): PagePorts {
  return {
    send,
    sites,
    now: () => new Date(),
    missingSites,
    askSites: (asked) =>
      browser.permissions.request({ origins: asked.flatMap((site) => originsOf(site).origins) }),
    addSite: (host) => browser.permissions.request(only(host)),
    removeSite: (host) => browser.permissions.remove(only(host)),
    askHosts: (hosts) => browser.permissions.request(all(hosts)),
    returnHosts: (hosts) => browser.permissions.remove(all(hosts)),
    permissions: async () => (await browser.permissions.getAll()).permissions ?? [],
    version: browser.runtime.getManifest().version,
    copy: (text) => navigator.clipboard.writeText(text),
    saveFile,
    print: () => window.print(),
    onTrails,
    stopTrail: (tabId) => void tell(tabId, 'trail:stop'),
  };
}
