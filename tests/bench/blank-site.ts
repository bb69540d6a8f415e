import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../e2e/server/certificate.ts';

/** A page that holds one post and does nothing, isolated so that the browser's clock has its finest grain. */
const PAGE = `<!doctype html><html lang="id"><head><title>bench</title></head><body>
<article data-testid="tweet"><div data-testid="tweetText">Selamat pagi.</div></article></body></html>`;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export type Site = { port: number; close: () => Promise<void> };

/** Serves the page for every host on a port of its own. */
export async function serveBlankSite(): Promise<Site> {
  const server = createServer(selfSigned(['x.com'], new Date()), (_request, response) => {
    response.writeHead(200, HEADERS).end(PAGE);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
