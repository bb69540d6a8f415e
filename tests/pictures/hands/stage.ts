import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { handFiles } from '../../../src/cli/hand-assets.ts';
import { findBrowser } from '../../e2e/browsers/find.ts';
import type { InPage } from './in-page.ts';

declare global {
  interface Window {
    inPage: InPage;
  }
}

const require = createRequire(import.meta.url);
const MODEL = '@webxr-input-profiles/assets/dist/profiles/generic-hand/right.glb';

async function files(): Promise<Map<string, Uint8Array | string>> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/in-page.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const served = new Map<string, Uint8Array | string>([
    ['/', '<!doctype html><meta charset="utf-8"><body><script type="module" src="/in-page.js"></script>'],
    ['/in-page.js', outputFiles[0]!.text],
    ['/hand.glb', readFileSync(require.resolve(MODEL))],
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-hands-'));
  for (const { relativeDest, absoluteSrc } of handFiles(folder))
    served.set(`/${relativeDest}`, readFileSync(absoluteSrc));
  rmSync(folder, { recursive: true });
  return served;
}

const typeOf = (path: string): string =>
  path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.wasm')
      ? 'application/wasm'
      : path === '/'
        ? 'text/html'
        : 'application/octet-stream';

/** A page of a real browser that draws hands and reads them with the extension's own reader. */
export type HandStage = { page: Page; close: () => Promise<void> };

/** Opens the stage on this machine alone. Close it when done. */
export async function openHandStage(): Promise<HandStage> {
  const served = await files();
  const server = createServer(({ url = '/' }, reply) => {
    const body = served.get(url);
    reply.writeHead(body === undefined ? 404 : 200, { 'content-type': typeOf(url) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    server.close();
  };
  try {
    browser = await chromium.launch({
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => window.inPage !== undefined);
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
