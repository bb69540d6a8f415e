import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine, type EngineJob } from '../../../src/pictures/engine.ts';

const reader = vi.hoisted(() => ({ read: vi.fn(), close: vi.fn(), open: vi.fn() }));
vi.mock('../../../src/pictures/open-reader.ts', () => ({ openReader: reader.open }));
vi.mock('../../../src/pictures/decode.ts', () => ({ decodeGrey: async (jpeg: string) => ({ jpeg }) }));

const job = (jpeg: string, withinMs = 5000): EngineJob => ({ do: 'text', jpeg, withinMs });
const onIdle = vi.fn();
const start = () => createEngine((file) => `chrome-extension://id/${file}`, onIdle);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.clearAllMocks();
  reader.open.mockImplementation(async () => ({ read: reader.read, close: reader.close }));
  reader.read.mockImplementation(async ({ jpeg }) => ({ text: jpeg, confidence: 90, isWhole: true }));
  reader.close.mockResolvedValue(undefined);
});
afterEach(() => void vi.useRealTimers());

describe('the engine', () => {
  test('starts with the first picture and reads all with one worker', async () => {
    const engine = start();
    expect(reader.open).not.toHaveBeenCalled();
    const answers = await Promise.all([engine.run(job('a')), engine.run(job('b'))]);
    expect(answers).toEqual([
      { ok: true, value: { text: 'a', confidence: 90 } },
      { ok: true, value: { text: 'b', confidence: 90 } },
    ]);
    expect(reader.open).toHaveBeenCalledTimes(1);
  });

  test('gives the memory back when nothing was read for a while, and starts again with the next picture', async () => {
    const engine = start();
    await engine.run(job('a'));
    await vi.advanceTimersByTimeAsync(30_000);
    await engine.run(job('b'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(reader.close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reader.close).toHaveBeenCalledTimes(1);
    expect(onIdle).toHaveBeenCalledTimes(1);
    await engine.run(job('c'));
    expect(reader.open).toHaveBeenCalledTimes(2);
  });

  test('a picture whose time is up before its turn is not read', async () => {
    const engine = start();
    expect(await engine.run(job('a', -1))).toEqual({ ok: false, why: 'too-slow' });
    expect(reader.open).not.toHaveBeenCalled();
  });

  test('a worker that breaks is ended, and the next picture gets a new one', async () => {
    reader.read.mockRejectedValueOnce(new Error('out of memory'));
    const engine = start();
    expect(await engine.run(job('a'))).toEqual({ ok: false, why: 'fault' });
    expect(reader.close).toHaveBeenCalledTimes(1);
    expect(await engine.run(job('b'))).toMatchObject({ ok: true });
    expect(reader.open).toHaveBeenCalledTimes(2);
  });

  test('a reader that cannot start is a fault, not a crash', async () => {
    reader.open.mockRejectedValueOnce(new Error('no file'));
    const engine = start();
    expect(await engine.run(job('a'))).toEqual({ ok: false, why: 'fault' });
    expect(await engine.run(job('b'))).toMatchObject({ ok: true });
  });
});
