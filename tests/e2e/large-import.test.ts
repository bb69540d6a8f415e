import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { candidateList } from '../pages/candidate-list.ts';
import { IDS } from '../pages/fixtures/index.ts';
import { localDay } from '../pages/kertasari.ts';
import { ask, until } from './browsers/index.ts';
import { inPost } from './places.ts';
import { setStage } from './stage.ts';

const MANY = 250_000;
const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-list-'));
const path = join(folder, 'daftar-calon.json');
const stage = setStage({ rules: [] });

afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the page about rules and gives it the list; resolves when the progress is shown. */
async function give() {
  const page = await stage.browser.extensionPage('options.html#rules');
  await page.until('the field', () => document.querySelector('#rules-file') !== null);
  await page.choose('#rules-file', [path]);
  await page.until('the progress', () => (document.querySelector('progress')?.value ?? 0) > 0);
  return page;
}

describe('a list of 250,000 candidates', () => {
  writeFileSync(path, JSON.stringify(candidateList(MANY, localDay(new Date()))));

  test('can be stopped, and then nothing has changed', async () => {
    const page = await give();
    await page.click('.busy .button');
    await page.until('the word about it', () => document.querySelector('.outcome')?.textContent !== '');
    expect(await page.evaluate(() => document.querySelector('.outcome')?.textContent)).toBe(
      'Dihentikan. Tidak ada yang berubah.',
    );
    expect(await ask(page, 'rules:list')).toEqual([]);
    await page.close();
  });

  test('is taken in through the page about rules, and its last account is guarded', async () => {
    const started = performance.now();
    const page = await give();
    const said = () => page.evaluate(() => document.querySelector('.outcome')?.textContent || undefined);
    const outcome = await until('the list is taken in', said, 120_000);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${MANY} candidates in ${seconds} s · ${stage.browser.name} · load ${loadavg()[0]?.toFixed(1)}`,
    );
    expect(outcome).toContain('250.000 peserta');
    await page.close();

    await stage.open('/home');
    await stage.tab.click(inPost('halilis2', IDS.campaign, 'like'));
    expect((await stage.tab.dialog.wait()).name).toMatch(/^Tahan/);
  }, 150_000);
});
