import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settled } from '../../../src/guard/settled.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<button></button>';
});
afterEach(() => {
  vi.useRealTimers();
});

const button = (): HTMLElement => document.querySelector('button')!;
const isPressed = (): boolean => button().getAttribute('aria-pressed') === 'true';

test('true at once when it is done already', async () => {
  expect(await settled(() => true, 1000)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('true as soon as the page shows it, long before the time is over', async () => {
  const waiting = settled(isPressed, 1000);
  button().setAttribute('aria-pressed', 'true');
  expect(await waiting).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('false when the time is over', async () => {
  const waiting = settled(() => false, 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await waiting).toBe(false);
});

test('true at the end for what changes nothing in the page, such as a value', async () => {
  let done = false;
  const waiting = settled(() => done, 1000);
  done = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(await waiting).toBe(true);
});

test('looks no more once it has answered', async () => {
  const look = vi.fn(() => true);
  await settled(look, 1000);
  button().setAttribute('aria-pressed', 'true');
  await vi.advanceTimersByTimeAsync(2000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('rejects with what the question throws', async () => {
  const broken = (): never => {
    throw new Error('broken');
  };
  await expect(settled(broken, 1000)).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});
