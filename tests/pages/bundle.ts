import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Files of a replica by the address they are served at. */
export type Bundle = ReadonlyMap<string, { type: string; body: string }>;

async function script(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [`${here}${entry}`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** All style sheets of a replica, in the order of their names. */
async function styles(site: string): Promise<string> {
  const folder = `${here}${site}/styles`;
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  return (await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))).join('\n');
}

/** What the page of a replica is before its script has run, in `shell.json`. */
type Shell = {
  title: string;
  dir?: 'ltr';
  /** Ids of the empty elements the script fills. */
  roots: readonly string[];
};

const shellPath = (site: string): string => `${here}${site}/shell.json`;

const page = ({ title, dir, roots }: Shell): string => `<!doctype html>
<html lang="id"${dir ? ` dir="${dir}"` : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <script src="/replica/first.js"></script>
    <link rel="stylesheet" href="/replica/main.css" />
  </head>
  <body>
    ${roots.map((id) => `<div id="${id}"></div>`).join('\n    ')}
    <script src="/replica/main.js"></script>
  </body>
</html>
`;

async function bundle(site: string): Promise<Bundle> {
  const main = existsSync(`${here}${site}/main.tsx`) ? 'main.tsx' : 'main.ts';
  const shell = JSON.parse(await readFile(shellPath(site), 'utf8')) as Shell;
  const [code, css] = await Promise.all([script(`${site}/${main}`), styles(site)]);
  return new Map([
    ['/replica/main.js', { type: 'text/javascript', body: code }],
    ['/replica/main.css', { type: 'text/css', body: css }],
    ['/', { type: 'text/html', body: page(shell) }],
  ]);
}

const made = new Map<string, Promise<Bundle>>();

const once = (name: string, make: () => Promise<Bundle>): Promise<Bundle> => {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
};

/** The replica in `tests/pages/<site>`, bundled when it is first asked for; undefined where there is no such folder. */
export const replicaBundle = (site: string): Promise<Bundle> | undefined =>
  existsSync(shellPath(site)) ? once(site, () => bundle(site)) : undefined;

/** What every page of every site starts with. */
export const firstScript = (): Promise<Bundle> =>
  once('first script', async () => {
    const body = await script('first-script.ts');
    return new Map([['/replica/first.js', { type: 'text/javascript', body }]]);
  });
