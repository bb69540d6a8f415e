import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Site } from '../ruleset/site.ts';

/** Names the site of an address: the id of its adapter, or its host where the person added it. Undefined: no web page. */
export function siteOfAddress(
  url: string | undefined,
  sites: readonly Pick<Site, 'id' | 'matches'>[],
): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const known = sites.find(({ matches }) =>
    matches.some((pattern) => new MatchPattern(pattern).includes(url)),
  );
  const { protocol, host } = new URL(url);
  return known?.id ?? (protocol === 'https:' ? host : undefined);
}
