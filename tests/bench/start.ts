import { readFileSync } from 'node:fs';
import type { BrowserName, Tab } from '../e2e/browsers/index.ts';
import { NO_LIMIT, type Row } from './budget.ts';
import { inFreshPage } from './fresh-page.ts';
import { LATE_SCRIPT } from './size.ts';
import { median } from './stats.ts';

const COLD_STARTS = 5;
const IDLE_MS = 1_000;

type Idle = {
  timers: number;
  observers: number;
  frames: number;
  requests: number;
  changes: number;
  looks: number;
};
type Start = { milliseconds: number; late: number; idle: Idle };

/**
 * Starts the built content script as the page's own script would be, in fresh processes, and counts what it asks of the
 * browser while nothing happens. The page's world stands for the isolated one: the same engine, the same code.
 */
export async function startRows(name: BrowserName, port: number): Promise<Row[]> {
  const late = readFileSync(LATE_SCRIPT, 'utf8');
  const starts: Start[] = [];
  for (let run = 0; run < COLD_STARTS; run++) {
    starts.push(await inFreshPage(name, port, (tab, code) => startIn(tab, code, late)));
  }
  const most = (count: (idle: Idle) => number): number => Math.max(...starts.map(({ idle }) => count(idle)));
  const busy = most(({ looks: _once, ...kept }) =>
    Object.values(kept).reduce((sum, count) => sum + count, 0),
  );
  return [
    {
      what: 'content script at document start, cold',
      where: name,
      value: median(starts.map(({ milliseconds }) => milliseconds)),
      limit: 10,
      unit: 'ms',
    },
    {
      what: 'script of the dialog, once the page has been read',
      where: name,
      value: median(starts.map((start) => start.late)),
      limit: NO_LIMIT,
      unit: 'ms',
    },
    { what: 'idle page: timers, observers, changes, requests', where: name, value: busy, limit: 0, unit: '' },
    {
      what: 'idle page: looks when there is time',
      where: name,
      value: most(({ looks }) => looks),
      limit: 1,
      unit: '',
    },
  ];
}

async function startIn(tab: Tab, code: string, lateCode: string): Promise<Start> {
  await tab.evaluate(countWork);
  const milliseconds = await tab.evaluate(timeScript, code);
  const late = await tab.evaluate(timeScript, lateCode);
  const idle = await tab.evaluate(idleWork, IDLE_MS);
  return { milliseconds, late, idle };
}

/** Wraps what a script can keep a page busy with, and counts its use in `__work`. */
function countWork(): void {
  const work: Idle = { timers: 0, observers: 0, frames: 0, requests: 0, changes: 0, looks: 0 };
  const counted = (kind: keyof Idle, owner: object, key: string): void => {
    const original = Reflect.get(owner, key) as (...args: unknown[]) => unknown;
    Reflect.set(owner, key, function (this: unknown, ...args: unknown[]) {
      work[kind] += 1;
      return original.apply(this, args);
    });
  };
  const changes = new MutationObserver((records) => {
    work.changes += records.length;
  });
  changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  Object.assign(globalThis, { __work: work, __later: setTimeout.bind(globalThis) });
  for (const key of ['setTimeout', 'setInterval']) counted('timers', globalThis, key);
  counted('frames', globalThis, 'requestAnimationFrame');
  counted('looks', globalThis, 'requestIdleCallback');
  for (const owner of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    counted('observers', owner.prototype, 'observe');
  }
  counted('requests', globalThis, 'fetch');
  counted('requests', XMLHttpRequest.prototype, 'send');
}

/** Milliseconds to compile and run the script, as the browser does before the page's first own script. */
function timeScript(code: string): number {
  const started = performance.now();
  // biome-ignore lint/security/noGlobalEval: the built script is measured as it is, compilation included.
  globalThis.eval(code);
  return performance.now() - started;
}

/** What was counted after so many milliseconds in which nothing happened. */
function idleWork(milliseconds: number): Promise<Idle> {
  const { __work, __later } = globalThis as unknown as { __work: Idle; __later: typeof setTimeout };
  return new Promise((resolve) => __later(() => resolve(__work), milliseconds));
}
