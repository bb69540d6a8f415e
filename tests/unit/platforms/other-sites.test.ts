import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { type Adapter, AdapterSchema } from '../../../src/ruleset/adapter.ts';
import { click, during, find, goTo, key } from './x-page.ts';

/** A made-up site with everything other platforms need and X does not. */
const adapter: Adapter = v.parse(AdapterSchema, {
  id: 'balai',
  name: 'Balai',
  matches: ['https://balai.example/*'],
  checkedOn: '2026-11-21',
  items: [
    {
      kind: 'post',
      climb: { until: ['[data-role="menu"]', '[data-role="author"]'], single: ['a.when'] },
      key: [{ from: 'link', find: 'a.when', part: { param: 'id' } }],
      author: {
        name: [
          { from: 'text', find: '.new-author' },
          { from: 'text', find: '[data-role="author"]' },
        ],
      },
      text: ['.new-message', '[data-role="message"]'],
      foreign: ['[data-role="comment"]'],
    },
  ],
  acts: [
    {
      act: 'like',
      item: 'post',
      control: ['[role="button"]:has(svg[aria-label="Suka"])', 'like-view button[aria-pressed="false"]'],
      done: ['[role="button"]:has(svg[aria-label="Batal suka"])', 'like-view button[aria-pressed="true"]'],
    },
    {
      act: 'like',
      item: 'post',
      gesture: 'double',
      control: ['.photo'],
      instead: ['[role="button"]:has(svg[aria-label="Suka"])'],
      done: ['[role="button"]:has(svg[aria-label="Batal suka"])'],
    },
  ],
  shortcuts: [],
  composers: [
    {
      act: 'comment',
      item: 'post',
      editor: ['[data-lexical-editor="true"]'],
      submit: ['[data-role="send"]'],
      keys: [{ key: 'Enter' }],
      inputs: ['insertParagraph'],
      contexts: [],
    },
  ],
  contract: [{ act: 'like', path: ['/'], find: ['svg[aria-label="Suka"]'] }],
});

const heart = (label: string): string =>
  `<div role="button"><svg aria-label="${label}"><path></path></svg></div>`;
const unit = (
  id: string,
  message: string,
  label = 'Suka',
): string => `<div class="unit"><div><span data-role="author">Akun ${id}</span>
  <i data-role="menu"></i><a class="when" href="/post?id=${id}"></a></div><div data-role="message">${message}</div><img class="photo" alt="">
  <div><div>${heart(label)}<b>Suka: 9 orang</b></div></div><div data-role="comment"><div data-role="message">orang lain</div></div>
  <form><div data-lexical-editor="true" contenteditable="true">komentar ${id}</div><button data-role="send"></button></form></div>`;

const twice = (): MouseEvent => new MouseEvent('dblclick', { bubbles: true });

let locate: (event: Event) => Located | undefined;
beforeEach(() => {
  goTo('https://balai.example/');
  document.body.innerHTML = `<div class="feed">${unit('1', 'satu')}${unit('2', 'dua')}</div>`;
  locate = createLocator(adapter, { document });
});
const second = (inner: string): Element => find(`.unit:nth-of-type(2) ${inner}`);

describe('sites without a marked post', () => {
  it('climbs from the button to the one post around it', () => {
    expect(during(locate, second('svg path'), click())).toMatchObject({
      act: 'like',
      item: '2',
      content: { text: 'dua', author: { name: 'Akun 2' } },
    });
  });

  it('gives up where two posts would be one', () => {
    second('[data-role="menu"]').remove();
    second('[data-role="author"]').remove();
    expect(during(locate, second('svg path'), click())).toBeUndefined();
  });

  it('takes the first alternative that is there', () => {
    second('[data-role="message"]').insertAdjacentHTML('afterend', '<div class="new-message">baru</div>');
    expect(during(locate, second('svg path'), click())?.content.text).toBe('baru');
  });

  it('knows a like by the label of its picture, and passes counters', () => {
    expect(during(locate, second('svg path'), click())?.act).toBe('like');
    expect(during(locate, second('b'), click())).toBeUndefined();
  });

  it('passes a picture whose label says it is done', () => {
    document.body.innerHTML = `<div class="feed">${unit('1', 'satu')}${unit('2', 'dua', 'Batal suka')}</div>`;
    expect(during(locate, second('svg path'), click())).toBeUndefined();
    expect(during(locate, second('.photo'), twice())).toBeUndefined();
  });

  it('knows a pressed custom element by aria-pressed', () => {
    second('.photo').insertAdjacentHTML(
      'afterend',
      '<like-view><button aria-pressed="false"></button></like-view>',
    );
    const located = during(locate, second('like-view button'), click());
    expect(located?.item).toBe('2');
    second('like-view button').setAttribute('aria-pressed', 'true');
    expect(located?.isDone()).toBe(true);
    expect(during(locate, second('like-view button'), click())).toBeUndefined();
  });
});

