import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { UpdatesInfo } from '../../../src/updates.ts';
import { serverBlock } from '../../load/admin-guide.ts';
import { IDS, POST_SETS } from '../../pages/fixtures/index.ts';
import { ask, type Browser, openBrowser, type Tab } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { inPost } from '../places.ts';
import { type Nginx, startNginx } from '../server/nginx.ts';
import { type Server, startServer } from '../server/server.ts';
import { borrow, type Office, openOffice } from './guide.ts';

const HOST = 'aturan.kertasari.example';
const POLICIES = ['/etc/chromium/policies/managed/jaga-netral.json', '/etc/firefox/policies/policies.json'];
const name = inject('browser');
/** Only who may write these files can say what a browser makes of them. */
const mayHandOut = process.getuid?.() === 0;

const campaign = POST_SETS.kertasari!.posts.find((post) => post.id === IDS.campaign)!;
const greeting = { ...campaign, text: 'Selamat pagi, semoga hari ini menyenangkan.', photos: [] };
const like = inPost('halilis2', IDS.campaign, 'like');

let served: string;
let nginx: Nginx;
let site: Server;
let office: Office;
let system: ReturnType<typeof borrow>;
let browser: Browser | undefined;

const path = () => join(served, 'kertasari.signed.json');
const open = async (): Promise<{ tab: Tab; options: Tab }> => {
  const servers = { port: site.port, servers: [nginx.port], trusts: [nginx.spki] };
  browser = await openBrowser(name, { ...servers, extension: BUILDS[name] });
  const options = await browser.extensionPage('options.html');
  return { options, tab: await browser.tab() };
};
const shut = async (): Promise<void> => {
  await browser?.close();
  browser = undefined;
};
const likeTheGreeting = async (tab: Tab): Promise<void> => {
  await tab.front();
  await tab.goto('https://x.com/home?virtual=off&set=greeting');
  await tab.click(like);
};
const source = (info: UpdatesInfo) => info.sources.find(({ id }) => id === 'policy-address');
const state = async (options: Tab) => source(await ask(options, 'updates:list'));
/** The next file: the number raised, signed, and put in the place of the old one. */
const publish = (seq: number): void => {
  const rules = join(office.folder, 'kertasari.json');
  const text = readFileSync(rules, 'utf8');
  writeFileSync(rules, text.replace(/"seq": \d+/, `"seq": ${seq}`));
  office.follow('sign kertasari.json --key');
  office.follow('install -D -m 644 kertasari.signed.json');
};

describe.skipIf(!mayHandOut)(`an agency follows docs/admin.md, in ${name}`, () => {
  beforeAll(async () => {
    system = borrow(POLICIES);
    served = mkdtempSync(join(tmpdir(), 'jaga-netral-served-'));
    mkdirSync(served, { recursive: true });
    [nginx, site] = await Promise.all([startNginx(HOST, serverBlock(served)), startServer()]);
    site.addSet('greeting', { ...POST_SETS.kertasari!, posts: [greeting] });
    office = openOffice(`https://${HOST}:${nginx.port}`, served);
  });

  afterAll(async () => {
    await shut();
    await Promise.all([nginx?.close(), site?.close()]);
    system?.giveBack();
    office?.remove();
    rmSync(served, { recursive: true, force: true });
  });

  test('before: nobody is stopped from liking a greeting of an account nobody has named', async () => {
    const { tab } = await open();
    await likeTheGreeting(tab);
    await tab.until('the like', () => window.__site.acts.length === 1);
    await shut();
  });

  test('keys, list, file, signature, server, policy: every command of the guide does its part', () => {
    const [list] = readFileSync('docs/admin.md', 'utf8').match(/No\. Urut;[^`]*/) ?? [];
    writeFileSync(join(office.folder, 'calon.csv'), list ?? '');
    office.follow('keygen --out bkpsdm-kertasari');
    office.follow('from-csv calon.csv');
    office.run('jaga-netral validate kertasari.json');
    office.follow('sign kertasari.json --key');
    office.follow('verify kertasari.signed.json');
    office.follow('install -D -m 644 kertasari.signed.json');
    office.follow('policy --address');
    office.follow('/etc/chromium/policies/managed/jaga-netral.json');
    for (const file of POLICIES) expect(readFileSync(file, 'utf8')).toContain(`:${nginx.port}/aturan/`);
  });

  test('a fresh profile takes the candidates, and the like is held with the agency named', async () => {
    const { tab, options } = await open();
    await expect
      .poll(() => state(options), { timeout: 30_000, interval: 200 })
      .toMatchObject({ standing: 'fresh', file: { participants: 3, seq: 1, source: 'policy-address' } });
    await likeTheGreeting(tab);
    const dialog = await tab.dialog.wait();
    expect(dialog.text).toContain('BKPSDM Kabupaten Kertasari');
    await tab.dialog.press('Batalkan');
    expect(await tab.evaluate(() => window.__site.acts)).toEqual([]);
    expect((await ask(options, 'updates:list')).managed).toMatchObject({
      state: 'present',
      accepted: expect.arrayContaining(['address', 'keys', 'channel']),
      ignored: [],
    });
  });

  test('an unchanged file is not sent again; a new one is taken', async () => {
    const options = await browser!.extensionPage('options.html');
    await ask(options, 'updates:check', 'all');
    expect(nginx.log().at(-1)).toMatch(/ 304 /);
    publish(2);
    expect(source(await ask(options, 'updates:check', 'all'))).toMatchObject({ file: { seq: 2 } });
    expect(await ask(options, 'updates:texts', 'policy-address')).toMatchObject({
      now: expect.stringContaining('"seq": 2'),
      before: expect.stringContaining('"seq": 1'),
    });
  });

  test('what arrives broken changes nothing, and the admin reads why', async () => {
    const options = await browser!.extensionPage('options.html');
    const good = readFileSync(path(), 'utf8');
    const refusedAs = async (text: string) => {
      writeFileSync(path(), text);
      const now = source(await ask(options, 'updates:check', 'all'));
      // A driver hands over an object that stands twice in an answer only once.
      return [now?.history[0]?.why, now?.file?.seq];
    };
    expect(await refusedAs(good.replace('"sig":"', '"sig":"AA'))).toEqual(['not-an-envelope', 2]);
    expect(await refusedAs('<!doctype html><title>Wi-Fi</title>')).toEqual(['web-page', 2]);
    expect(await refusedAs('x'.repeat(2_000_000))).toEqual(['too-big', 2]);
    rmSync(path());
    expect(source(await ask(options, 'updates:check', 'all'))?.history[0]?.why).toBe('not-found');
    publish(3);
    expect(source(await ask(options, 'updates:check', 'all'))).toMatchObject({ file: { seq: 3 } });
  });

  if (name === 'firefox') return;

  test('the worker stopped in the middle of an update: the old file holds, then the new one', async () => {
    const options = await browser!.extensionPage('options.html');
    publish(4);
    const cutOff = ask(options, 'updates:check', 'all').catch(() => undefined);
    await browser?.stopBackground?.();
    await cutOff;
    await options.front();
    expect([3, 4]).toContain((await state(options))?.file?.seq);
    expect(source(await ask(options, 'updates:check', 'all'))).toMatchObject({ file: { seq: 4 } });
  });

  test('the policy withdrawn while the browser runs: its rules go', async () => {
    const options = await browser!.extensionPage('options.html');
    system.clear();
    await expect.poll(() => ask(options, 'rules:list'), { timeout: 40_000, interval: 500 }).toEqual([]);
  });
});
