import { expect, test } from 'vitest';
import { IDS } from '../pages/fixtures/index.ts';
import { ask, type Tab } from './browsers/index.ts';
import { stored } from './extension.ts';
import { inPost } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const like = inPost('halilis2', IDS.campaign, 'like');

/** Presses like on a campaign post and waits for the dialog. */
async function holdLike(): Promise<void> {
  await stage.tab.front();
  await stage.open('/home');
  await stage.tab.click(like);
  await stage.tab.dialog.wait();
}

/** Shows one place of the options page, as a link inside it does, and waits for what stands there. */
async function show(place: string, css: string): Promise<Tab> {
  await stage.options.front();
  await stage.options.evaluate((hash: string) => {
    location.hash = hash;
  }, place);
  await stage.options.until(
    `${css} at ${place}`,
    (found: string) => document.querySelector(found) !== null,
    css,
  );
  return stage.options;
}

const textOf = (tab: Tab, css: string): Promise<string> =>
  tab.evaluate((found: string) => document.querySelector(found)?.textContent ?? '', css);

test('the dialog leads to its prohibition in the handbook, in the tab that is there, and stays open', async () => {
  await holdLike();
  await stage.tab.dialog.press('Buka di buku saku');
  await stage.options.until(
    'the handbook at the prohibition',
    () => location.hash.startsWith('#handbook/skb-2022/') && document.querySelector('#entry-title') !== null,
  );
  expect(await textOf(stage.options, '.entry-page')).toContain('hukuman disiplin');
  await stage.tab.front();
  expect(await stage.tab.dialog.seen()).toBeDefined();
  await stage.tab.dialog.press('Batalkan');
  await stage.tab.dialog.gone();
  expect(await stage.acts()).toEqual([]);
});

test('a held like is in the journal, drawn, and in the saved file', async () => {
  await ask(stage.options, 'journal:clear');
  await holdLike();
  await stage.tab.dialog.press('Batalkan');
  await expect.poll(() => ask(stage.options, 'journal:list')).toHaveLength(1);
  await show('report', '.letter');
  const page = await show('journal', '.journal-entry');
  expect(await textOf(page, '.journal-entry')).toMatch(/suka · X.*dibatalkan/);
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { saved: text }));
      return create(blob);
    };
    // The file itself is the browser's business; what is in it is ours.
    HTMLAnchorElement.prototype.click = () => {};
  });
  await page.click('#journal-save .button');
  const saved = await page.until('the file', () => (window as unknown as { saved?: string }).saved ?? '');
  expect(saved.split('\r\n')[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d;X;suka;bisa melanggar;skb-2022\//);
  expect(saved).not.toMatch(/halilis|coblos/i);
});

test('texts are kept only while the person wants them', async () => {
  await ask(stage.options, 'journal:clear');
  await ask(stage.options, 'settings:set', { journalTexts: true });
  await holdLike();
  await stage.tab.dialog.press('Batalkan');
  await expect
    .poll(() => ask(stage.options, 'journal:list'))
    .toMatchObject([{ text: expect.stringMatching(/coblos/i) }]);
  await ask(stage.options, 'settings:set', { journalTexts: false });
  expect(JSON.stringify(await stored(stage.options))).not.toMatch(/coblos nomor 2!/i);
});

test('a shared computer keeps nothing of what was there and of what comes', async () => {
  const page = await show('shared', '#shared');
  await page.click('#shared input[type="checkbox"]');
  await page.click('#shared .button--primary');
  await expect.poll(() => ask(page, 'settings:get')).toMatchObject({ sharedComputer: true });
  expect(await ask(page, 'journal:list')).toEqual([]);
  await holdLike();
  await stage.tab.dialog.press('Bukan soal politik');
  await stage.acted();
  expect(await ask(page, 'journal:list')).toEqual([]);
  const { journal, settings } = (await stored(page)) as Record<string, { value: unknown }>;
  expect(journal?.value ?? []).toEqual([]);
  expect(settings?.value).toMatchObject({ silenced: [] });
});
