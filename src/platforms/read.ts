import type { Read } from '../ruleset/adapter.ts';
import { type Address, partOf, readAddress } from './address.ts';
import { anyOf } from './selectors.ts';
import { normaliseLabel, textOf } from './text.ts';

/** Pictures and links read from one item; an honest post has a handful. */
const LIST_LIMIT = 40;

/** Where values are read: inside `root`, but not in the parts of it that belong to someone else. */
export type Scope = {
  root: Element | Document;
  address: Address;
  /** The control that was pressed, where there is one. */
  control?: Element | undefined;
  /** CSS of the foreign parts: a quoted post, comments. */
  foreign?: string | undefined;
  /** Where in the document the own part begins (this element included) and where it ends (this one excluded). */
  from?: Element | undefined;
  until?: Element | undefined;
};

const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isForeign = (element: Element, { root, foreign, from, until }: Scope): boolean => {
  if (from && element !== from && !precedes(from, element)) return true;
  if (until && !precedes(element, until)) return true;
  if (foreign === undefined) return false;
  const around = element.closest(foreign);
  return around !== null && around !== root && root.contains(around);
};

/** Every own element that matches, in document order. */
export const ownElements = (scope: Scope, selector: string): Element[] => {
  // No query finds the element it starts from.
  if (selector === ':scope') return scope.root.nodeType === Node.ELEMENT_NODE ? [scope.root as Element] : [];
  return [...scope.root.querySelectorAll(selector)].filter((element) => !isForeign(element, scope));
};

const isWithin = (outer: Element | undefined, inner: Element): boolean =>
  outer !== undefined && outer !== inner && outer.contains(inner);

/** The own elements of the first alternative that has any, without those that stand inside another of them. */
export const firstOwnElements = (scope: Scope, selectors: readonly string[] | undefined): Element[] => {
  for (const selector of selectors ?? []) {
    const found = ownElements(scope, selector);
    let outer: Element | undefined;
    const outermost = found.filter((element) => {
      if (isWithin(outer, element)) return false;
      outer = element;
      return true;
    });
    if (outermost.length > 0) return outermost;
  }
  return [];
};

/** The first `@name` among the words, so that "Follow @halilis2" reads `halilis2`. */
const mentionIn = (words: string): string | undefined =>
  words
    .split(/\s+/)
    .find((word) => word.length > 1 && word.startsWith('@'))
    ?.slice(1);

const attributeOf = (element: Element, read: Extract<Read, { from: 'attribute' }>): string => {
  const value = element.getAttribute(read.name) ?? '';
  return read.ignore?.some((word) => normaliseLabel(word) === normaliseLabel(value)) ? '' : value;
};

const taken = (value: string, word: string): string => {
  const [lower, wanted] = [value.toLowerCase(), word.toLowerCase()];
  if (lower === wanted) return '';
  // A mark stands close to the value, a word apart from it.
  const gap = /^\p{P}+$/u.test(word) ? '' : ' ';
  if (lower.startsWith(`${wanted}${gap}`)) return value.slice(word.length).trim();
  return lower.endsWith(`${gap}${wanted}`) ? value.slice(0, -word.length).trim() : value;
};

const rawValues = (read: Read, scope: Scope): (string | undefined)[] => {
  switch (read.from) {
    case 'address':
      return [partOf(scope.address, read.part)];
    case 'control':
      return [scope.control?.getAttribute(read.name) ?? undefined];
    case 'text':
      return ownElements(scope, read.find).map((element) => textOf(element));
    case 'attribute':
      return ownElements(scope, read.find).map((element) => attributeOf(element, read));
    case 'link':
      return ownElements(scope, read.find).map((element) => {
        const address = readAddress(element.getAttribute('href') ?? '', element.ownerDocument.URL);
        return address && partOf(address, read.part);
      });
  }
};

const valuesOf = (read: Read, scope: Scope): string[] => {
  const wantsMention = 'mention' in read && read.mention === true;
  const framed = ('without' in read && read.without) || [];
  return rawValues(read, scope)
    .map((value) => (wantsMention && value !== undefined ? mentionIn(value) : value?.trim()))
    .filter((value) => value !== undefined)
    .map((value) => framed.reduce(taken, value))
    .filter((value) => value !== '');
};

/** The first value that any of the readings gives, undefined when none does. */
export const readFirst = (reads: readonly Read[] | undefined, scope: Scope): string | undefined => {
  for (const read of reads ?? []) {
    const [value] = valuesOf(read, scope);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** All values of all readings, each once, at most 40. */
export const readAll = (reads: readonly Read[] | undefined, scope: Scope): string[] => [
  ...new Set((reads ?? []).flatMap((read) => valuesOf(read, scope)).slice(0, LIST_LIMIT)),
];

/** The same scope with some of its parts left out. */
export const without = (scope: Scope, ...parts: (readonly string[] | undefined)[]): Scope => {
  const foreign = parts.flatMap((selectors) => (selectors ? [anyOf(selectors)] : []));
  return foreign.length === 0 ? scope : { ...scope, foreign: foreign.join(',') };
};

/** The same scope up to where an item inside it begins: at the second of what every item begins with. */
export const endingAt = (scope: Scope, second: readonly string[] | undefined): Scope => {
  for (const selector of second ?? []) {
    const [, inner] = ownElements(scope, selector);
    if (inner) return { ...scope, until: inner };
  }
  return scope;
};
