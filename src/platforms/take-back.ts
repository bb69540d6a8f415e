import type { PressSpec } from '../ruleset/adapter.ts';
import type { Page } from './page.ts';
import { pressesHere } from './press.ts';
import { anyOf, enclosing } from './selectors.ts';

/** What the press that goes on now takes back, and where the page showed it as done when the press began. */
export type TakingBack = ReadonlyMap<PressSpec, Element>;

/**
 * Remembers what a press that begins at `target` takes back. A site that acts before the click shows it as not done by
 * then, and the rest of the same press would look like doing it again.
 */
export const noteTakingBack = (page: Page, target: Element): void => {
  const back = new Map<PressSpec, Element>();
  for (const spec of pressesHere(page, undefined)) {
    const shown = spec.done && enclosing(target, anyOf(spec.done));
    if (shown) back.set(spec, shown);
  }
  page.takingBack = back;
};

export const takesBack = ({ takingBack }: Page, spec: PressSpec, control: Element): boolean =>
  takingBack.get(spec)?.contains(control) === true;

/** The press is over. */
export const endTakingBack = (page: Page): void => {
  if (page.takingBack.size > 0) page.takingBack = new Map();
};
