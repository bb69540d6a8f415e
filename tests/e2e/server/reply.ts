import type { Bundle } from '../../pages/bundle.ts';
import { embedPage, newsPage } from '../../pages/embed/news.ts';
import { IDS } from '../../pages/fixtures/index.ts';
import type { PostSet } from '../../pages/fixtures/model.ts';
import { drawAvatar, drawEmoji, drawPhoto } from '../../pages/pictures.ts';
import type { Site } from './hosts.ts';

export type Reply = { status: number; type: string; body: string };
type Asked = { site: Site | undefined; url: URL; bundle: Bundle; sets: ReadonlyMap<string, PostSet> };

const NOT_FOUND: Reply = { status: 404, type: 'text/plain', body: 'not found' };
const ok = (type: string, body: string): Reply => ({ status: 200, type, body });
const EMPTY: PostSet = { posts: [], people: [], communities: [] };

/** `/media/poster.svg` → `poster`. */
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.svg$/, '');

function picture(url: URL): Reply {
  const name = fileName(url.pathname);
  const wanted = (key: string) => url.searchParams.get(key) ?? '';
  if (url.pathname.startsWith('/media/')) return ok('image/svg+xml', drawPhoto(name, wanted('words')));
  if (url.pathname.startsWith('/emoji/')) return ok('image/svg+xml', drawEmoji(name));
  return ok('image/svg+xml', drawAvatar(name, wanted('name')));
}

function xReply({ url, bundle, sets }: Asked): Reply {
  if (url.pathname === '/api/posts.json') {
    return ok('application/json', JSON.stringify(sets.get(url.searchParams.get('set') ?? '') ?? EMPTY));
  }
  if (url.pathname.startsWith('/i/api/')) {
    const refused = url.searchParams.get('refuse') === '1';
    return ok('application/json', refused ? '{"errors":[{"message":"refused"}]}' : '{"data":{}}');
  }
  if (url.pathname === '/favicon.ico') return NOT_FOUND;
  const page = bundle.get('/');
  return page ? ok(page.type, page.body) : NOT_FOUND;
}

/** What the local server says: the replica of the site that the host names, and nothing for any other host. */
export function replyTo(asked: Asked): Reply {
  const { site, url, bundle, sets } = asked;
  const file = url.pathname.startsWith('/replica/') ? bundle.get(url.pathname) : undefined;
  if (site !== undefined && file) return ok(file.type, file.body);
  if (site === 'x') return xReply(asked);
  if (site === 'pictures') return picture(url);
  if (site === 'embed')
    return ok('text/html', embedPage(sets.get('kertasari') ?? EMPTY, url.searchParams.get('id') ?? ''));
  if (site === 'news') return ok('text/html', newsPage([IDS.campaign, IDS.breakfast]));
  return NOT_FOUND;
}
