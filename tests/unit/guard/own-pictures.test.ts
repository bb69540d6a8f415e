import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OwnPictures } from '../../../src/guard/own-pictures.ts';
import { previewsIn } from '../../../src/guard/previews.ts';
import type { PictureReading } from '../../../src/pictures/types.ts';
import type { Located } from '../../../src/platforms/types.ts';

let clock: number;
let told: number;
let ended: AbortController;
let finish: ((reading: PictureReading) => void)[];
let pictures: OwnPictures;

const read = (text: string): PictureReading => ({ ok: true, value: { text, confidence: 90 } });
const file = (name = 'a.png', type = 'image/png'): File => new File(['x'], name, { type });
const editor = (): Element => document.querySelector('#editor')!;
const flush = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What sending would be now in the page's one composer. */
function sending(more: Partial<Located['content']> = {}): Located {
  const control = document.querySelector('#send')!;
  return {
    act: 'post',
    platform: 'x',
    item: 'composer',
    content: { text: 'Halo', own: true, ...more },
    replay: { how: 'press', control },
    editor: editor(),
    isDone: () => false,
  };
}

/** An event with files, as a person's choice, drop or paste brings them. */
function give(on: Element, how: 'change' | 'drop' | 'paste', ...files: File[]): Event {
  const event = new Event(how, { bubbles: true, cancelable: true, composed: true });
  if (how === 'change') Object.defineProperty(on, 'files', { value: files, configurable: true });
  else Object.defineProperty(event, how === 'drop' ? 'dataTransfer' : 'clipboardData', { value: { files } });
  on.dispatchEvent(event);
  return event;
}

/** The site shows what it is going to send. */
function preview(): Element {
  const image = document.createElement('img');
  image.src = 'blob:https://x.com/1';
  document.querySelector('#box')!.append(image);
  return image;
}

beforeEach(() => {
  [clock, told, finish] = [0, 0, []];
  ended = new AbortController();
  document.body.innerHTML = `<div id="box"><div><div id="editor" contenteditable></div></div>
    <input type="file" id="files"><button id="send"></button></div><p id="elsewhere"></p>`;
  pictures = new OwnPictures({
    writing: (element) => (element.closest('#box') ? sending() : undefined),
    read: () => new Promise((resolve) => finish.push(resolve)),
    readHands: () => Promise.resolve([2]),
    changed: () => {
      told++;
    },
    onFault: () => expect.unreachable(),
    now: () => clock,
  });
  pictures.start(ended.signal);
});
afterEach(() => ended.abort());

describe('notices', () => {
  test.each([
    ['change', '#files'],
    ['drop', '#box'],
    ['paste', '#editor'],
  ] as const)('a picture that comes by %s, and touches nothing', (how, css) => {
    const event = give(document.querySelector(css)!, how, file());
    expect(pictures.of(sending())).toHaveLength(1);
    expect(event.defaultPrevented).toBe(false);
    expect(told).toBe(1);
  });

  test.each([
    ['a text file', file('a.txt', 'text/plain')],
    ['a document', file('a.pdf', 'application/pdf')],
  ])('not %s', (_what, other) => {
    give(editor(), 'paste', other);
    expect(pictures.of(sending())).toEqual([]);
  });

  test('a video, and a telephone’s picture without a type', () => {
    give(editor(), 'drop', file('a.mp4', 'video/mp4'), file('b.HEIC', ''));
    expect(pictures.of(sending())).toHaveLength(2);
  });

  test('nothing once it has ended', () => {
    ended.abort();
    give(editor(), 'paste', file());
    expect(finish).toEqual([]);
  });
});

describe('belongs', () => {
  test('to the composer it was given to, and to no other act', () => {
    give(editor(), 'paste', file());
    expect(pictures.of({ ...sending(), editor: document.querySelector('#elsewhere')! })).toEqual([]);
    expect(pictures.of(sending({ own: false }))).toEqual([]);
  });

  test('to a composer that shows it, where none stood around when it was chosen', () => {
    give(document.querySelector('#elsewhere')!, 'drop', file());
    expect(pictures.of(sending())).toEqual([]);
    preview();
    expect(pictures.of(sending())).toHaveLength(1);
  });

  test('until the site shows it no more', () => {
    give(editor(), 'paste', file());
    const shown = preview();
    expect(pictures.of(sending())).toHaveLength(1);
    shown.remove();
    expect(pictures.of(sending())).toEqual([]);
  });

  test('and the hints hear of it after the press that took it out', async () => {
    give(editor(), 'paste', file());
    const shown = preview();
    pictures.of(sending());
    shown.remove();
    const before = told;
    document.body.click();
    await vi.waitFor(() => expect(told).toBeGreaterThan(before));
    expect(pictures.of(sending())).toEqual([]);
  });

  test('for half an hour at most', () => {
    give(document.querySelector('#elsewhere')!, 'drop', file());
    clock = 31 * 60_000;
    pictures.of(sending());
    preview();
    expect(pictures.of(sending())).toEqual([]);
  });
});

describe('its words', () => {
  test('are waited for, then stand with the act', async () => {
    give(editor(), 'paste', file());
    expect(pictures.isReading(sending())).toBe(true);
    const finished = pictures.finish(sending());
    finish[0]!(read('COBLOS NOMOR 2'));
    await finished;
    expect(pictures.isReading(sending())).toBe(false);
    expect(pictures.add(sending()).content).toMatchObject({ media: ['COBLOS NOMOR 2'], pictureTexts: 1 });
  });

  test('come behind what the site’s own field says of it', async () => {
    give(editor(), 'paste', file());
    finish[0]!(read('Soto ayam'));
    await flush();
    expect(pictures.add(sending({ media: ['keterangan'] })).content.media).toEqual([
      'keterangan',
      'Soto ayam',
    ]);
  });

  test('a picture without any leaves the act as it is', async () => {
    give(editor(), 'paste', file());
    finish[0]!(read(''));
    await flush();
    const located = sending();
    expect(pictures.add(located)).toBe(located);
  });

  test('hands are known after them', async () => {
    give(editor(), 'paste', file());
    finish[0]!({ ok: false, why: 'broken' });
    await flush();
    expect(pictures.of(sending())[0]?.hands).toEqual([2]);
  });
});

test('previews are looked for in the composer alone', () => {
  document.querySelector('#elsewhere')!.innerHTML = '<img src="blob:https://x.com/2">';
  expect(previewsIn(sending())).toEqual([]);
  const shown = preview();
  expect(previewsIn(sending())).toEqual([shown]);
});
