import { describe, expect, it } from 'vitest';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { during, find, goTo, key, press } from './x-page.ts';

const adapter = readAdapter('whatsapp');

const show = (markup: string): ((event: Event) => Located | undefined) => {
  goTo('https://web.whatsapp.com/');
  document.body.innerHTML = `<div id="app">${markup}</div>`;
  return createLocator(adapter, { document });
};

const GROUP =
  '<header><span title="Warga RT 05">Warga RT 05</span><span title="Ani, Budi, Anda">Ani, Budi, Anda</span></header>';
const PERSON = '<header><span title="Dewi">Dewi</span><span title="online">online</span></header>';
const chat = (
  header: string,
  rows = '',
  inFooter = '',
): string => `<div id="side"><div contenteditable="true" role="textbox"
  data-tab="3" data-lexical-editor="true">coblos nomor 2</div></div><div id="main">${header}<div>${rows}</div><footer>${inFooter}
  <div contenteditable="true" role="textbox" data-tab="10" data-lexical-editor="true">halo semua</div>
  <button data-tab="11"><svg><title>wds-ic-send-filled</title></svg></button></footer></div>`;

/** The markup of 2024 and 2025: class names say who wrote it, the key says in which chat. */
const OLDER = `<div data-id="false_120363@g.us_3A12"><div class="message-in focusable-list-item"><span aria-label="Joko Susilo:"></span>
  <div class="copyable-text" data-pre-plain-text="[10:16, 01/10/2031] Joko Susilo: ">
  <div role="button" aria-label="Mensaje citado"><span dir="auto">Sari</span><div role="button"><span class="quoted-mention selectable-text copyable-text">siapa setuju?</span></div></div>
  <span class="selectable-text copyable-text"><span>Saya dong<img class="emoji" alt="👍"></span></span></div></div></div>`;
const TRAY = '<div><button data-testid="reactions-option-2" aria-label="😂"><span></span></button></div>';

describe('a message', () => {
  it('of the older markup is read without what it answers', () => {
    const locate = show(chat(GROUP, OLDER) + TRAY);
    press(locate, '.message-in .selectable-text:not(.quoted-mention)');
    expect(press(locate, '[data-testid="reactions-option-2"]')).toMatchObject({
      act: 'like',
      item: 'false_120363@g.us_3A12',
      content: {
        text: 'Saya dong👍',
        author: { name: 'Joko Susilo' },
        quoted: { text: 'siapa setuju?', author: { name: 'Sari' } },
        place: 'group',
        placeName: 'Warga RT 05',
      },
    });
  });
});

describe('the box under a chat', () => {
  const editor = 'footer [contenteditable]';

  it('sends with Enter, with Ctrl or Meta too, and not with Shift', () => {
    const locate = show(chat(GROUP));
    for (const init of [{}, { ctrlKey: true }, { metaKey: true }])
      expect(during(locate, find(editor), key('Enter', init))).toMatchObject({
        act: 'message',
        content: { text: 'halo semua', own: true, place: 'group' },
      });
    expect(during(locate, find(editor), key('Enter', { shiftKey: true }))).toBeUndefined();
  });

  it('sends by its button in a language nobody told us', () => {
    expect(press(show(chat(PERSON)), 'footer button')).toMatchObject({
      act: 'message',
      content: { text: 'halo semua', place: 'private' },
    });
  });

  it('answers with what it quotes', () => {
    const quote =
      '<div role="button"><span dir="auto">Tim HALILIS</span><span class="quoted-mention">coblos dua</span></div>';
    expect(press(show(chat(GROUP, OLDER, quote)), 'footer [data-tab="11"]')).toMatchObject({
      act: 'message',
      content: { quoted: { text: 'coblos dua', author: { name: 'Tim HALILIS' } } },
    });
  });

  it('is not the search above the chats', () => {
    expect(during(show(chat(GROUP)), find('#side [contenteditable]'), key('Enter'))).toBeUndefined();
  });
});

it.each([
  ['Ketik status', 'post'],
  ['Type a status', 'post'],
  ['Ketik balasan...', 'message'],
  ['Tambahkan keterangan', 'message'],
])('what is written under “%s” is a %s', (placeholder, act) => {
  const locate =
    show(`<div><div contenteditable="true" role="textbox" aria-placeholder="${placeholder}">dua jari</div>
    <div role="button" aria-label="Kirim"></div></div>`);
  expect(press(locate, '[role="button"]')).toMatchObject({ act, content: { text: 'dua jari' } });
});

describe('channels and groups', () => {
  const header = (label: string): string =>
    `<header><span title="Kabar HALILIS">Kabar HALILIS</span><button>${label}</button></header>`;

  it.each(['Ikuti', 'Follow'])('%s follows the channel', (label) => {
    expect(press(show(chat(header(label))), 'header button')).toMatchObject({
      act: 'follow',
      content: { author: { name: 'Kabar HALILIS' } },
    });
  });

  it('a followed channel is left without a question', () =>
    expect(press(show(chat(header('Mengikuti'))), 'header button')).toBeUndefined());

  it('an invitation is joined, and is cancelled without a question', () => {
    const locate = show(`<div role="dialog"><h1>Relawan HALILIS</h1><p>Kumpul relawan</p>
      <button>Batal</button><div role="button">Gabung ke grup</div></div>`);
    expect(press(locate, '[role="dialog"] [role="button"]')).toMatchObject({
      act: 'join',
      content: { author: { name: 'Relawan HALILIS', bio: expect.stringContaining('Kumpul relawan') } },
    });
    expect(press(locate, '[role="dialog"] button')).toBeUndefined();
  });
});
