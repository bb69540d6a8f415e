// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchBytes } from '../../../../src/background/rules-source/fetch-bytes.ts';

const MOST = 1000;
/** For answers that come; a busy machine may take its time. */
const PATIENCE = 20_000;
/** For those that do not. */
const IMPATIENCE = 300;
const GOOD = '{"jagaNetral":1}';
const seen: IncomingMessage[] = [];

/** What a server may do, by path. */
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.end(GOOD),
  '/packed': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(GOOD)),
  '/html-type': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(GOOD),
  '/bomb': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000))),
  '/lies': (response) => response.writeHead(200, { 'content-length': '5' }).end('12345'),
  '/endless': (response) => {
    const more = () => response.destroyed || response.write('x'.repeat(400), () => setImmediate(more));
    more();
  },
  '/silent': () => undefined,
  '/drip': (response) => {
    const drop = () => response.destroyed || response.write('{', () => setTimeout(drop, 50));
    drop();
  },
  '/portal': (response) => response.end('\n <!doctype html><title>Wi-Fi</title>'),
  '/404': (response) => response.writeHead(404).end(GOOD),
  '/410': (response) => response.writeHead(410).end(),
  '/500': (response) => response.writeHead(500).end(GOOD),
  '/401': (response) => response.writeHead(401).end(GOOD),
  '/elsewhere': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  '/here': (response) => response.writeHead(301, { location: '/good' }).end(),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '500' }).write(GOOD);
    setTimeout(() => response.destroy(), 20);
  },
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    ANSWERS[request.url ?? '']?.(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, patience = PATIENCE) => fetchBytes(origin + path, MOST, patience);

describe('what lies at an address', () => {
  test.each(['/good', '/packed', '/html-type'])('%s is given as it is', async (path) => {
    const fetched = await get(path);
    expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toBe(GOOD);
  });

  test('is asked for without a word about who asks', async () => {
    await get('/good');
    const { headers, method } = seen.at(-1)!;
    expect(method).toBe('GET');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
  });
});

describe('what is refused', () => {
  test.each([
    ['/bomb', 'too-big'],
    ['/endless', 'too-big'],
    ['/portal', 'web-page'],
    ['/404', 'not-found'],
    ['/410', 'not-found'],
    ['/500', 'server-fault'],
    ['/401', 'server-fault'],
    ['/elsewhere', 'redirected'],
    ['/here', 'redirected'],
    ['/cut', 'unreachable'],
  ])('%s: %s', async (path, why) => {
    expect(await get(path)).toEqual({ ok: false, why });
  });

  test.each(['/silent', '/drip'])('%s: too-slow', async (path) => {
    expect(await get(path, IMPATIENCE)).toEqual({ ok: false, why: 'too-slow' });
  });

  test('a redirect is not followed', async () => {
    const before = seen.length;
    await get('/here');
    expect(seen.slice(before).map(({ url }) => url)).toEqual(['/here']);
  });

  test('a server that is not there', async () => {
    expect(await fetchBytes('http://127.0.0.1:1/', MOST)).toEqual({ ok: false, why: 'unreachable' });
  });
});
