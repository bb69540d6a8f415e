import type { Adapter } from '../ruleset/adapter.ts';

/** The adapter whose match patterns (`https://host/*`, `https://*.host/*`) cover a host. */
export const adapterFor = (adapters: readonly Adapter[], hostname: string): Adapter | undefined =>
  adapters.find(({ matches }) => matches.some((pattern) => covers(pattern, hostname)));

function covers(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2];
  if (!host?.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
