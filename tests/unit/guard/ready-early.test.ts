import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readyEarly } from '../../../src/guard/ready-early.ts';

let idle: (() => void)[];
let ended: AbortController;
let made: number;

beforeEach(() => {
  [idle, made, ended] = [[], 0, new AbortController()];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  readyEarly(() => made++, ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
});

const use = (type: string): boolean => window.dispatchEvent(new Event(type));
const rest = (): void => {
  for (const run of idle.splice(0)) run();
};

test('nothing is done while nobody uses the page', () => {
  rest();
  expect(made).toBe(0);
});

test.each(['pointerover', 'pointerdown', 'keydown'])(
  '%s is the first sign: ready once, when there is time',
  (type) => {
    use(type);
    expect(made).toBe(0);
    rest();
    use('pointerover');
    use(type);
    rest();
    expect(made).toBe(1);
  },
);

test('nothing is done after the guard has ended', () => {
  use('pointerdown');
  ended.abort();
  rest();
  use('keydown');
  rest();
  expect(made).toBe(0);
});
