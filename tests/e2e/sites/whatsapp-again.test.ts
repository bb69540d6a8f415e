import { beforeAll, expect, test } from 'vitest';
import { MESSAGES } from '../../pages/fixtures/chats.ts';
import { dayAfter, kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask } from '../browsers/index.ts';
import { setStage } from '../stage.ts';

const stage = setStage({ site: 'whatsapp', rules: [kertasariRulesFile(dayAfter(localDay(new Date()), 60))] });
// Who is only warned need not wait for "continue" to open.
beforeAll(() => ask(stage.options, 'settings:set', { status: 'village-head' }));

const { campaign, breakfast } = MESSAGES;
const OPTION = '[data-testid="reactions-option-0"]';
const OLDER = '.rows > button';
const tray = (id: string): string => `[data-testid="conv-msg-${id}"] button:has([data-icon="react"])`;
const reacted = (message: string) => ({ did: 'react', message, emoji: '👍' });

test('a row that is used for another message does not change whose tray is open', async () => {
  await stage.open('/', { virtual: 'on' });
  await stage.tab.click(tray(campaign));
  await stage.tab.click(OLDER);
  await stage.tab.click(OPTION);
  await stage.tab.dialog.press('Tetap lanjutkan');
  expect(await stage.acted()).toEqual([reacted(campaign)]);
});

test('a harmless message stays harmless when a campaign takes its row', async () => {
  await stage.open('/', { virtual: 'on' });
  await stage.tab.click(tray(breakfast));
  await stage.tab.click(OLDER);
  await stage.tab.click(OPTION);
  expect(await stage.acted()).toEqual([reacted(breakfast)]);
  expect(await stage.tab.dialog.seen()).toBeUndefined();
});

test('a button that believes only a hand is pressed again by the person', async () => {
  await stage.open('/', { chat: '1002', layer: 'invite', trusted: '1' });
  const join = '[role="dialog"] button:last-child';
  await stage.tab.click(join);
  await stage.tab.dialog.press('Tetap lanjutkan');
  await stage.tab.dialog.gone();
  await stage.settled();
  expect(await stage.acts()).toEqual([]);
  await stage.tab.click(join);
  expect(await stage.acted()).toEqual([{ did: 'join', chat: '1002' }]);
});
