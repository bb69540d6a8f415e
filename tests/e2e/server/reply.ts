import { firstScript, replicaBundle } from '../../pages/bundle.ts';
import { embedPage, newsPage } from '../../pages/embed/news.ts';
import { IDS } from '../../pages/fixtures/index.ts';
import type { PostSet } from '../../pages/fixtures/model.ts';
import { drawAvatar, drawEmoji, drawPhoto } from '../../pages/pictures.ts';
import { LIMIT_FILES } from '../../pictures/limit-files.ts';
import { posterPng, STYLES } from '../../pictures/posters.ts';
import { POSTER_TEXTS } from '../../pictures/texts.ts';
import type { Site } from './hosts.ts';

export type Reply = { status: number; type: string; body: string | Uint8Array };
type Asked = { site: Site | undefined; url: URL; sets: ReadonlyMap<string, PostSet> };

const NOT_FOUND: Reply = { status: 404, type: 'text/plain', body: 'not found' };
const ok = (type: string, body: Reply['body']): Reply => ({ status: 200, type, body });
const EMPTY: PostSet = { posts: [], people: [], communities: [] };

/** `/media/poster.svg` → `poster`. */
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.svg$/, '');

function picture(url: URL): Reply {
  const name = fileName(url.pathname);
  const wanted = (key: string) => url.searchParams.get(key) ?? '';
  if (url.pathname.startsWith('/limits/')) return limit(decodeURIComponent(name));
  if (url.pathname.endsWith('.png')) return poster(url.pathname);
  if (url.pathname.startsWith('/media/')) return ok('image/svg+xml', drawPhoto(name, wanted('words')));
  if (url.pathname.startsWith('/emoji/')) return ok('image/svg+xml', drawEmoji(name));
  return ok('image/svg+xml', drawAvatar(name, wanted('name')));
}

/** A file that is refused before it is decoded. */
function limit(name: string): Reply {
  const file = LIMIT_FILES[name];
  return file ? ok(file.type, file.bytes) : NOT_FOUND;
}

/** `/media/call-1/plain.png`: the text and the way it is set. */
function poster(path: string): Reply {
  const [, text, style] = path
    .replace(/\.png$/, '')
    .split('/')
    .slice(-3);
  const words = POSTER_TEXTS.find(({ id }) => id === text);
  const way = STYLES.find(({ id }) => id === style);
  return words && way ? ok('image/png', posterPng(words, way)) : NOT_FOUND;
}

/** What a site's own server says to its client. Undefined: the address is a page. */
function apiReply({ url, sets }: Asked): Reply | undefined {
  if (url.pathname === '/api/posts.json') {
    return ok('application/json', JSON.stringify(sets.get(url.searchParams.get('set') ?? '') ?? EMPTY));
  }
  if (url.pathname.startsWith('/i/api/') || url.pathname.startsWith('/api/act/')) {
    const refused = url.searchParams.get('refuse') === '1';
    return ok('application/json', refused ? '{"errors":[{"message":"refused"}]}' : '{"data":{}}');
  }
  if (/^\/(?:media|emoji|avatar)\/[^/]+\.svg$/.test(url.pathname)) return picture(url);
  return url.pathname === '/favicon.ico' ? NOT_FOUND : undefined;
}

async function siteReply(site: Site, asked: Asked): Promise<Reply> {
  const bundle = await replicaBundle(site);
  const { pathname } = asked.url;
  const file = bundle?.get(pathname.startsWith('/replica/') ? pathname : '/');
  return apiReply(asked) ?? (file ? ok(file.type, file.body) : NOT_FOUND);
}

/** What the local server says: the replica of the site that the host names, and nothing for any other host. */
export async function replyTo(asked: Asked): Promise<Reply> {
  const { site, url, sets } = asked;
  if (site === undefined) return NOT_FOUND;
  const first = (await firstScript()).get(url.pathname);
  if (first) return ok(first.type, first.body);
  if (site === 'pictures') return picture(url);
  if (site === 'embed')
    return ok('text/html', embedPage(sets.get('kertasari') ?? EMPTY, url.searchParams.get('id') ?? ''));
  if (site === 'news')
    return ok('text/html', newsPage([IDS.campaign, IDS.breakfast], url.searchParams.getAll('frame')));
  return siteReply(site, asked);
}
