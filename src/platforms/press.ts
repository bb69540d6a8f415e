import type { PressSpec } from '../ruleset/adapter.ts';
import { isOnPath } from './address.ts';
import { itemKey, readContent } from './content.ts';
import { findItem, type Item } from './items.ts';
import { nearestTo } from './near.ts';
import type { Opened, Page } from './page.ts';
import { anyOf, isEnabled } from './selectors.ts';
import { isLabelled } from './text.ts';
import type { Located, Replay } from './types.ts';

/** The acts whose controls can stand on this page, by gesture. */
export const pressesHere = (page: Page, gesture: PressSpec['gesture']): PressSpec[] =>
  page.adapter.acts.filter((spec) => spec.gesture === gesture && isOnPath(page.address(), spec.path));

const takesBack = (control: Element, { undo }: PressSpec): boolean =>
  undo !== undefined && isLabelled(control, undo);

/** The entry whose control this is; a disabled control does nothing and is none. */
export const pressFor = (control: Element, presses: readonly PressSpec[]): PressSpec | undefined =>
  presses.find(
    (spec) =>
      control.matches(anyOf(spec.control)) &&
      isEnabled(control) &&
      isLabelled(control, spec.labels) &&
      !takesBack(control, spec),
  );

const snapshot = (item: Item, page: Page): Opened => {
  const content = readContent(item, page);
  return { item: itemKey(item, content), content };
};

/** Keeps the item whose menu is being opened; the menu's own controls no longer say whose it is. */
export const rememberOpened = (spec: PressSpec, opener: Element, page: Page): void => {
  const item = findItem(spec.item, opener, page);
  if (item) page.opened.set(spec.act, snapshot(item, page));
};

/** The opener of an open menu: the only one the page marks as expanded, else the nearest where that is the rule. */
const openerOf = ({ opener, nearest }: PressSpec, control: Element, page: Page): Element | undefined => {
  const openers = [...page.document.querySelectorAll(anyOf(opener ?? []))];
  const expanded = openers.filter((element) => element.matches('[aria-expanded="true"]'));
  if (expanded.length === 1) return expanded[0];
  return nearest && nearestTo(control, openers);
};

/** Which item an open menu belongs to: its opener's, else the one whose opener was last pressed. */
const openedItem = (spec: PressSpec, control: Element, page: Page): Opened | undefined => {
  const opener = openerOf(spec, control, page);
  const item = opener && findItem(spec.item, opener, page);
  return item ? snapshot(item, page) : page.opened.get(spec.act);
};

const subjectOf = (spec: PressSpec, control: Element, page: Page): Opened | undefined => {
  if (spec.opener) return openedItem(spec, control, page);
  const item = findItem(spec.item, control, page);
  return item && snapshot(item, page);
};

/** Keeps the item that a press picks up: it is sent later, from another place. */
export const pickUp = (spec: PressSpec, control: Element, page: Page): void => {
  page.carried = subjectOf(spec, control, page) ?? page.carried;
};

const isOf = (subject: Opened, spec: PressSpec, element: Element, page: Page): boolean => {
  const item = findItem(spec.item, element, page);
  return item !== undefined && (item.key ?? itemKey(item, readContent(item, page))) === subject.item;
};

/** Looks again, by key: the control may have been replaced and the item's element used for another item. */
const isShownDone = (spec: PressSpec, subject: Opened, page: Page): boolean =>
  [...page.document.querySelectorAll(anyOf(spec.done ?? []))].some((shown) =>
    isOf(subject, spec, shown, page),
  );

/** Without a mark of its own, an act is done once its control is gone or no longer offers it. */
const isSpent = (spec: PressSpec, control: Element): boolean =>
  !control.isConnected || pressFor(control, [spec]) === undefined;

/** A control of the site under an entry of the adapter; `replay` where it is worked by a key. */
export type Pressed = { spec: PressSpec; control: Element; replay?: Replay };

/** The act of a press. Undefined when its item cannot be found: then there is nothing to judge. */
export const describePress = (page: Page, { spec, control, replay }: Pressed): Located | undefined => {
  const subject = subjectOf(spec, control, page);
  if (subject === undefined) return undefined;
  return {
    act: spec.act,
    platform: page.adapter.id,
    ...subject,
    replay: replay ?? { how: 'press', control },
    isDone: () => (spec.done ? isShownDone(spec, subject, page) : isSpent(spec, control)),
  };
};
