import type { Send } from '../send.ts';

/** A site with an adapter, by its id and the name people use. */
export type Site = {
  id: string;
  name: string;
  /** Where the guard starts by itself; empty for the adapter of sites the person adds. */
  matches?: readonly string[];
};

/** Everything a page asks of the browser; handed in, so that pages can be tried without one. */
export type PagePorts = {
  send: Send;
  sites: readonly Site[];
  now: () => Date;
  /** Whether the extension may see the sites; the person can take that back at any time. */
  hasPermission: () => Promise<boolean>;
  /** Must be called from within a click. Answers whether the person agreed. */
  askPermission: () => Promise<boolean>;
  /** Asks the person to let the extension see one more host. Must be called from within a press. */
  addSite: (host: string) => Promise<boolean>;
  removeSite: (host: string) => Promise<boolean>;
};

/** The name of a site by its id; an id without an adapter stands for itself. */
export const siteName = (sites: readonly Site[], id: string): string =>
  sites.find((site) => site.id === id)?.name ?? id;

/** The sites that are guarded without being asked for. */
export const siteNames = (sites: readonly Site[]): string =>
  sites
    .filter(({ matches }) => matches?.length !== 0)
    .map(({ name }) => name)
    .join(', ');
