import { beforeAll, expect, test } from 'vitest';
import { MESSAGES } from '../../pages/fixtures/chats.ts';
import { dayAfter, kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask } from '../browsers/index.ts';
import { setStage } from '../stage.ts';

/** What cannot be worked a second time by us: the person is asked to do it again, and then it passes. */
const stage = setStage({ site: 'telegram', rules: [kertasariRulesFile(dayAfter(localDay(new Date()), 60))] });
// Who is only warned need not wait for "continue" to open.
beforeAll(() => ask(stage.options, 'settings:set', { status: 'village-head' }));

const { campaign, support, breakfast } = MESSAGES;
const reacted = (message: string) => ({ did: 'react', message, emoji: '👍' });
const wordsOf = (message: string): string => `#message-${message} .sender-title`;

test('a double tap on a message of Web A', async () => {
  await stage.open('/a/', { touch: '1' });
  await stage.tab.doubleTap(wordsOf(campaign));
  await stage.tab.dialog.press('Tetap lanjutkan');
  await stage.tab.dialog.gone();
  expect(await stage.acts()).toEqual([]);
  await stage.tab.doubleTap(wordsOf(campaign));
  expect(await stage.acted()).toEqual([reacted(campaign)]);
});

test('a double tap that takes a reaction back, or is for breakfast, is not held', async () => {
  await stage.open('/a/', { touch: '1' });
  await stage.tab.doubleTap(wordsOf(breakfast));
  expect(await stage.acted()).toEqual([reacted(breakfast)]);
  await stage.tab.doubleTap(wordsOf(support));
  await stage.tab.until('the second act', () => window.__site.acts.length === 2);
  expect(await stage.tab.dialog.seen()).toBeUndefined();
});

test('a double click with a mouse on Web A only answers', async () => {
  await stage.open('/a/');
  await stage.tab.doubleClick(wordsOf(campaign));
  await stage.settled();
  expect(await stage.tab.dialog.seen()).toBeUndefined();
});

test('the reaction of Web K that goes away with the mouse', async () => {
  const hover = async () => {
    await stage.tab.mouse.moveTo(`.bubble[data-mid="${campaign}"] .name`);
    await stage.tab.click('.bubble-hover-reaction');
  };
  await stage.open('/k/');
  await hover();
  await stage.tab.dialog.press('Tetap lanjutkan');
  await stage.tab.dialog.gone();
  expect(await stage.acts()).toEqual([]);
  await hover();
  expect(await stage.acted()).toEqual([reacted(campaign)]);
});

test('a key pressed beside the box of Web A is pressed in it, and held there', async () => {
  await stage.open('/a/');
  await stage.tab.click('#editable-message-text');
  await stage.tab.type('Ayo coblos nomor 2, menangkan HALILIS!');
  await stage.tab.evaluate(() => (document.activeElement as HTMLElement).blur());
  await stage.tab.press('Enter');
  await stage.tab.dialog.press('Ubah tulisan');
  await stage.tab.dialog.gone();
  expect(await stage.acts()).toEqual([]);
});
