import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedServer } from '../../setup/browsers.mjs';
import { until } from '../browsers/until.ts';
import { selfSigned } from './certificate.ts';

/** A real nginx on this machine that serves a folder over https. */
export type Nginx = {
  readonly port: number;
  /** SHA-256 of its certificate's public key, in base64. */
  readonly spki: string;
  /** Id of the one process that answers. */
  readonly worker: () => number;
  /** Lines of the access log so far: method, path, status, bytes sent. */
  readonly log: () => readonly string[];
  close(): Promise<void>;
};

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

const configuration = (folder: string, port: number, site: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
  log_format short '$request_method $uri $status $bytes_sent';
  access_log ${folder}/access.log short;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 1000000;
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
${site}
  }
}
`;

/**
 * Starts nginx with a server block's inside, for example the one of docs/admin.md.
 *
 * @param host the name in its certificate.
 */
export async function startNginx(host: string, site: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-nginx-'));
  const port = await freePort();
  const { key, cert } = selfSigned([host], new Date());
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'cert.pem'), cert);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, site));
  const child = spawn(
    installedServer(),
    ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    {
      stdio: 'ignore',
    },
  );
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return '';
    }
  };
  await until(`nginx on port ${port}: ${read('error.log')}`, async () => read('nginx.pid') !== '');
  return {
    port,
    spki: spkiOf(cert),
    worker: () => Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim()),
    log: () => read('access.log').split('\n').filter(Boolean),
    close: async () => {
      await stopped(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const spkiOf = (cert: string): string =>
  createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
