import { type CallOnHints, hintsOn } from './hints.ts';
import { centreOf, expressionOf, focusOn, siteReady } from './in-page.ts';
import type { Dialog, Instruments, Tab, Target } from './types.ts';
import { until } from './until.ts';

/** What each browser's driver offers for one page; everything else is the same for both. */
export type Driven = {
  open(url: string): Promise<unknown>;
  /** Value of an expression in the page's own world. */
  evaluate(expression: string): Promise<unknown>;
  mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
    twice(x: number, y: number): Promise<void>;
  };
  tap(x: number, y: number): Promise<void>;
  /** Two taps that lie close together however slow the machine is. */
  tapTwice(x: number, y: number): Promise<void>;
  press(chord: string): Promise<void>;
  key: Tab['key'];
  type(text: string): Promise<void>;
  typeAtOnce(text: string): Promise<void>;
  choose: Tab['choose'];
  screenshot(path: string): Promise<unknown>;
  errors: readonly string[];
  dialog: Dialog;
  callOnHints: CallOnHints;
  instruments?: Instruments;
  front(): Promise<void>;
  close(): Promise<void>;
};

/** A person's hands and eyes on one page. */
export function tabOn(driven: Driven): Tab {
  const { mouse, press, key, type, typeAtOnce, choose, errors, dialog, instruments, front, close } = driven;
  const evaluate: Tab['evaluate'] = (fn, ...args) =>
    driven.evaluate(expressionOf(fn, args)) as Promise<never>;
  const at = async (target: Target, act: (x: number, y: number) => Promise<void>) => {
    const { x, y } = await centreOf(evaluate, target);
    await act(x, y);
  };
  return {
    goto: async (url) => {
      await driven.open(url);
      await siteReady(evaluate);
    },
    url: () => evaluate('location.href'),
    evaluate,
    until: (what, fn, ...args) =>
      until(what, async () => ((await evaluate(fn, ...args)) || undefined) as never),
    click: (target) => at(target, (x, y) => mouse.click(x, y)),
    tap: (target) => at(target, driven.tap),
    doubleClick: (target) => at(target, (x, y) => mouse.twice(x, y)),
    doubleTap: (target) => at(target, driven.tapTwice),
    mouse: {
      moveTo: (target) => at(target, (x, y) => mouse.move(x, y)),
      down: () => mouse.down(),
      up: () => mouse.up(),
    },
    press,
    key,
    type,
    typeAtOnce,
    choose,
    focus: async (target) => void (await focusOn(evaluate, target)),
    screenshot: async (path) => void (await driven.screenshot(path)),
    errors,
    dialog,
    hints: hintsOn(driven.callOnHints, { click: (x, y) => mouse.click(x, y) }),
    ...(instruments ? { instruments } : {}),
    front,
    close,
  };
}
