import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Adapter } from '../ruleset/adapter.ts';
import { BadInput, BadUse } from './failures.ts';
import { PROJECT } from './read-rules.ts';

const HOSTS = 'tests/e2e/server/hosts.ts';
/** New sites stand before the hosts that are no platforms. */
const BEFORE = '  pictures: [';

/** An adapter of one item and one act, to be replaced by what the site really shows. */
const adapterOf = (id: string, name: string, host: string): Adapter => ({
  $schema: '../schema/adapter.schema.json',
  id,
  name,
  matches: [`https://${host}/*`],
  checkedOn: new Date().toISOString().slice(0, 10),
  items: [
    {
      kind: 'post',
      root: ['article'],
      key: [{ from: 'link', find: 'a[href^="/post/"]', part: { after: 'post' } }],
      author: { handle: [{ from: 'text', find: 'header', mention: true }] },
      text: ['p'],
    },
  ],
  acts: [{ act: 'like', item: 'post', control: ['[data-act="like"]'], done: ['[data-act="unlike"]'] }],
  shortcuts: [],
  composers: [],
  contract: [{ act: 'like', path: ['/'], find: ['[data-act="like"]', '[data-act="unlike"]'] }],
  undo: [{ act: 'like', id: 'Tekan tombol itu sekali lagi.', en: 'Press the button once more.' }],
  notCovered: [{ act: 'share', id: '(yang belum ditahan, dan sebabnya)', en: '(what is not held, and why)' }],
});

const shell = (name: string): string => `${JSON.stringify({ title: name, roots: ['app'] }, null, 2)}\n`;

const REPLICA = `import { POST_SETS } from '../fixtures/index.ts';
import type { Post } from '../fixtures/model.ts';
import { did, ready, say } from '../site.ts';

function likeButton(id: string): HTMLButtonElement {
  const button = document.createElement('button');
  const show = (isLiked: boolean) => {
    button.dataset.act = isLiked ? 'unlike' : 'like';
    button.textContent = isLiked ? say('Batal suka', 'Unlike') : say('Suka', 'Like');
  };
  button.addEventListener('click', () => {
    const isLiked = button.dataset.act === 'like';
    show(isLiked);
    did({ did: isLiked ? 'like' : 'unlike', post: id });
  });
  show(false);
  return button;
}

function article({ id, author, text }: Post): HTMLElement {
  const box = document.createElement('article');
  box.id = \`post-\${id}\`;
  box.innerHTML = '<header></header><p></p><a>·</a>';
  box.querySelector('header')!.textContent = \`@\${author}\`;
  box.querySelector('p')!.textContent = text;
  box.querySelector('a')!.setAttribute('href', \`/post/\${id}\`);
  box.append(likeButton(id));
  return box;
}

document.querySelector('#app')!.append(...POST_SETS.kertasari!.posts.map(article));
ready();
`;

const STYLE = `article {
  max-width: 600px;
  margin: 16px auto;
  white-space: pre-wrap;
}
`;

const CONTROLS = `import { IDS } from '../../pages/fixtures/index.ts';
import { INPUTS } from '../inputs.ts';
import type { Control, Harmless } from '../site-suite.ts';

const like = (id: string) => \`#post-\${id} [data-act="like"]\`;

/** What takes sides on the replica, and how it is worked. */
export const CONTROLS: readonly Control[] = [
  { act: 'like', path: '/', at: like(IDS.campaign), did: { did: 'like', post: IDS.campaign } },
];

/** What may never be held there. */
export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking breakfast',
    path: '/',
    at: like(IDS.breakfast),
    inputs: INPUTS,
    did: { did: 'like', post: IDS.breakfast },
  },
];
`;

const test = (id: string): string => `import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './${id}-controls.ts';

testSite({ site: '${id}', controls: CONTROLS, harmless: HARMLESS });
`;

/** The list of hosts with the new site in it. */
function hostsWith(id: string, host: string): string {
  const text = readFileSync(join(PROJECT, HOSTS), 'utf8');
  if (!text.includes(BEFORE)) throw new BadInput(`${HOSTS}: "${BEFORE.trim()}" tidak ada / is missing`);
  const key = /^[a-z]+$/.test(id) ? id : `'${id}'`;
  return text.replace(BEFORE, `  ${key}: ['${host}'],\n${BEFORE}`);
}

/**
 * `npm run new:platform -- ID "Name" HOST`: adapter with its contract, replica, controls and test. All of it runs, and is
 * to be replaced piece by piece by what the site really shows.
 */
export function newPlatform([id = '', name = '', host = '']: string[]): string {
  if (!/^[a-z0-9-]+$/.test(id) || !name || !/^[a-z0-9.-]+\.[a-z]+$/.test(host))
    throw new BadUse('new:platform -- contoh "Contoh" www.contoh.example');
  const adapter = `rules/platforms/${id}.json`;
  if (existsSync(join(PROJECT, adapter))) throw new BadInput(`${adapter}: sudah ada / exists already`);
  const files: Record<string, string> = {
    [HOSTS]: hostsWith(id, host),
    [adapter]: `${JSON.stringify(adapterOf(id, name, host), null, 2)}\n`,
    [`tests/pages/${id}/shell.json`]: shell(name),
    [`tests/pages/${id}/main.ts`]: REPLICA,
    [`tests/pages/${id}/styles/site.css`]: STYLE,
    [`tests/e2e/sites/${id}-controls.ts`]: CONTROLS,
    [`tests/e2e/sites/${id}.test.ts`]: test(id),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(PROJECT, path)), { recursive: true });
    writeFileSync(join(PROJECT, path), text);
  }
  return `${Object.keys(files).join('\n')}\nisi menurut situsnya; lalu / fill in what the site shows; then: npm run fix, npm run build, npx vitest run --config tests/e2e/vitest.config.ts tests/e2e/sites/${id}`;
}
