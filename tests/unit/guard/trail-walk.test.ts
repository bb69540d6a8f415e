import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLEAR, type Finding, type Verdict } from '../../../src/check/types.ts';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import { TrailWalk } from '../../../src/guard/trail-walk.ts';
import { TRAIL_FINDINGS, type TrailReport } from '../../../src/messages.ts';
import { goTo, post } from '../platforms/x-page.ts';

const x = readAdapter('x');
const held = {
  level: 'stop',
  findings: [{ prohibition: 'skb-2022/ds-6' } as Finding],
  excuses: [],
} as Verdict;

let reports: TrailReport[];
let walk: TrailWalk;
const last = (): TrailReport => reports.at(-1)!;
const show = (...posts: string[]): void => {
  document.body.innerHTML = posts.join('');
};
/** What scrolling on brought has been told. */
const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(400);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  reports = [];
  goTo('https://x.com/saya/likes');
  walk = new TrailWalk({
    adapter: () => x,
    judge: ({ content }) => (content.text.includes('Coblos') ? held : CLEAR),
    report: (report) => reports.push(report),
  });
});
afterEach(() => {
  walk.stop();
  vi.useRealTimers();
});

test('does nothing before it is asked to', async () => {
  show(post({ text: 'Coblos nomor 2' }));
  await rest();
  expect(walk.look()).toEqual({ act: 'like', isWalking: false });
  expect(reports).toEqual([]);
});

test('reads every row once, also of a list that drops what is scrolled away', async () => {
  show(post({ id: '1', handle: 'halilis2', text: 'Coblos nomor 2' }), post({ id: '2' }));
  expect(walk.start()).toEqual({ act: 'like', isWalking: true });
  show(post({ id: '2' }), post({ id: '3', text: 'Coblos lagi' }));
  await rest();
  show(post({ id: '1', handle: 'halilis2', text: 'Coblos nomor 2' }));
  await rest();
  expect(last()).toMatchObject({ platform: 'x', act: 'like', read: 3, isOver: false });
  expect(last().found).toEqual([
    {
      key: '1',
      level: 'stop',
      prohibitions: ['skb-2022/ds-6'],
      link: 'https://x.com/halilis2/status/1',
      who: '@halilis2',
    },
    {
      key: '3',
      level: 'stop',
      prohibitions: ['skb-2022/ds-6'],
      link: 'https://x.com/tetangga/status/3',
      who: '@tetangga',
    },
  ]);
});

test('misses no row however fast a list is scrolled, and tells of them in bursts', async () => {
  show(post({ id: '0' }));
  walk.start();
  for (let id = 1; id <= 50; id++) {
    show(post({ id: String(id), text: 'Coblos nomor 2' }));
    await vi.advanceTimersByTimeAsync(16);
  }
  await rest();
  expect(last()).toMatchObject({ read: 51 });
  expect(last().found).toHaveLength(50);
  expect(reports.length).toBeLessThan(6);
});

test('judges a row again when the site has filled it', async () => {
  show(post({ id: '1', text: '' }));
  walk.start();
  expect(last()).toMatchObject({ read: 1, found: [] });
  show(post({ id: '1', text: 'Coblos nomor 2' }));
  await rest();
  expect(last()).toMatchObject({ read: 1, found: [{ key: '1' }] });
});

test('reads what stands there when the page is left for another tab', async () => {
  show(post({ id: '1' }));
  walk.start();
  show(post({ id: '2' }));
  await Promise.resolve();
  document.dispatchEvent(new Event('visibilitychange'));
  walk.stop();
  expect(last().read).toBe(2);
  const told = reports.length;
  show(post({ id: '3' }));
  await rest();
  expect(reports.length).toBe(told);
});

test('ends when it is stopped, and reads no more', async () => {
  show(post({ id: '1' }));
  walk.start();
  walk.stop();
  expect(last()).toMatchObject({ isOver: true, read: 1 });
  show(post({ id: '2' }));
  await rest();
  expect(last().read).toBe(1);
});

test('ends when the person goes on to another page of the site', async () => {
  show(post({ id: '1' }));
  walk.start();
  goTo('https://x.com/home');
  show(post({ id: '2' }));
  await rest();
  expect(last()).toMatchObject({ isOver: true, read: 1 });
  expect(walk.look()).toBeUndefined();
});

test('counts on when it has named as many as it may', () => {
  show(...Array.from({ length: TRAIL_FINDINGS + 5 }, (_, id) => post({ id: String(id), text: 'Coblos' })));
  walk.start();
  expect(last().found).toHaveLength(TRAIL_FINDINGS);
  expect(last().read).toBe(TRAIL_FINDINGS + 5);
});

test('starts nowhere but on such a list', () => {
  goTo('https://x.com/home');
  expect(walk.start()).toBeUndefined();
  expect(reports).toEqual([]);
});
