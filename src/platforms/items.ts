import type { ItemSpec } from '../ruleset/adapter.ts';
import { isOnPath, partOf } from './address.ts';
import type { Page } from './page.ts';
import { endingAt, readFirst, type Scope, without } from './read.ts';
import { anyOf, climb, enclosing, holds } from './selectors.ts';

/** An item found in the page: which entry of the adapter reads it, and from where. */
export type Item = { spec: ItemSpec; scope: Scope; key: string | undefined };

const climbTo = (
  control: Element,
  { until, single }: NonNullable<ItemSpec['climb']>,
): Element | undefined => {
  const root = climb(control, (around) => holds(around, until));
  return root !== undefined && single.every((each) => root.querySelectorAll(each).length < 2)
    ? root
    : undefined;
};

const rootOf = (spec: ItemSpec, control: Element, page: Page): Element | Document | undefined => {
  if (spec.root) return enclosing(control, anyOf(spec.root));
  if (spec.climb) return climbTo(control, spec.climb);
  return page.document;
};

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.toLowerCase() === b?.toLowerCase();

const readItem = (spec: ItemSpec, root: Element | Document, page: Page, control?: Element): Item => {
  const whole: Scope = { root, address: page.address(), control };
  const own = without(whole, spec.quoted?.root, spec.foreign);
  const scope = endingAt(own, spec.quoted?.second);
  return { spec, scope, key: readFirst(spec.key, scope) };
};

/** Every item of this kind that stands in an element of its own, in the order of the adapter's entries. */
export function* shownItems(kind: string, page: Page): Generator<Item> {
  for (const spec of page.adapter.items) {
    if (spec.kind !== kind || spec.root === undefined || !isOnPath(page.address(), spec.path)) continue;
    for (const root of page.document.querySelectorAll(anyOf(spec.root))) yield readItem(spec, root, page);
  }
}

/** The item of this kind and key that the page shows anywhere, for controls that stand outside it. */
const shownItem = (kind: string, key: string, page: Page): Item | undefined => {
  for (const item of shownItems(kind, page)) if (isSame(item.key, key)) return item;
  return undefined;
};

/**
 * The item a control belongs to: the first entry of the kind that fits the page, encloses the control
 * and agrees with the address. Undefined when the adapter knows no such item here.
 */
export const findItem = (kind: string, control: Element, page: Page): Item | undefined => {
  const address = page.address();
  for (const spec of page.adapter.items) {
    if (spec.kind !== kind || !isOnPath(address, spec.path)) continue;
    const root = rootOf(spec, control, page);
    if (root === undefined) continue;
    const item = readItem(spec, root, page, control);
    if (spec.address && !spec.address.some((part) => isSame(partOf(address, part), item.key))) continue;
    if (!spec.elsewhere) return item;
    if (item.key !== undefined) return shownItem(kind, item.key, page) ?? item;
  }
  return undefined;
};
