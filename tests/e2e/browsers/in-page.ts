import type { Tab, Target } from './types.ts';
import { until } from './until.ts';

/**
 * A function and its arguments as one expression. Bundlers may leave calls of `__name` in a function's text; here it
 * means nothing.
 */
export function expressionOf(fn: unknown, args: readonly unknown[]): string {
  if (typeof fn === 'string') return fn;
  return `((__name) => (${String(fn)}).apply(undefined, ${JSON.stringify(args)}))((f) => f)`;
}

export type Point = { x: number; y: number };

/**
 * In the page: the element's centre once two frames agree on it, scrolled into view. Undefined where there is no such
 * element. Of several matches the first that a pointer reaches counts, unless `nth` says which.
 */
async function standingCentre(
  css: string,
  nth: number | null,
  within: string | null,
): Promise<Point | undefined> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const centre = (element: Element): Point => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const inView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight - 10)
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  const reached = (element: Element) => {
    inView(element);
    const { x, y } = centre(element);
    return element.contains(document.elementFromPoint(x, y));
  };
  const find = () => {
    const root = within === null ? document : document.querySelector(within);
    const all = [...(root?.querySelectorAll(css) ?? [])];
    return nth === null && all.length > 1 ? (all.find(reached) ?? all[0]) : all[nth ?? 0];
  };
  let before = '';
  for (let tries = 0; tries < 60; tries++) {
    const element = find();
    if (!element) return undefined;
    inView(element);
    await frame();
    const { x, y } = centre(element);
    if (before === `${x} ${y}` && element.getClientRects().length > 0) return { x, y };
    before = `${x} ${y}`;
  }
  return undefined;
}

const partsOf = (target: Target) => {
  const { css, nth = null, within = null } = typeof target === 'string' ? { css: target } : target;
  return [css, nth, within] as const;
};

type Evaluate = Tab['evaluate'];

/** Waits for what is meant and returns its centre in CSS pixels of the window. */
export function centreOf(evaluate: Evaluate, target: Target): Promise<Point> {
  const what = `an element ${JSON.stringify(target)}`;
  return until(what, async () => (await evaluate(standingCentre, ...partsOf(target))) ?? undefined);
}

export function focusOn(evaluate: Evaluate, target: Target): Promise<unknown> {
  const focus = (css: string, nth: number | null, within: string | null) => {
    const root = within === null ? document : document.querySelector(within);
    const element = root?.querySelectorAll<HTMLElement>(css)[nth ?? 0];
    element?.focus();
    return element !== undefined && document.activeElement === element;
  };
  return until(`focus on ${JSON.stringify(target)}`, () => evaluate(focus, ...partsOf(target)));
}

/** The replica says when it listens; other pages are ready when loaded. */
export function siteReady(evaluate: Evaluate): Promise<unknown> {
  const ready = () => document.readyState === 'complete' && window.__site?.ready !== false;
  return until('the page to be ready', () => evaluate(ready));
}
