import type { Site } from '../ports.ts';

/**
 * The host a person means by what they typed: `mastodon.social`, `https://mastodon.social/@somebody`, `@me@mastodon.social`.
 * Undefined for anything that is no public https address.
 */
export function siteHost(typed: string): string | undefined {
  const address = typed.trim().replace(/^https?:\/\//i, '');
  const url = `https://${address}`;
  if (address === '' || /[\s*]/.test(address) || !URL.canParse(url)) return undefined;
  // An account's address reads like a name and a password before the host; only the host is meant.
  const { hostname, port } = new URL(url);
  return port === '' && hostname.includes('.') && !hostname.endsWith('.') ? hostname : undefined;
}

/** Whether one of the bundled adapters guards this host anyway. */
export const isBundled = (sites: readonly Site[], host: string): boolean =>
  sites.some(({ matches }) => matches?.some((pattern) => pattern.split('/')[2] === host));
