import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWarning } from '../../../src/warning/index.ts';
import { watchRoots } from './inside.ts';
import { question } from './samples.ts';

const roots = watchRoots();
const hosts = (): Element[] =>
  [...document.documentElement.children].filter((child) => child.localName.includes('-'));
const line = (): HTMLElement => roots.at(-1)!.querySelector('[role=status]')!;
const near = document.body.appendChild(document.createElement('button'));

beforeEach(() => {
  vi.useFakeTimers();
  // The simulated browser has no popovers.
  HTMLElement.prototype.showPopover = () => {};
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test('is one polite line that takes no focus and goes away by itself', () => {
  near.focus();
  createWarning().hint('Ini bisa dibaca memihak.', near, 'id');
  expect(line().textContent).toBe('Ini bisa dibaca memihak.');
  expect(host().outerHTML).not.toContain('memihak');
  expect(document.activeElement).toBe(near);
  vi.advanceTimersByTime(3900);
  expect(hosts()).toHaveLength(1);
  vi.advanceTimersByTime(200);
  expect(hosts()).toHaveLength(0);
});

test('a newer line takes the place of the older one', () => {
  const warning = createWarning();
  warning.hint('satu', near, 'id');
  warning.pressAgain(near, 'id');
  expect(hosts()).toHaveLength(1);
  expect(line().textContent).toContain('Tekan sekali lagi');
});

test('a question takes the line away', () => {
  const warning = createWarning();
  warning.hint('satu', near, 'id');
  const giveUp = new AbortController();
  void warning.ask(question(), giveUp.signal);
  expect(hosts()).toHaveLength(1);
  expect(roots.at(-1)!.querySelector('dialog')).not.toBeNull();
  giveUp.abort();
});

function host(): Element {
  return hosts()[0]!;
}
