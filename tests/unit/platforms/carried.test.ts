import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { type Adapter, AdapterSchema } from '../../../src/ruleset/adapter.ts';
import { during, find, goTo, key, press } from './x-page.ts';

/** A made-up chat: menus far from their message, forwarding in steps, and the chat's name in the address. */
const adapter: Adapter = v.parse(AdapterSchema, {
  id: 'warung',
  name: 'Warung',
  matches: ['https://warung.example/*'],
  checkedOn: '2026-11-22',
  items: [
    {
      kind: 'message',
      root: ['.message'],
      key: [{ from: 'attribute', find: ':scope', name: 'data-id' }],
      author: { name: [{ from: 'attribute', find: 'b', name: 'aria-label', without: [':'] }] },
      text: ['p', 'p b'],
      quoted: { root: ['.reply'], text: ['q'] },
    },
    { kind: 'selection', key: [], text: ['.message.selected p'] },
    {
      kind: 'chat',
      key: [{ from: 'address', part: { fragment: true } }],
      author: { handle: [{ from: 'address', part: { fragment: true }, mention: true }] },
    },
  ],
  acts: [
    { act: 'like', item: 'message', control: ['.tray button'], opener: ['.message'] },
    { act: 'like', item: 'message', control: ['.message'], gesture: 'double tap', done: ['.mine'] },
    { act: 'share', item: 'selection', control: ['.forward-selected'], carries: true },
    { act: 'share', item: 'message', control: ['.forward'], opener: ['.message'], carries: true },
    { act: 'join', item: 'chat', control: ['.join'] },
    { act: 'follow', item: 'chat', control: ['.bell:not(.on)'], done: ['.bell.on'] },
  ],
  shortcuts: [],
  composers: [
    {
      act: 'message',
      item: 'message',
      root: ['.picker', 'footer'],
      editor: ['[contenteditable]'],
      submit: ['.send'],
      keys: [{ key: 'Enter' }],
      contexts: [
        { act: 'share', carried: true, holds: ['.forwarding'] },
        { act: 'message', answers: true },
      ],
    },
  ],
  places: [
    { path: ['/'], when: ['header .group'], place: 'group', name: [{ from: 'text', find: 'header' }] },
    { path: ['/'], when: ['header'], place: 'private' },
  ],
  contract: [
    { act: 'like', path: ['/'], find: ['.message'] },
    { act: 'share', path: ['/'], find: ['.message'] },
    { act: 'follow', path: ['/'], find: ['.bell'] },
  ],
});

const message = (id: string, words: string): string =>
  `<div class="message" data-id="${id}"><b aria-label="Warga ${id}:"></b><p>${words}</p></div>`;
const PAGE = `<header>RT 05<i class="group"></i></header>${message('1', 'satu <b>tebal</b>')}${message('2', 'dua')}
  <div class="tray"><button>👍</button></div><ul><li class="forward">Teruskan</li></ul><button class="forward-selected"></button>
  <div class="picker"><i class="forwarding"></i><button class="send"></button></div>
  <footer><div contenteditable="true">ikut</div><button class="send"></button></footer><button class="join">Gabung</button>`;

const menuOn = (selector: string): MouseEvent => {
  const event = new MouseEvent('contextmenu', { bubbles: true, button: 2 });
  find(selector).dispatchEvent(event);
  return event;
};
/** What a finger's tap is at its beginning and at its end. */
const touch = (type: string): PointerEvent => new PointerEvent(type, { bubbles: true, pointerType: 'touch' });

let locate: (event: Event) => Located | undefined;
beforeEach(() => {
  goTo('https://warung.example/#@balai_rt5');
  document.body.innerHTML = PAGE;
  locate = createLocator(adapter, { document });
  window.addEventListener('contextmenu', locate, true);
  return () => window.removeEventListener('contextmenu', locate, true);
});
const at = (selector: string): Located | undefined => press(locate, selector);

describe('a menu that opens with the other button', () => {
  it('belongs to the message it was opened on', () => {
    menuOn('[data-id="2"] p');
    expect(at('.tray button')).toMatchObject({
      act: 'like',
      item: '2',
      content: { author: { name: 'Warga 2' } },
    });
    menuOn('[data-id="1"] p');
    expect(at('.tray button')).toMatchObject({ item: '1', content: { text: 'satu tebal' } });
  });

  it('belongs to nobody when none was opened', () => expect(at('.tray button')).toBeUndefined());
});

