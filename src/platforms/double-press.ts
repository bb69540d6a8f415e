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

/** A finger that moves farther than this, in CSS pixels, pushes the picture and does not press it. */
const STILL_PX = 15;

/**
 * The last press on a picture that could be pressed twice: begun, come to its end, or being the second of two.
 * Where it began and when it came so far, in CSS pixels and milliseconds.
 */
export type PicturePress = { on: Element; at: number; x: number; y: number; stage: 'down' | 'up' | 'second' };

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
  if (before?.on !== on || before.stage === 'down') return false;
  const since = timeStamp - before.at;
  if (before.stage === 'up') return type === 'pointerdown' && since < DOUBLE_MS;
  // On a slow page the click of the first press comes while the second is under way, and says that it is older.
  return type !== 'pointerdown' && since >= 0 && since < ONE_PRESS_MS;
};

/** A press at its end, or none when it lasted or moved too long to be one. */
const endOf = (
  press: PicturePress,
  { timeStamp, clientX, clientY }: PointerEvent,
): PicturePress | undefined => {
  const isStill = Math.hypot(clientX - press.x, clientY - press.y) <= STILL_PX;
  return isStill && timeStamp - press.at < ONE_PRESS_MS
    ? { ...press, at: timeStamp, stage: 'up' }
    : undefined;
};

/** Presses are counted when a finger or button goes down and up: the click comes later, and after a scroll never. */
const countPress = (
  page: Page,
  event: Event,
  { on, isSecond }: { on: Element | undefined; isSecond: boolean },
): void => {
  const before = page.picturePress;
  if (event.type === 'pointerdown') {
    const { clientX: x, clientY: y, timeStamp: at } = event as PointerEvent;
    page.picturePress = on && { on, at, x, y, stage: isSecond ? 'second' : 'down' };
  } else if (event.type === 'pointerup' && before?.stage === 'down') {
    page.picturePress = before.on === on ? endOf(before, event as PointerEvent) : undefined;
  }
};

/**
 * The second of two presses on a picture, told from its first event on. A finger makes no `dblclick`, and a site that
 * counts presses itself acts on the second before there is one.
 */
export const locateSecondPress = (page: Page, event: Event, target: Element): Located | undefined => {
  const on = pictureAt(page, event, target);
  const isSecond = on !== undefined && isSecondPress(page.picturePress, on, event);
  countPress(page, event, { on, isSecond });
  return isSecond ? locateDoublePress(page, event, target) : undefined;
};
