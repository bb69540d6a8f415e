/** Hosts the local server answers for, and which of them is which site. */
export const HOSTS = {
  x: ['x.com', 'twitter.com', 'www.twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
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
