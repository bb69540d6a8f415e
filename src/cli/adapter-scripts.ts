import { type Adapter, isOptional } from '../ruleset/adapter.ts';
import { adapterScript } from '../ruleset/page-adapter.ts';

/** One file of the package: its path there and its source. */
export type AdapterFile = { relativeDest: string; contents: string };

/** One entry of the manifest's `content_scripts`. */
export type GuardedSite = {
  matches: string[];
  js: string[];
  run_at: 'document_start' | 'document_end';
  all_frames: true;
};

const pathOf = ({ id }: Adapter): string => `platforms/${id}.js`;

/** Every adapter as a content script of its own: a page loads the one of its site, not all of them. */
export const adapterFiles = (adapters: readonly Adapter[]): AdapterFile[] =>
  adapters.map((adapter) => ({ relativeDest: pathOf(adapter), contents: adapterScript(adapter) }));

/**
 * Where the guard starts by itself: on each site with that site's adapter before it, and the dialog on all of them once the
 * page has been read. Optional adapters are registered later.
 */
export function guardedSites(adapters: readonly Adapter[]): GuardedSite[] {
  const sites = adapters.filter((adapter) => !isOptional(adapter));
  // A post's buttons are the same acts in a frame as in the page around it.
  const all_frames = true;
  return [
    ...sites.map((adapter): GuardedSite => {
      const js = [pathOf(adapter), 'guard.js'];
      return { matches: [...adapter.matches], js, run_at: 'document_start', all_frames };
    }),
    {
      matches: sites.flatMap(({ matches }) => matches),
      js: ['warning.js'],
      run_at: 'document_end',
      all_frames,
    },
  ];
}

/** The hosts of all patterns; a browser grants hosts, never parts of one. */
export const hostPermissions = (adapters: readonly Adapter[]): string[] => {
  const hosts = adapters.flatMap(({ matches }) => matches).map((pattern) => pattern.split('/')[2]);
  return [...new Set(hosts)].map((host) => `https://${host}/*`);
};