describe('a double press on the picture', () => {
  it('is a like, answered with the like control', () => {
    const located = during(locate, second('.photo'), twice());
    expect(located).toMatchObject({
      act: 'like',
      item: '2',
      replay: { how: 'press', control: second('[role="button"]') },
    });
    expect(during(locate, second('.photo'), click())).toBeUndefined();
  });

  it('passes elsewhere', () => {
    expect(during(locate, second('[data-role="message"]'), twice())).toBeUndefined();
  });
});

describe('two presses with a finger', () => {
  /** Which of these events are held: what happens, when in milliseconds, and where a finger has got to. */
  const heldOf = (events: readonly (readonly [type: string, at: number, x?: number])[], inner = '.photo') =>
    events.map(([type, at, clientX = 0]) => {
      const event = new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX });
      Object.defineProperty(event, 'timeStamp', { value: at });
      return during(locate, second(inner), event) !== undefined;
    });
  const first = [
    ['pointerdown', 1000],
    ['pointerup', 1020],
  ] as const;

  const firstClick = ['click', 1020] as const;
  const down = ['pointerdown', 1120] as const;
  const rest = [
    ['pointerup', 1140],
    ['click', 1140],
  ] as const;

  it('hold the second from its first event to its click', () => {
    expect(heldOf([...first, firstClick, down, ...rest])).toEqual([false, false, false, true, true, true]);
  });

  it('are two where the first click comes late', () => {
    expect(heldOf([...first, down, firstClick, ...rest])).toEqual([false, false, true, false, true, true]);
  });

  it('are not two when the first pushed the picture aside, or lasted', () => {
    const again = ['pointerdown', 1900] as const;
    expect(heldOf([['pointerdown', 1500], ['pointerup', 1550, 80], again])).toEqual([false, false, false]);
    expect(
      heldOf([
        ['pointerdown', 3000],
        ['pointerup', 4100],
        ['pointerdown', 4200],
      ]),
    ).not.toContain(true);
  });

  it('are not two when they lie apart, or another thing was pressed between them', () => {
    expect(heldOf([...first, ['pointerdown', 1600]])).toEqual([false, false, false]);
    heldOf([
      ['pointerdown', 3000],
      ['pointerup', 3010],
    ]);
    heldOf([['pointerdown', 3100]], '[data-role="message"]');
    expect(heldOf([['pointerdown', 3200]])).toEqual([false]);
  });
});

describe('an editor that sends with Enter alone', () => {
  it('sends with Enter, not with Shift+Enter', () => {
    const editor = second('[data-lexical-editor]');
    expect(during(locate, editor, key('Enter'))).toMatchObject({
      act: 'comment',
      content: { text: 'komentar 2', own: true },
    });
    expect(during(locate, editor, key('Enter', { shiftKey: true }))).toBeUndefined();
  });

  it('hears the same key as input', () => {
    const input = (inputType: string): InputEvent =>
      new InputEvent('beforeinput', { inputType, bubbles: true });
    const editor = second('[data-lexical-editor]');
    expect(during(locate, editor, input('insertParagraph'))).toMatchObject({
      act: 'comment',
      replay: { how: 'key', target: editor, key: 'Enter' },
    });
    expect(during(locate, editor, input('insertText'))).toBeUndefined();
  });

  it('hears a form that is submitted, and no other form', () => {
    const form = second('form') as HTMLFormElement;
    const submit = (): Event => new Event('submit', { bubbles: true, cancelable: true });
    expect(during(locate, form, submit())).toMatchObject({ act: 'comment', replay: { how: 'submit', form } });
    document.body.insertAdjacentHTML('beforeend', '<form id="search"><input></form>');
    expect(during(locate, find('#search'), submit())).toBeUndefined();
  });
});

it('looks out of open shadow roots', () => {
  const host = document.createElement('x-heart');
  second('[role="button"]').append(host);
  host.attachShadow({ mode: 'open' }).innerHTML = '<i></i>';
  const inner = host.shadowRoot?.querySelector('i');
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  expect(during(locate, inner!, event)?.item).toBe('2');
});
