/** Hosts the local server answers for, and which of them is which site; a site's first host is its main one. */
export const HOSTS = {
  x: ['x.com', 'twitter.com', 'www.twitter.com', 'mobile.x.com'],
  /** Every kind of editor in a composer of X, at an address nobody else uses. */
  editors: ['mobile.twitter.com'],
  facebook: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'mbasic.facebook.com'],
  instagram: ['www.instagram.com'],
  tiktok: ['www.tiktok.com'],
  youtube: ['www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'],
  threads: ['www.threads.com', 'www.threads.net'],
  linkedin: ['www.linkedin.com'],
  whatsapp: ['web.whatsapp.com', 'wa.me', 'api.whatsapp.com'],
  telegram: ['web.telegram.org', 't.me'],
  /** Sites that a person adds one by one. */
  generic: ['mastodon.example', 'bsky.app', 'www.kaskus.co.id', 'www.reddit.com'],
  pictures: ['pbs.twimg.com', 'abs-0.twimg.com'],
  embed: ['platform.twitter.com'],
  /** A fictional newspaper that embeds posts. */
  news: ['kabar-kertasari.example'],
} as const;

export type Site = keyof typeof HOSTS;

const SITES: ReadonlyMap<string, Site> = new Map(
  Object.entries(HOSTS).flatMap(([site, hosts]) => hosts.map((host): [string, Site] => [host, site as Site])),
);

/** Undefined for a host nobody should have asked for. */
export const siteOf = (host: string): Site | undefined => SITES.get(host.replace(/:\d+$/, ''));

/** Where a site is opened unless a test says otherwise. */
export const originOf = (site: Site): string => `https://${HOSTS[site][0]}`;

export const ALL_HOSTS: readonly string[] = [...SITES.keys()];

const BROWSERS_OWN = [
  '.googleapis.com',
  '.google.com',
  '.gstatic.com',
  '.mozilla.com',
  '.mozilla.org',
  '.mozilla.net',
  '.firefox.com',
];

/** True for services a browser asks by itself, with or without an extension. */
export const isBrowsersOwn = (host: string): boolean => BROWSERS_OWN.some((end) => host.endsWith(end));
