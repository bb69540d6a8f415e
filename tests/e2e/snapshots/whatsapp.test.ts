import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

const ROW = 'wa-message-out-es-2026-08.html';

/** A message row alone: what is done to a message stands in trays, menus and dialogs beside it. */
const PAGES: Record<string, SavedPage> = { [ROW]: { url: 'https://web.whatsapp.com/', acts: [] } };

const TRAY = `<div data-menu-content="true" role="toolbar">
  <div><button data-testid="reactions-option-0" aria-pressed="false" aria-label="👍"><span><img alt="👍"></span></button></div>
  <div data-testid="selected"><button data-testid="reactions-option-1" aria-pressed="true" aria-label="❤"><img alt="❤"></button></div>
  <button data-testid="reactions-show-more" aria-pressed="false"><svg></svg></button></div>`;
const MENU = '<ul><li role="button" data-testid="mi-msg-forward"><span>Reenviar</span></li></ul>';
const PICKER = `<div role="dialog"><div contenteditable="true" role="textbox" data-tab="3">familia</div>
  <div role="listitem"><input type="checkbox" checked></div>
  <div data-animate-btn="true"><div role="button" aria-label="Enviar"><svg><title>wds-ic-send-filled</title></svg></div></div></div>`;

testSavedPages('whatsapp', PAGES, (show) => {
  it('a reaction is for the message whose tray was opened, and is taken back without a question', async () => {
    const call = await show(ROW);
    expect(await call('press', '[data-testid="msg-container"]')).toEqual([null]);
    await call('add', TRAY);
    expect(await call('pressEverything')).toEqual(['like reactions-option-0 3EB07DC7F8222875F0598F']);
    const [like] = await call('press', '[data-testid="reactions-option-0"]');
    expect(like?.content.text).toMatch(/^Pedido — Sushi\n+Delivery\n/);
    expect(like?.content.text).not.toContain('12:33');
    expect(like?.content.text.match(/Sushi/g)).toHaveLength(1);
    expect(like?.content).not.toHaveProperty('author');
  });

  it('is forwarded with its words, in a language nobody told us', async () => {
    const call = await show(ROW);
    await call('press', '[data-testid="msg-container"]');
    await call('add', MENU);
    expect(await call('press', 'li')).toEqual([null]);
    await call('add', PICKER);
    expect(await call('press', '[data-animate-btn] [role="button"]')).toMatchObject([
      {
        act: 'share',
        item: '3EB07DC7F8222875F0598F',
        content: { text: expect.stringContaining('Sushi') },
      },
    ]);
    expect(await call('press', '[role="listitem"]')).toEqual([null]);
  });

  it('is read as well in the markup with the chat in its key and class names for direction', async () => {
    const call = await show(ROW);
    await call('change', '[data-id]', { 'data-testid': null, 'data-id': 'false_120363@g.us_3EB07DC7' });
    await call('change', 'span[aria-label="Tú:"]', { 'aria-label': 'Dewi Anggun:' });
    await call('press', '.copyable-text');
    await call('add', TRAY);
    expect(await call('press', '[data-testid="reactions-option-0"]')).toMatchObject([
      {
        act: 'like',
        item: 'false_120363@g.us_3EB07DC7',
        content: { author: { name: 'Dewi Anggun' }, text: expect.stringContaining('Sushi') },
      },
    ]);
  });
});
