import { describe, expect, test } from 'vitest';
import { pagesId } from '../../src/words/pages.id.ts';
import { IDS } from '../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { ask } from './browsers/index.ts';
import { reloadExtension, spoil, stored, tabState } from './extension.ts';
import { AT, inPost } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const like = inPost('halilis2', IDS.campaign, 'like');
const rules = JSON.stringify(kertasariRulesFile(localDay(new Date())));

describe('the page changes under the dialog', () => {
  test('a post removed while the dialog is open is not acted on', async () => {
    await stage.open('/home');
    await stage.tab.click(like);
    await stage.tab.dialog.wait();
    await stage.tab.evaluate((id: string) => window.__site.removePost?.(id), IDS.campaign);
    await stage.tab.dialog.press('Tetap lanjutkan');
    await stage.tab.dialog.gone();
    await stage.settled();
    expect(await stage.acts()).toEqual([]);
    expect(stage.tab.errors).toEqual([]);
  });

  test("a dialog over the site's own modal works, and the modal stays", async () => {
    await stage.open('/compose/post');
    await stage.tab.click(AT.sheetComposer);
    await stage.tab.type('Ayo coblos nomor 2, menangkan HALILIS!');
    await stage.tab.click(AT.send);
    await stage.tab.dialog.press('Ubah tulisan');
    await stage.tab.dialog.gone();
    await stage.tab.type('Eh, ');
    const draft = await stage.tab.evaluate(
      (css: string) => document.querySelector(css)?.textContent,
      AT.sheetComposer,
    );
    // The caret stands at the first of the words that counted.
    expect(draft).toBe('Eh, Ayo coblos nomor 2, menangkan HALILIS!');
    expect(await stage.acts()).toEqual([]);
  });

  test('a page that is left with the dialog open has done nothing', async () => {
    await stage.open('/home');
    await stage.tab.click(like);
    await stage.tab.dialog.wait();
    await stage.open('/home', { set: 'harmless' });
    expect(await stage.tab.dialog.seen()).toBeUndefined();
    expect(stage.server.requests.filter(({ path }) => path.includes('FavoriteTweet'))).toEqual([]);
  });
});

test('a press at the first instant, before rules files arrived, is held or done and never lost', async () => {
  await stage.tab.goto(`https://x.com/home?virtual=off`);
  await stage.tab.until(
    'the press',
    (css: string) => {
      const button = document.querySelector<HTMLElement>(css);
      button?.click();
      return button !== null;
    },
    like,
  );
  await stage.settled();
  if ((await stage.acts()).length === 0) await stage.tab.dialog.wait();
  else expect(await stage.tab.dialog.seen()).toBeUndefined();
  expect(stage.tab.errors).toEqual([]);
});

describe('a rules file that cannot be used', () => {
  test.each([
    ['broken JSON', '{"format":1,'],
    ['another format', '{"format":2}'],
    ['a list', '[]'],
    ['a script', JSON.stringify({ ...JSON.parse(rules), code: 'alert(1)' })],
  ])('%s is refused with a reason, and the good one stays', async (_what, text) => {
    const answer = await ask(stage.options, 'rules:import', text);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? [] : answer.why.map(({ id }) => id)).not.toEqual([]);
    const inForce = await ask(stage.options, 'rules:list');
    expect(inForce.map(({ channel }) => channel)).toEqual(['bkpsdm-kertasari']);
  });
});

describe('storage that cannot be read', () => {
  test('every key broken: the site works, the guard holds, and the toolbar popup says so', async () => {
    const keys = Object.keys(await stored(stage.options));
    expect(keys).toContain('rules-files');
    const broken = [...keys, 'settings', 'journal'].map((key) => [key, '\uD800 broken']);
    await spoil(stage.options, Object.fromEntries(broken));
    await stage.open('/home');
    await stage.tab.click(inPost('arif_bola', IDS.football, 'like'));
    expect(await stage.acted()).toHaveLength(1);
    expect(await ask(stage.options, 'health:list')).toEqual(
      expect.arrayContaining(['settings-reset', 'rules-files-reset']),
    );
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.until(
      'the problem in words',
      (words: string) => document.body.innerText.includes(words),
      pagesId.health['rules-files-reset'],
    );
    await popup.close();
    await stage.tab.front();
    expect((await ask(stage.options, 'rules:import', rules)).ok).toBe(true);
    await stage.open('/home');
    await stage.tab.click(like);
    await stage.tab.dialog.wait();
    expect(stage.tab.errors).toEqual([]);
  });
});

describe('what the toolbar popup says', () => {
  const states = [
    { what: 'a page the adapter knows', path: '/home', state: { state: 'checked' } },
    { what: 'a page in which a part is missing', path: '/home?set=empty', state: { state: 'partly' } },
    {
      what: 'a page in which the adapter finds nothing',
      path: '/siapa/status/1',
      state: { state: 'not-checked', why: 'adapter-matches-nothing' },
    },
  ];

  test.each(states)('$what', async ({ path, state }) => {
    await stage.open(path);
    // Whoever opens the popup has left the page by a key or a press, and then the page is looked at again.
    await stage.tab.press('Shift');
    const told = (): Promise<unknown> => tabState(stage.options, 'https://x.com/');
    await expect.poll(told, { timeout: 10_000 }).toMatchObject(state);
  });
});

test('the extension reloaded while a page is open: the site works, nothing is swallowed in silence', async () => {
  await stage.open('/home');
  await reloadExtension(stage.options);
  await stage.tab.front();
  await stage.tab.click(inPost('arif_bola', IDS.football, 'like'));
  expect(await stage.acted()).toEqual([{ did: 'like', post: IDS.football }]);
  await stage.tab.click(like);
  await stage.settled();
  const acts = await stage.acts();
  if (acts.length === 1) {
    await stage.tab.dialog.wait();
    await stage.tab.press('Escape');
    await stage.tab.dialog.gone();
  }
  expect(stage.tab.errors).toEqual([]);
});
