import { describe, expect, test } from 'vitest';
import { IDS } from '../pages/fixtures/index.ts';
import { ask } from './browsers/index.ts';
import { AT, inPost } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();

describe('keys without a button', () => {
  test('t only opens the menu; its item is the act', async () => {
    await stage.open('/home');
    await stage.tab.focus(`article:has(a[href="/halilis2/status/${IDS.campaign}"])`);
    await stage.tab.press('t');
    await stage.tab.until('the menu', (css: string) => document.querySelector(css) !== null, AT.menu);
    expect(await stage.tab.dialog.seen()).toBeUndefined();
    await stage.tab.focus(AT.repostItem);
    await stage.tab.press('Enter');
    await stage.tab.dialog.wait();
    expect(await stage.acts()).toEqual([]);
  });

  test('l inside the composer is a letter', async () => {
    await stage.open('/compose/post');
    await stage.tab.click(AT.sheetComposer);
    await stage.tab.type('lelah');
    const written = await stage.tab.evaluate(
      (css: string) => document.querySelector(css)?.textContent,
      AT.sheetComposer,
    );
    expect(written).toContain('lelah');
    expect(await stage.acts()).toEqual([]);
  });
});

describe('the answer', () => {
  const like = inPost('halilis2', IDS.campaign, 'like');

  test('"Bukan soal politik" lets it through and is silent about this post afterwards', async () => {
    await stage.open('/home', { posts: `${IDS.support},${IDS.attack}` });
    const button = inPost('dewi_anggun', IDS.support, 'like');
    await stage.tab.click(button);
    await stage.tab.dialog.press('Bukan soal politik');
    await stage.acted();
    await stage.tab.click(inPost('dewi_anggun', IDS.support, 'unlike'));
    await stage.tab.until('the unlike', () => window.__site.acts.length === 2);
    await stage.tab.click(button);
    await stage.tab.until('the second like', () => window.__site.acts.length === 3);
    expect((await stage.acts()).map(({ did }) => did)).toEqual(['like', 'unlike', 'like']);
    expect(await stage.tab.dialog.seen()).toBeUndefined();
  });

  test('the journal keeps what was decided, and neither words nor names', async () => {
    await ask(stage.options, 'journal:clear');
    await stage.open('/home');
    await stage.tab.click(like);
    await stage.tab.dialog.press('Tetap lanjutkan');
    await stage.acted();
    const journal = (): ReturnType<typeof ask<'journal:list'>> => ask(stage.options, 'journal:list');
    await expect.poll(journal).toMatchObject([{ platform: 'x', act: 'like', decision: 'continue' }]);
    const [entry] = await journal();
    expect(entry?.prohibitions.length).toBeGreaterThan(0);
    expect(JSON.stringify(entry)).not.toMatch(/halilis|coblos|kertasari/i);
  });

  test('a consent is spent on its one act: the next post is asked about again', async () => {
    await stage.open('/home');
    await stage.tab.click(like);
    await stage.tab.dialog.press('Tetap lanjutkan');
    await stage.acted();
    await stage.tab.click(inPost('suara_warga', IDS.attack, 'like'));
    await stage.tab.dialog.wait();
    expect(await stage.acts()).toEqual([{ did: 'like', post: IDS.campaign }]);
  });

  test('a held Enter never answers the dialog', async () => {
    await stage.open('/home');
    await stage.tab.focus(like);
    for (let repeat = 0; repeat < 12; repeat++) await stage.tab.key.down('Enter');
    const dialog = await stage.tab.dialog.wait();
    for (let repeat = 0; repeat < 12; repeat++) await stage.tab.key.down('Enter');
    expect((await stage.tab.dialog.seen())?.name).toBe(dialog.name);
    await stage.tab.key.up('Enter');
    expect(await stage.acts()).toEqual([]);
  });

  test('a press that is dragged away is no act', async () => {
    await stage.open('/home');
    await stage.tab.mouse.moveTo(like);
    await stage.tab.mouse.down();
    await stage.tab.mouse.moveTo('header');
    await stage.tab.mouse.up();
    await stage.settled();
    expect(await stage.tab.dialog.seen()).toBeUndefined();
    expect(await stage.acts()).toEqual([]);
  });

  test.each(['pointer', 'mousedown'])(
    'a site that acts on %s is held and replayed as well',
    async (handlers) => {
      await stage.open('/home', { handlers });
      await stage.tab.click(like);
      await stage.tab.dialog.wait();
      expect(await stage.acts()).toEqual([]);
      await stage.tab.dialog.press('Tetap lanjutkan');
      await stage.acted();
      await stage.settled();
      expect(await stage.acts()).toEqual([{ did: 'like', post: IDS.campaign }]);
    },
  );
});
