import type { Act } from '../check/types.ts';
import type { Bilingual } from '../ruleset/prohibitions.ts';
import type { Send } from '../send.ts';

/** A site with an adapter, by its id and the name people use. */
export type Site = {
  id: string;
  name: string;
  /** Where the guard starts by itself; empty for the adapter of sites the person adds. */
  matches?: readonly string[];
  /** Where a person's old traces are found, the way there, and its address if that is the same for everybody. */
  trails?: readonly ({ act: Act; at?: string | undefined } & Bilingual)[];
  /** How an act is taken back there. */
  undo?: readonly ({ act: Act } & Bilingual)[];
  /** Hosts its pictures come from. */
  pictureHosts?: readonly string[];
};

/** Everything a page asks of the browser; handed in, so that pages can be tried without one. */
export type PagePorts = {
  send: Send;
  sites: readonly Site[];
  now: () => Date;
  /** The sites that the extension may not see: the person can take that back at any time, and an update can bring new ones. */
  missingSites: () => Promise<readonly Site[]>;
  /** Must be called from within a press. Answers whether the person agreed. */
  askSites: (sites: readonly Site[]) => Promise<boolean>;
  /** Asks the person to let the extension see one more host. Must be called from within a press. */
  addSite: (host: string) => Promise<boolean>;
  removeSite: (host: string) => Promise<boolean>;
  /** Asks the person to let the extension see what lies on these hosts. Must be called from within a press. */
  askHosts: (hosts: readonly string[]) => Promise<boolean>;
  /** Gives the permission for hosts back. */
  returnHosts: (hosts: readonly string[]) => Promise<boolean>;
  /** Names of the permissions that are granted now; hosts are not among them. */
  permissions: () => Promise<readonly string[]>;
  /** The extension's own version. */
  version: string;
  /** Puts a text on the clipboard; rejects where the browser does not let us. */
  copy: (text: string) => Promise<void>;
  /** Hands the person a text file to keep. */
  saveFile: (file: { name: string; type: string; text: string }) => void;
  print: () => void;
  /** Hears that more was read of a list of own past acts. Returns how to stop. */
  onTrails: (run: () => void) => () => void;
  /** Ends reading along in a tab. */
  stopTrail: (tabId: number) => void;
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
