import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { type Adapter, AdapterSchema } from '../../../src/ruleset/adapter.ts';
import { click, during, find, goTo, key } from './x-page.ts';

/** A made-up site whose buttons are told apart by their words only. */
const adapter: Adapter = v.parse(AdapterSchema, {
  id: 'balai',
  name: 'Balai',
  matches: ['https://balai.example/*'],
  checkedOn: '2026-11-22',
  items: [
    {
      kind: 'post',
      root: ['article'],
      key: [{ from: 'link', find: 'a.when', part: { segment: 1 } }],
      author: { handle: [{ from: 'link', find: 'a', part: { segment: 0 }, mention: true }] },
      text: ['p'],
      quoted: { root: ['article article', 'form article'], text: ['p'] },
    },
    {
      kind: 'profile',
      key: [{ from: 'address', part: { segment: 0 } }],
      author: { handle: [{ from: 'address', part: { segment: 0 }, mention: true }] },
    },
  ],
  acts: [
    { act: 'follow', item: 'profile', control: ['button'], labels: ['Ikuti', 'Follow'] },
    { act: 'like', item: 'post', control: ['b'] },
  ],
  shortcuts: [],
  composers: [
    {
      act: 'post',
      item: 'post',
      editor: ['textarea'],
      submit: ['form div'],
      labels: ['Kirim', 'Send'],
      keys: [{ key: 'Enter', ctrl: true }],
      contexts: [],
    },
  ],
  contract: [{ act: 'like', path: ['/'], find: ['b'] }],
});

let locate: (event: Event) => Located | undefined;
const show = (markup: string, path = '/'): void => {
  goTo(`https://balai.example${path}`);
  document.body.innerHTML = markup;
  locate = createLocator(adapter, { document });
};
const press = (selector: string): Located | undefined => during(locate, find(selector), click());

const FORM =
  '<form><textarea>Pilih nomor 2</textarea><div id="close">Tutup</div><div id="send"><svg><title>Pesawat</title></svg> Kirim</div></form>';

describe('a composer whose button is known by its word', () => {
  beforeEach(() => show(FORM));

  it('is sent by the button of that name, whatever its icon is called', () => {
    expect(press('#send')).toMatchObject({ act: 'post', content: { text: 'Pilih nomor 2' } });
  });

  it('is left alone by every other button', () => expect(press('#close')).toBeUndefined());

  it('is sent by its key even where nobody knows its button', () => {
    find('#send').textContent = 'Publicar';
    const located = during(locate, find('textarea'), key('Enter', { ctrlKey: true }));
    expect(located).toMatchObject({ act: 'post', content: { text: 'Pilih nomor 2' } });
    expect(located?.isDone()).toBe(false);
    (find('textarea') as HTMLTextAreaElement).value = '';
    expect(located?.isDone()).toBe(true);
  });

  it('quotes a card that looks like any item', () => {
    find('form').insertAdjacentHTML('beforeend', '<article><p>Menangkan HALILIS</p></article>');
    expect(press('#send')).toMatchObject({
      act: 'share',
      content: { quoted: { text: 'Menangkan HALILIS' } },
    });
  });
});

describe('an act without a done state of its own', () => {
  it('is done when its button is called otherwise', () => {
    show('<button>Ikuti</button>', '/@halilis2');
    const located = press('button');
    expect(located).toMatchObject({
      act: 'follow',
      item: '@halilis2',
      content: { author: { handle: 'halilis2' } },
    });
    expect(located?.isDone()).toBe(false);
    find('button').textContent = 'Mengikuti';
    expect(located?.isDone()).toBe(true);
  });

  it('is done when its button is gone', () => {
    show('<button>Ikuti</button>', '/@halilis2');
    const located = press('button');
    find('button').remove();
    expect(located?.isDone()).toBe(true);
  });
});

it('a handle is read from a link without its @', () => {
  show('<article><a class="when" href="/@halilis2/77">1 hari</a><p>Halo</p><b>suka</b></article>');
  expect(press('b')).toMatchObject({ item: '77', content: { author: { handle: 'halilis2' } } });
});
