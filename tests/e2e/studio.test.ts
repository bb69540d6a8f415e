import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RulesFile } from '../../src/ruleset/rules-file.ts';
import { ask, type Browser, openBrowser, type Tab, until } from './browsers/index.ts';
import { BUILDS } from './builds.ts';
import { type Server, startServer } from './server/server.ts';

const LIST = [
  'sep=;',
  'No. Urut;Nama Calon;Calon Wakil;Partai;Alias;Instagram',
  '1;H. Bima Prakoso, S.E.;Rukmini;PKB;Bima-Rukmini;bimarukmini1',
  '2;Hadi Santosa;Hj. Lilis Kurnia;Golkar;HALILIS;halilis2',
  'tiga;Rusdi Amran;Wati Sundari;NasDem;Rusdi-Wati;rawatkertasari',
].join('\r\n');

const name = inject('browser');
let server: Server;
let browser: Browser;
let tab: Tab;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jaga-netral-studio-'));
  server = await startServer();
  browser = await openBrowser(name, { port: server.port, extension: BUILDS[name] });
  tab = await browser.extensionPage('options.html#studio');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const says = (text: string): Promise<unknown> =>
  tab.until(text, (wanted: string) => document.querySelector('main')?.textContent?.includes(wanted), text);

/** Presses what people see under this text. */
async function press(text: string): Promise<void> {
  const mark = (wanted: string): boolean => {
    for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed');
    const all = [...document.querySelectorAll<HTMLElement>('main :is(button, a)')];
    const found = all.find((one) => one.textContent?.trim() === wanted);
    found?.setAttribute('data-pressed', '');
    return found !== undefined && !(found as HTMLButtonElement).disabled;
  };
  await tab.until(text, mark, text);
  await tab.click('[data-pressed]');
}

/** Writes into the field with this label, in place of what is there. */
async function write(id: string, text: string): Promise<void> {
  await tab.until(`the field ${id}`, (wanted: string) => document.getElementById(wanted) !== null, id);
  await tab.evaluate((wanted: string) => {
    const field = document.getElementById(wanted) as HTMLInputElement;
    field.focus();
    field.select();
  }, id);
  await tab.type(text);
}

/** Opens a step by its link. */
async function step(place: string): Promise<void> {
  const link = `.studio-steps a[href="#studio/${place}"]`;
  await tab.until(`the step ${place}`, (css: string) => document.querySelector(css) !== null, link);
  await tab.click(link);
  await tab.until(
    `the step ${place} in front`,
    (css: string) => document.querySelector(css)?.getAttribute('aria-current') === 'step',
    link,
  );
}

test('a new file is made from a list that Excel saved; its bad row is named', async () => {
  await press('Berkas baru');
  await write('studio-issuer.name', 'BKPSDM Kabupaten Kertasari');
  await step('elections');
  await press('Ambil dari daftar calon (CSV)');
  await write('studio-list-name', 'Pilkada Kertasari');
  const list = join(folder, 'calon.csv');
  writeFileSync(list, LIST);
  await tab.choose('#studio-list', [list]);
  await says('2 peserta terbaca dalam 1 pemilihan.');
  await says('Baris 5');
  await press('Masukkan ke draf');
  await says('Semua peserta diperlakukan sama.');
});

test('a mistake is told at its field and gone when it is mended', async () => {
  await tab.evaluate(() => {
    location.hash = 'studio/elections/0/1';
  });
  const ballot = 'studio-elections.0.participants.1.ballot';
  await write(ballot, 'dua');
  await says('Yang ada "dua"');
  await step('export');
  await says('Berkas belum siap');
  await press('Pemilihan › Pilkada Kertasari › Peserta › Hadi Santosa – Lilis Kurnia › Nomor urut');
  await tab.until('the focus', (id: string) => document.activeElement?.id === id, ballot);
  await write(ballot, '2');
  await tab.until('no mistake', () => document.querySelector('.count-mark--wrong') === null);
});

test('a post is tried against the draft', async () => {
  await step('try');
  await write('studio-try-text', 'Ayo coblos HALILIS');
  await press('Periksa');
  await says('Bisa melanggar netralitas');
  expect(await tab.evaluate(() => document.querySelector('.verdict mark')?.textContent)).toContain('coblos');
  await says('Sama untuk semua peserta yang ditampilkan.');
});

test('the exported file is valid for the command line', async () => {
  await step('export');
  await press('Unduh berkas aturan');
  const path = await browser.downloaded('bkpsdm-kabupaten-kertasari-1.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as RulesFile;
  expect(file).toMatchObject({ seq: 1, channel: 'bkpsdm-kabupaten-kertasari' });
  expect(file.elections[0]?.participants.map(({ people }) => people)).toEqual([
    ['Bima Prakoso', 'Rukmini'],
    ['Hadi Santosa', 'Lilis Kurnia'],
  ]);
  const said = spawnSync(process.execPath, ['src/cli/bin.mjs', 'validate', path], { encoding: 'utf8' });
  expect(said.stderr + said.stdout).toContain('sah / valid');
  expect(said.status).toBe(0);
});

test('a second page on the same draft: whoever comes later is asked which one stays', async () => {
  const ISSUER = 'studio-issuer.name';
  const isKept = async () => (await ask(tab, 'studio:draft'))?.text.includes('BKPSDM Lain');
  const nameIn = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value;
  const first = tab;
  tab = await browser.extensionPage('options.html#studio/publisher');
  await write(ISSUER, 'BKPSDM Lain');
  await until('the other page’s draft', isKept);
  await tab.close();
  tab = first;
  await tab.front();
  await step('publisher');
  await write(ISSUER, 'BKPSDM Kertasari');
  await press('Pakai yang di tab lain');
  await until('the other name', async () => (await tab.evaluate(nameIn, ISSUER)) === 'BKPSDM Lain');
  await says('Draf tersimpan di peramban ini');
  expect(await isKept()).toBe(true);
});

test('the draft is there again after the page was closed', async () => {
  await says('Draf tersimpan di peramban ini');
  await tab.close();
  tab = await browser.extensionPage('options.html#studio');
  await says('1 pemilihan · 2 peserta');
  await press('Hapus draf');
  await press('Ya, hapus');
  await tab.until('the draft gone', () => document.getElementById('studio-draft') === null);
  expect(await ask(tab, 'studio:draft')).toBeNull();
});
