import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('./x', import.meta.url));
const STYLES = ['base', 'post', 'parts'];

/** Files of the replica by the address they are served at. */
export type Bundle = ReadonlyMap<string, { type: string; body: string }>;

async function script(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [`${folder}/${entry}`],
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

async function bundle(): Promise<Bundle> {
  const styles = await Promise.all(STYLES.map((name) => readFile(`${folder}/styles/${name}.css`, 'utf8')));
  return new Map([
    ['/replica/main.js', { type: 'text/javascript', body: await script('main.tsx') }],
    ['/replica/recorder.js', { type: 'text/javascript', body: await script('recorder.ts') }],
    ['/replica/main.css', { type: 'text/css', body: styles.join('\n') }],
    ['/', { type: 'text/html', body: await readFile(`${folder}/index.html`, 'utf8') }],
  ]);
}

let made: Promise<Bundle> | undefined;

/** Bundles the replica once for this process. */
export function replicaBundle(): Promise<Bundle> {
  made ??= bundle();
  return made;
}