describe('what is picked up and sent from another place', () => {
  it('is no act when it is picked up', () => {
    menuOn('[data-id="2"]');
    expect(at('.forward')).toBeUndefined();
  });

  it('is sent with its words, by a dialog without an editor', () => {
    menuOn('[data-id="2"]');
    at('.forward');
    expect(at('.picker .send')).toMatchObject({
      act: 'share',
      item: '2',
      content: { text: 'dua', author: { name: 'Warga 2' } },
    });
  });

  it('stays what was picked up, whatever else is pressed before it is sent', () => {
    menuOn('[data-id="2"]');
    at('.forward');
    at('[data-id="1"] p');
    expect(at('.picker .send')?.item).toBe('2');
  });

  it('is all that is selected', () => {
    for (const each of document.querySelectorAll('.message')) each.classList.add('selected');
    at('.forward-selected');
    expect(at('.picker .send')?.content.text).toBe('satu tebal\ndua');
  });

  it('has nothing to do with a message of one’s own', () => {
    menuOn('[data-id="2"]');
    at('.forward');
    expect(at('footer .send')).toMatchObject({ act: 'message', item: 'composer', content: { text: 'ikut' } });
    expect(at('footer .send')?.content).not.toHaveProperty('quoted');
  });

  it('goes with what is written beside it, and is sent when its bar is gone', () => {
    menuOn('[data-id="2"]');
    at('.forward');
    find('footer').insertAdjacentHTML('afterbegin', '<i class="forwarding"></i>');
    const sending = during(locate, find('footer [contenteditable]'), key('Enter'));
    expect(sending).toMatchObject({ act: 'share', content: { text: 'ikut', quoted: { text: 'dua' } } });
    expect(sending?.isDone()).toBe(false);
    find('footer .forwarding').remove();
    expect(sending?.isDone()).toBe(true);
  });

  it('is nothing where nothing was picked up', () => expect(at('.picker .send')).toBeUndefined());
});

it('an answer quotes and stays a message', () => {
  find('footer').insertAdjacentHTML('afterbegin', '<div class="reply"><q>siapa setuju?</q></div>');
  expect(at('footer .send')).toMatchObject({
    act: 'message',
    content: { quoted: { text: 'siapa setuju?' } },
  });
});

it('knows a chat by what follows # in the address, and its kind by what it shows', () => {
  expect(at('.join')).toMatchObject({
    act: 'join',
    item: '@balai_rt5',
    content: { author: { handle: 'balai_rt5' }, place: 'group', placeName: 'RT 05' },
  });
  find('.group').remove();
  expect(at('.join')?.content.place).toBe('private');
});

describe('a double tap that the site counts itself', () => {
  const tap = (selector: string, make: (type: string) => Event): (Located | undefined)[] =>
    ['pointerdown', 'pointerup', 'click'].map((type) => during(locate, find(selector), make(type)));
  const like = { act: 'like', item: '1' };

  it('is a like from the second tap on, with a finger only', () => {
    expect(tap('[data-id="1"] p', touch)).toEqual([undefined, undefined, undefined]);
    expect(tap('[data-id="1"] p', touch)).toMatchObject([like, like, like]);
    const mouse = (type: string) => new PointerEvent(type, { bubbles: true, pointerType: 'mouse' });
    expect([...tap('[data-id="2"] p', mouse), ...tap('[data-id="2"] p', mouse)]).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('takes a given like back without a question', () => {
    find('[data-id="1"]').insertAdjacentHTML('beforeend', '<i class="mine"></i>');
    tap('[data-id="1"] p', touch);
    expect(tap('[data-id="1"] p', touch)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a press on a site that acts before the click', () => {
  const down = (): PointerEvent => new PointerEvent('pointerdown', { bubbles: true });
  beforeEach(() => find('header').insertAdjacentHTML('beforeend', '<button class="bell on"></button>'));

  it('that takes the act back is no act in its later events either', () => {
    expect(during(locate, find('.bell'), down())).toBeUndefined();
    find('.bell').className = 'bell';
    expect(during(locate, find('.bell'), new MouseEvent('mouseup', { bubbles: true }))).toBeUndefined();
    expect(at('.bell')).toBeUndefined();
  });

  it('says nothing about the next press, by pointer or by key', () => {
    during(locate, find('.bell'), down());
    find('.bell').className = 'bell';
    at('.bell');
    expect(during(locate, find('.bell'), down())).toMatchObject({ act: 'follow' });
    find('.bell').className = 'bell on';
    during(locate, find('.bell'), down());
    find('.bell').className = 'bell';
    expect(during(locate, find('.bell'), key('Enter'))).toMatchObject({ act: 'follow' });
  });
});
