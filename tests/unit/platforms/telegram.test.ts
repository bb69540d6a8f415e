import { describe, expect, it } from 'vitest';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { during, find, goTo, key, press } from './x-page.ts';

const adapter = readAdapter('telegram');

const show = (path: string, markup: string): ((event: Event) => Located | undefined) => {
  goTo(`https://web.telegram.org${path}`);
  document.body.innerHTML = markup;
  return createLocator(adapter, { document });
};

const header = (peer: string, button = ''): string => `<div class="MiddleHeader"><div class="ChatInfo">
  <div class="Avatar" data-peer-id="${peer}"></div><div class="info"><div class="title"><h3 class="fullName">Kabar HALILIS</h3></div></div></div>
  <div class="HeaderActions">${button}</div></div>`;
const fluid = (label: string): string => `<button class="Button smaller primary fluid">${label}</button>`;
const topbar = (
  button = '',
): string => `<div class="topbar"><div class="chat-info"><span class="peer-title" data-peer-id="-1001">
  Kabar HALILIS</span></div>${button}</div>`;
const bubble = (
  classes: string,
): string => `<div class="bubble ${classes}" data-mid="77" data-peer-id="-1001"><div class="bubble-content">
  <div class="name"><span class="peer-title" data-peer-id="5">Joko</span></div>
  <div class="message"><div class="reply"><div class="reply-title"><span class="peer-title">Sari</span></div><div class="reply-subtitle">siapa setuju?</div></div>Saya dong
  <span class="time">08:12</span><reactions-element><reaction-element class="reaction">👍</reaction-element></reactions-element></div></div></div>`;

describe('Web K', () => {
  it('reads a message without what it answers, its time and its reactions', () => {
    const locate = show('/k/#-1001', topbar() + bubble('is-in'));
    expect(press(locate, 'reaction-element')).toMatchObject({
      act: 'like',
      item: '77',
      content: {
        text: 'Saya dong',
        author: { name: 'Joko' },
        quoted: { text: 'siapa setuju?', author: { name: 'Sari' } },
        place: 'group',
        placeName: 'Kabar HALILIS',
      },
    });
  });

  it('knows whose channel a post stands in by the address', () => {
    const locate = show('/k/#@halilis2', topbar() + bubble('is-in channel-post'));
    expect(press(locate, 'reaction-element')?.content.author).toMatchObject({ handle: 'halilis2' });
  });

  it('takes a reaction back without a question', () => {
    const locate = show('/k/', bubble('is-in').replace('"reaction"', '"reaction is-chosen"'));
    expect(press(locate, 'reaction-element')).toBeUndefined();
  });

  it('joins, unless there is nothing to join', () => {
    const join = '<button class="btn-primary chat-join">Присоединиться</button>';
    expect(press(show('/k/#@halilis2', topbar(join)), '.chat-join')).toMatchObject({
      act: 'join',
      item: '@halilis2',
      content: { author: { handle: 'halilis2' } },
    });
    expect(press(show('/k/', topbar(join.replace('join"', 'join hide"'))), '.chat-join')).toBeUndefined();
  });

  it('sends from the real editor, not from its copy for measuring', () => {
    const locate = show(
      '/k/',
      `<div class="chat-input"><div class="input-message-input input-field-input-fake" contenteditable="true">lama</div>
      <div class="input-message-input" contenteditable="true">halo</div><button class="btn-send"></button></div>`,
    );
    expect(press(locate, '.btn-send')).toMatchObject({ act: 'message', content: { text: 'halo' } });
    expect(during(locate, find('.input-field-input-fake'), key('Enter'))).toBeUndefined();
  });
});

describe('Web A', () => {
  it('joins a channel in any language, and starts a bot or unblocks a person without a question', () => {
    expect(press(show('/a/', header('-1001', fluid('Вступить'))), '.Button')).toMatchObject({
      act: 'join',
      content: { author: { name: 'Kabar HALILIS' }, place: 'group' },
    });
    expect(press(show('/a/', header('501', fluid('Start'))), '.Button')).toBeUndefined();
  });

  it('joins by its words where the header does not say what it is', () => {
    const bare = header('501', fluid('Gabung Grup')).replace('data-peer-id', 'data-x');
    expect(press(show('/a/', bare), '.Button')?.act).toBe('join');
  });

  it('sends pictures with their caption', () => {
    const locate = show(
      '/a/',
      `<div class="Modal"><div class="modal-dialog"><button class="Button translucent round"></button>
      <div id="editable-message-text-modal" contenteditable="true">dua jari</div><button class="Button default primary">Kirim</button></div></div>`,
    );
    expect(press(locate, '.Button.primary')).toMatchObject({ act: 'message', content: { text: 'dua jari' } });
    expect(press(locate, '.Button.round')).toBeUndefined();
  });

  it('records a voice message without a question about words', () => {
    const locate = show(
      '/a/',
      `<div class="Composer"><div id="editable-message-text" contenteditable="true"></div>
      <button class="Button record main-button"></button></div>`,
    );
    expect(press(locate, '.main-button')?.content.text).toBe('');
  });
});
