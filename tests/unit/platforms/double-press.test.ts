import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocator } from '../../../src/platforms/locate.ts';
import type { Located } from '../../../src/platforms/types.ts';
import { type Adapter, AdapterSchema } from '../../../src/ruleset/adapter.ts';
import { during, find, goTo } from './x-page.ts';

const adapter: Adapter = v.parse(AdapterSchema, {
  id: 'balai',
  name: 'Balai',
  matches: ['https://balai.example/*'],
  checkedOn: '2026-11-22',
  items: [{ kind: 'post', root: ['article'], key: [{ from: 'attribute', find: 'h2', name: 'id' }] }],
  acts: [
    { act: 'like', item: 'post', control: ['.heart'], done: ['.full'] },
    {
      act: 'like',
      item: 'post',
      gesture: 'double',
      control: ['.photo'],
      instead: ['.heart'],
      done: ['.full'],
    },
  ],
  shortcuts: [],
  composers: [],
  contract: [{ act: 'like', path: ['/'], find: ['.heart'] }],
});

const post = (id: string): string =>
  `<article><h2 id="${id}"></h2><div class="photo"><i></i></div><button class="heart"></button></article>`;

let locate: (event: Event) => Located | undefined;
beforeEach(() => {
  goTo('https://balai.example/');
  document.body.innerHTML = post('1') + post('2');
  locate = createLocator(adapter, { document });
});

const PRESS = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];

/** One whole press that begins at `at` milliseconds; gives back the types that were an act. */
const press = (selector: string, at: number, types = PRESS): string[] =>
  types.filter((type, index) => {
    const event = new MouseEvent(type, { bubbles: true, composed: true });
    Object.defineProperty(event, 'timeStamp', { value: at + index * 10 });
    return during(locate, find(selector), event) !== undefined;
  });

const photo = (nth: number): string => `article:nth-of-type(${nth}) i`;

describe('two presses on one picture', () => {
  it('are an act from the first event of the second on', () => {
    expect(press(photo(1), 0)).toEqual([]);
    expect(press(photo(1), 200)).toEqual(PRESS);
  });

  it('are answered with the control of its item', () => {
    press(photo(2), 0);
    const event = new MouseEvent('pointerdown', { bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: 100 });
    expect(during(locate, find(photo(2)), event)).toMatchObject({
      act: 'like',
      item: '2',
      replay: { how: 'press', control: find('article:nth-of-type(2) .heart') },
    });
  });

  it('are two single ones when they lie apart', () => {
    press(photo(1), 0);
    expect(press(photo(1), 700)).toEqual([]);
    expect(press(photo(1), 900)).toEqual(PRESS);
  });

  it('are none on two pictures, or with a press elsewhere between', () => {
    press(photo(1), 0);
    expect(press(photo(2), 100)).toEqual([]);
    press('h2', 200);
    expect(press(photo(2), 300)).toEqual([]);
  });

  it('begin anew after the second: three presses are one act', () => {
    press(photo(1), 0);
    press(photo(1), 100);
    expect(press(photo(1), 200)).toEqual([]);
  });

  it('are not made by clicks without a press, as helper programs send them', () => {
    press(photo(1), 0, ['click']);
    expect(press(photo(1), 100, ['click'])).toEqual([]);
  });

  it('forget a second press that became a scroll', () => {
    press(photo(1), 0);
    press(photo(1), 100, ['pointerdown', 'touchstart']);
    expect(press(photo(1), 5000)).toEqual([]);
  });

  it('pass once the item shows the act as done: they never take back', () => {
    find('article .heart').className = 'full';
    press(photo(1), 0);
    expect(press(photo(1), 100)).toEqual([]);
  });
});
