import type { PressSpec } from '../ruleset/adapter.ts';
import { isOnPath } from './address.ts';
import { itemKey, readContent } from './content.ts';
import { findItem, type Item } from './items.ts';
import type { Opened, Page } from './page.ts';
import { anyOf, isEnabled } from './selectors.ts';
import { normaliseLabel, textOf } from './text.ts';
import type { Located, Replay } from './types.ts';

const isLabelled = (control: Element, labels: readonly string[] | undefined): boolean => {
  if (labels === undefined) return true;
  const wanted = labels.map(normaliseLabel);
  const label = control.getAttribute('aria-label') ?? '';
  return wanted.includes(normaliseLabel(label)) || wanted.includes(normaliseLabel(textOf(control)));
};

/** The acts whose controls can stand on this page, by gesture. */
export const pressesHere = (page: Page, gesture: PressSpec['gesture']): PressSpec[] =>
  page.adapter.acts.filter((spec) => spec.gesture === gesture && isOnPath(page.address(), spec.path));

/** The entry whose control this is; a disabled control does nothing and is none. */
export const pressFor = (control: Element, presses: readonly PressSpec[]): PressSpec | undefined =>
  presses.find(
    (spec) => control.matches(anyOf(spec.control)) && isEnabled(control) && isLabelled(control, spec.labels),
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

/** Which item an open menu belongs to: the one opener the page marks as expanded, else the one last pressed. */
const openedItem = (spec: PressSpec, opener: readonly string[], page: Page): Opened | undefined => {
  const expanded = [...page.document.querySelectorAll(anyOf(opener))].filter((element) =>
    element.matches('[aria-expanded="true"]'),
  );
  const item = expanded.length === 1 ? findItem(spec.item, expanded[0]!, page) : undefined;
  return item ? snapshot(item, page) : page.opened.get(spec.act);
};

const subjectOf = (spec: PressSpec, control: Element, page: Page): Opened | undefined => {
  if (spec.opener) return openedItem(spec, spec.opener, page);
  const item = findItem(spec.item, control, page);
  return item && snapshot(item, page);
};

/** Looks again, by key: the control may have been replaced and the item's element used for another item. */
const isShownDone = (spec: PressSpec, subject: Opened, page: Page): boolean =>
  [...page.document.querySelectorAll(anyOf(spec.done ?? []))].some((shown) => {
    const item = findItem(spec.item, shown, page);
    return item !== undefined && (item.key ?? itemKey(item, readContent(item, page))) === subject.item;
  });

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
    isDone: () => (spec.done ? isShownDone(spec, subject, page) : !control.isConnected),
  };
};
