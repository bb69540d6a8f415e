import type { PressSpec } from '../ruleset/adapter.ts';
import { findItem } from './items.ts';
import type { Page } from './page.ts';
import { describePress, pressesHere } from './press.ts';
import { anyOf, enclosing, holds } from './selectors.ts';
import type { Located } from './types.ts';

/** Two presses on one picture are a double press when they lie at most this far apart, in milliseconds. */
const DOUBLE_MS = 500;

/** A press that lasts longer than this is none: it became a scroll or a long press and has no click. */
const ONE_PRESS_MS = 1000;

/** The last press on a picture that could be pressed twice. */
export type PicturePress = { on: Element; at: number; isSecond: boolean };

const isFinger = ({ type, pointerType }: Event & { pointerType?: string }): boolean =>
  type.startsWith('touch') || pointerType === 'touch';

/** The entries that two presses of this kind can mean. */
const doublesHere = (page: Page, event: Event): PressSpec[] => [
  ...pressesHere(page, 'double'),
  ...(isFinger(event) ? pressesHere(page, 'double tap') : []),
];

const pictureAt = (page: Page, event: Event, target: Element): Element | undefined => {
  for (const spec of doublesHere(page, event)) {
    const on = enclosing(target, anyOf(spec.control));
    if (on) return on;
  }
  return undefined;
};

/** What "continue" works for a double press on `pressed`. None where the site shows the act as done. */
const controlFor = (spec: PressSpec, pressed: Element, page: Page): Element | undefined => {
  const root = findItem(spec.item, pressed, page)?.scope.root;
  if (root === undefined) return undefined;
  if (spec.instead) return root.querySelector(anyOf(spec.instead)) ?? undefined;
  return spec.done && holds(root, spec.done) ? undefined : pressed;
};

/**
 * A double press on a picture. "Continue" works the item's own control instead of making the gesture again;
 * without that control the act is done already, and a double press never undoes.
 */
export const locateDoublePress = (page: Page, event: Event, target: Element): Located | undefined => {
  for (const spec of doublesHere(page, event)) {
    const pressed = enclosing(target, anyOf(spec.control));
    const control = pressed && controlFor(spec, pressed, page);
    if (control) return describePress(page, { spec, control });
  }
  return undefined;
};

const isSecondPress = (
  before: PicturePress | undefined,
  on: Element,
  { type, timeStamp }: Event,
): boolean => {
  if (before?.on !== on) return false;
  const since = timeStamp - before.at;
  if (before.isSecond) return type !== 'pointerdown' && since < ONE_PRESS_MS;
  // A click without a press before it is a script's or an assistive one, and none of two.
  return type !== 'click' && since < DOUBLE_MS;
};

/**
 * The second of two presses on a picture, told from its first event on. A finger makes no `dblclick`, and a site that
 * counts presses itself acts on the second before there is one.
 */
export const locateSecondPress = (page: Page, event: Event, target: Element): Located | undefined => {
  const on = pictureAt(page, event, target);
  const before = page.picturePress;
  const isSecond = on !== undefined && isSecondPress(before, on, event);
  if (event.type === 'click') {
    page.picturePress = on && !isSecond ? { on, at: event.timeStamp, isSecond: false } : undefined;
  } else if (isSecond && !before?.isSecond) {
    page.picturePress = { on, at: event.timeStamp, isSecond: true };
  }
  return isSecond ? locateDoublePress(page, event, target) : undefined;
};
