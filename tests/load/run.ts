import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealEnvelope } from '../../src/ruleset/envelope.ts';
import { makeKeyPair, readSigningKey } from '../../src/ruleset/envelope-keys.ts';
import { dueAt } from '../../src/ruleset/update-schedule.ts';
import { type Nginx, startNginx } from '../e2e/server/nginx.ts';
import { serverBlock } from './admin-guide.ts';

const CHECKS = 50_000;
/** Of these the file is new: they get it whole. */
const NEW_FOR = 500;
/** Checks over a connection of their own, as real browsers make them: hours lie between two. */
const FRESH = 2_000;
const AT_ONCE = 64;
const BROWSERS = 4_700_000;
const PERIOD_MINUTES = 360;
const MINUTE = 60_000;
/** Linux counts a process's time in hundredths of a second. */
const TICKS = 100;

type Cost = {
  checks: number;
  seconds: number;
  serverMs: number;
  bytes: number;
  statuses: Record<string, number>;
};

/** Processor time of a process so far, in milliseconds. */
function busyMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

type Answer = { status: number; etag: string | undefined };

function ask(port: number, agent: Agent | false, etag?: string): Promise<Answer> {
  const headers = {
    'accept-encoding': 'gzip',
    connection: agent ? 'keep-alive' : 'close',
    ...(etag ? { 'if-none-match': etag } : {}),
  };
  const options = {
    host: '127.0.0.1',
    port,
    path: '/aturan/kertasari.signed.json',
    rejectUnauthorized: false,
  };
  return new Promise((resolve, reject) => {
    get({ ...options, agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag }));
    }).once('error', reject);
  });
}

/** Runs `checks` checks and adds up what they cost the server. `isNew`: whether a check finds a new file. */
async function measure(
  nginx: Nginx,
  checks: number,
  agent: Agent | false,
  isNew: (nth: number) => boolean,
): Promise<Cost> {
  const { etag } = await ask(nginx.port, agent);
  const lines = nginx.log().length;
  const before = busyMs(nginx.worker());
  const started = performance.now();
  let next = 0;
  const computer = async () => {
    while (next < checks) await ask(nginx.port, agent, isNew(next++) ? undefined : etag);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, computer));
  const seconds = (performance.now() - started) / 1000;
  const log = nginx.log().slice(lines);
  const statuses: Record<string, number> = {};
  let bytes = 0;
  for (const line of log) {
    const [, , status = '', sent] = line.split(' ');
    statuses[status] = (statuses[status] ?? 0) + 1;
    bytes += Number(sent);
  }
  return { checks: log.length, seconds, serverMs: busyMs(nginx.worker()) - before, bytes, statuses };
}

/** How many of the computers come in each minute of a period, all of them last checked in the same second. */
function spread(): { least: number; mean: number; most: number } {
  const minutes = Array.from({ length: PERIOD_MINUTES }, () => 0);
  const start = Date.parse('2031-10-15T01:00:00Z');
  for (let each = 0; each < CHECKS; each++) {
    const at = dueAt({ checkedAt: start, failures: 0, period: PERIOD_MINUTES, spread: Math.random() });
    const minute = Math.min(PERIOD_MINUTES - 1, Math.floor((at - start) / MINUTE));
    minutes[minute] = minutes[minute]! + 1;
  }
  return { least: Math.min(...minutes), mean: CHECKS / PERIOD_MINUTES, most: Math.max(...minutes) };
}

function print(what: string, { checks, seconds, serverMs, bytes, statuses }: Cost): void {
  const each = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
  console.log(
    `${what}: ${checks} checks in ${seconds.toFixed(1)} s (${(checks / seconds).toFixed(0)}/s), ${each.join(', ')}; ` +
      `server ${((serverMs / checks) * 1000).toFixed(0)} µs and ${(bytes / checks).toFixed(0)} bytes a check`,
  );
}

/** What an agency for all civil servants must reckon with. */
function reckon(unchanged: number, whole: number): void {
  const perDay = (BROWSERS * 24 * 60) / PERIOD_MINUTES;
  const perSecond = perDay / 86_400;
  console.log(
    `${BROWSERS.toLocaleString('en')} browsers, one check in ${PERIOD_MINUTES / 60} h: ${perSecond.toFixed(0)} checks a second, ` +
      `${((perDay * unchanged) / 1e9).toFixed(1)} GB a day when nothing changes; ` +
      `a new file of ${(whole / 1000).toFixed(0)} kB: ${((BROWSERS * whole) / 1e9).toFixed(0)} GB within ${PERIOD_MINUTES / 60} h ` +
      `(${((BROWSERS * whole * 8) / (PERIOD_MINUTES * 60) / 1e6).toFixed(0)} Mbit/s)`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-load-'));
  const rules = readFileSync(process.argv[2] ?? join(import.meta.dirname, '../corpus/kertasari.rules.json'));
  const key = (await readSigningKey((await makeKeyPair()).privatePem))!;
  const file = await sealEnvelope(Uint8Array.from(rules), key);
  writeFileSync(join(folder, 'kertasari.signed.json'), file);
  const nginx = await startNginx('aturan.kertasari.example', serverBlock(folder));
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    console.log(`a signed file of ${file.length} bytes`);
    const kept = await measure(nginx, CHECKS, agent, (nth) => nth % (CHECKS / NEW_FOR) === 0);
    print('connections kept', kept);
    const fresh = await measure(nginx, FRESH, false, () => false);
    print('a connection (TLS 1.3) for each', fresh);
    const whole = await measure(nginx, NEW_FOR, agent, () => true);
    print('the whole file', whole);
    const { least, mean, most } = spread();
    console.log(
      `${CHECKS} computers checked in the same second: ${least} to ${most} of them a minute in the next period (mean ${mean.toFixed(0)})`,
    );
    reckon(fresh.bytes / fresh.checks, whole.bytes / whole.checks);
  } finally {
    agent.destroy();
    await nginx.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
