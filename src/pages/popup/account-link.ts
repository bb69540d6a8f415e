import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Site } from '../ports.ts';

/** What an address says by itself, without opening it. `site` is missing where no adapter knows the address. */
export type AccountLink = { site?: Site; handle?: string };

/** Path parts before a name: linkedin.com/in/<name>, youtube.com/c/<name>. */
const BEFORE_NAME = new Set([
  'in',
  'company',
  'school',
  'c',
  'user',
  'channel',
  'stories',
  'groups',
  'people',
]);
/** First path parts that name a place of the site and nobody. */
const PLACES = new Set(
  'home explore search notifications messages i p reel reels watch hashtag tag tags feed shorts playlist events marketplace gaming settings login share sharer share.php status story.php photo photo.php permalink.php profile.php posts videos jobs live trending'.split(
    ' ',
  ),
);

/** Undefined for anything that is not one web address and nothing else. */
export function readLink(text: string, sites: readonly Site[]): AccountLink | undefined {
  const written = text.trim();
  if (/\s/.test(written) || !/^(?:https?:\/\/|www\.|[\w-]+\.[a-z]{2,}\/)/i.test(written)) return undefined;
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address.replace(/^http:/i, 'https:'));
  const site = siteAt(url, sites);
  const handle = site && handleIn(url);
  return { ...(site ? { site } : {}), ...(handle ? { handle } : {}) };
}

/** People copy `facebook.com/…` and `www.facebook.com/…` alike; adapters name the hosts that a browser ends up on. */
function siteAt(url: URL, sites: readonly Site[]): Site | undefined {
  const bare = url.hostname.replace(/^(?:www|m|mobile)\./, '');
  const hosts = [url.hostname, bare, `www.${bare}`, `m.${bare}`];
  const addresses = hosts.map((host) => `https://${host}/`);
  return sites.find(({ matches = [] }) =>
    matches.some((pattern) => {
      const wholeHost = new MatchPattern(`https://${pattern.split('/')[2]}/*`);
      return addresses.some((address) => wholeHost.includes(address));
    }),
  );
}

function handleIn({ pathname, searchParams }: URL): string | undefined {
  const parts = pathname.split('/').filter(Boolean);
  const marked = parts.find((part) => part.startsWith('@'));
  if (marked) return marked.slice(1);
  const [first = '', second] = parts;
  if (first === 'profile.php') return searchParams.get('id') ?? undefined;
  if (BEFORE_NAME.has(first)) return second;
  return first === '' || PLACES.has(first) ? undefined : first;
}
