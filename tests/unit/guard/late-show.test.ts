import { expect, test, vi } from 'vitest';
import type { Show } from '../../../src/guard/guarded-page.ts';
import { lateShow } from '../../../src/guard/late-show.ts';

const shown = (): Show => ({
  ask: vi.fn(async () => 'cancel' as const),
  hint: vi.fn(),
  pressAgain: vi.fn(),
  picture: vi.fn(),
  askChecklist: vi.fn(() => Promise.resolve('cancel' as const)),
  undo: vi.fn(),
  backToWriting: vi.fn(),
  isOurs: () => true,
});
const event = new Event('click');
const nothing = undefined as never;

test('a question from before the dialog’s script is asked when that has come, and answered', async () => {
  const late = lateShow();
  const answer = late.ask(nothing, nothing, nothing);
  late.hint(nothing, nothing, nothing);
  expect(late.isOurs(event)).toBe(false);
  const show = shown();
  globalThis.jagaNetralShow?.(show);
  expect(await answer).toBe('cancel');
  expect(show.hint).toHaveBeenCalledOnce();
});

test('afterwards a question is asked at once, within the event it is about', () => {
  const late = lateShow();
  const show = shown();
  globalThis.jagaNetralShow?.(show);
  void late.ask(nothing, nothing, nothing);
  expect(show.ask).toHaveBeenCalledOnce();
  expect(late.isOurs(event)).toBe(true);
});

test('a question whose dialog never comes is a fault, not an answer', async () => {
  vi.useFakeTimers();
  const answer = expect(lateShow().ask(nothing, nothing, nothing)).rejects.toThrow('did not come');
  await vi.runAllTimersAsync();
  await answer;
  vi.useRealTimers();
});
