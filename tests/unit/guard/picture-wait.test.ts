import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OthersPictures } from '../../../src/guard/others-pictures.ts';
import { type PictureLine, PictureWait } from '../../../src/guard/picture-wait.ts';
import { ACT_WITHIN_MS } from '../../../src/pictures/limits.ts';
import type { PictureReading } from '../../../src/pictures/types.ts';
import type { Located } from '../../../src/platforms/types.ts';
import type { Send } from '../../../src/send.ts';

const ADDRESS = 'https://pbs.twimg.com/media/a.png';
const act = (change: Partial<Located> = {}, pictures: readonly string[] = [ADDRESS]): Located => ({
  act: 'like',
  platform: 'x',
  item: '101',
  content: { text: 'Lihat ini', media: ['Gambar kami'], pictures },
  replay: { how: 'press', control: document.createElement('button') },
  isDone: () => false,
  ...change,
});
const said = (text: string): PictureReading => ({ ok: true, value: { text, confidence: 90 } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Others' pictures with a background that answers as told. */
function reading(answer: (address: string) => Promise<PictureReading>, inView: readonly string[] = []) {
  const send = vi.fn(async (_name: string, address: string) => ({ ok: true, value: await answer(address) }));
  const others = new OthersPictures({ send: send as unknown as Send, inView: () => inView });
  const lines: PictureLine[] = [];
  const wait = new PictureWait({
    sources: [others],
    mayHold: () => true,
    say: (_located, line) => lines.push(line),
  });
  const ended = new AbortController();
  return { send, others, wait, lines, ended };
}

describe('until the person switches it on', () => {
  test('nothing is asked for and nothing waits', async () => {
    const { send, wait } = reading(async () => said('COBLOS'), [ADDRESS]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(wait.isDue(act())).toBe(false);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('switched on', () => {
  test('an act waits until its pictures are read, and has their words behind the alternative texts', async () => {
    const { wait, others, lines, ended } = reading(async () => said('COBLOS NOMOR 2'));
    others.switch(true, ended.signal);
    expect(wait.isDue(act())).toBe(true);
    const read = await wait.finish(act());
    expect(read.content).toMatchObject({ media: ['Gambar kami', 'COBLOS NOMOR 2'], pictureTexts: 1 });
    expect(lines).toEqual(['reading', 'done']);
    expect(wait.isDue(act())).toBe(false);
    expect(wait.add(act()).content.media).toEqual(['Gambar kami', 'COBLOS NOMOR 2']);
  });

  test('it waits no longer than a person hardly notices, and says that it could not read', async () => {
    const { wait, others, lines, ended } = reading(() => new Promise(() => {}));
    others.switch(true, ended.signal);
    const located = act();
    const finished = wait.finish(located);
    await vi.advanceTimersByTimeAsync(ACT_WITHIN_MS);
    expect(await finished).toBe(located);
    expect(lines).toEqual(['reading', 'unread']);
  });

  test('a picture that cannot be read is said, and asked for again at the next act', async () => {
    const { wait, others, lines, send, ended } = reading(async () => ({ ok: false, why: 'unreachable' }));
    others.switch(true, ended.signal);
    await wait.finish(act());
    await wait.finish(act());
    expect(lines).toEqual(['reading', 'unread', 'reading', 'unread']);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('a picture without writing adds nothing', async () => {
    const { wait, others, ended } = reading(async () => said(''));
    others.switch(true, ended.signal);
    expect((await wait.finish(act())).content.media).toEqual(['Gambar kami']);
  });

  test('only reactions to posts wait', () => {
    const { wait, others, ended } = reading(async () => said(''));
    others.switch(true, ended.signal);
    expect(wait.isDue(act({ act: 'share' }))).toBe(true);
    expect(wait.isDue(act({ act: 'follow' }))).toBe(false);
    expect(wait.isDue(act({}, []))).toBe(false);
  });

  test('a page at rest has its pictures read beforehand, each once', async () => {
    const { send, wait, others, ended } = reading(async () => said('COBLOS'), [ADDRESS]);
    others.switch(true, ended.signal);
    await vi.advanceTimersByTimeAsync(1000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(wait.isDue(act())).toBe(false);
    window.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('scrolling puts it off, a moving pointer does not', async () => {
    const { send, others, ended } = reading(async () => said(''), [ADDRESS]);
    others.switch(true, ended.signal);
    for (let ms = 0; ms < 2000; ms += 200) {
      window.dispatchEvent(new Event('scroll'));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(send).not.toHaveBeenCalled();
    for (let ms = 0; ms < 800; ms += 200) {
      window.dispatchEvent(new Event('pointerover'));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('switched off again, nothing listens any more', async () => {
    const { send, wait, others, ended } = reading(async () => said(''), [ADDRESS]);
    others.switch(true, ended.signal);
    others.switch(false, ended.signal);
    window.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(send).not.toHaveBeenCalled();
    expect(wait.isDue(act())).toBe(false);
  });
});

test('where nothing is held, nothing waits', () => {
  const wait = new PictureWait({
    sources: [{ add: (located) => located, isReading: () => true, finish: async () => {} }],
    mayHold: () => false,
    say: () => {},
  });
  expect(wait.isDue(act())).toBe(false);
});
