import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { POST_SETS } from '../../pages/fixtures/index.ts';
import type { PostSet } from '../../pages/fixtures/model.ts';
import { selfSigned } from './certificate.ts';
import { ALL_HOSTS, isBrowsersOwn, siteOf } from './hosts.ts';
import { type Reply, replyTo } from './reply.ts';

export type SeenRequest = { method: string; host: string; path: string };

/** One HTTPS server on this machine that stands for every site. */
export type Server = {
  readonly port: number;
  /** What pages and extensions asked since the start or the last `forget`, in order of arrival. */
  readonly requests: readonly SeenRequest[];
  forget(): void;
  /** Adds posts that pages ask for with `?set=name`. */
  addSet(name: string, set: PostSet): void;
  close(): Promise<void>;
};

/** As on the sites: scripts, styles and drawings are kept for a while, pages and answers are not. */
const KEPT = /javascript|css|svg/;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

async function answer(request: IncomingMessage, sets: ReadonlyMap<string, PostSet>): Promise<Reply> {
  await bodyOf(request);
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  return replyTo({ site: siteOf(host), url, sets });
}

/**
 * Starts the server on a free port of the loopback address. Browsers are told to resolve every host to it, so a page
 * at `https://x.com` has that real origin.
 */
export async function startServer(): Promise<Server> {
  const sets = new Map(Object.entries(POST_SETS));
  const requests: SeenRequest[] = [];
  const server = createServer(selfSigned(ALL_HOSTS, new Date()), (request, response) => {
    const { host = '' } = request.headers;
    if (!isBrowsersOwn(host)) requests.push({ method: request.method ?? '', host, path: request.url ?? '' });
    void answer(request, sets).then(({ status, type, body }) => {
      const kept = KEPT.test(type) ? 'max-age=600' : 'no-store';
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': kept });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    forget: () => {
      requests.length = 0;
    },
    addSet: (name, set) => void sets.set(name, set),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
