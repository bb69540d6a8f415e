import { describeSending, isSubmit, keepWritten } from './composer.ts';
import type { Page } from './page.ts';
import { describePress, pickUp, pressesHere, pressFor, rememberOpened } from './press.ts';
import { anyOf, enclosing, isEnabled } from './selectors.ts';
import { takesBack } from './take-back.ts';
import type { Located } from './types.ts';

const selectorsHere = new WeakMap<object, string>();

/** One selector for everything a press can mean on this page; kept until the address changes. */
const controlsHere = (page: Page): string => {
  const address = page.address();
  const known = selectorsHere.get(address);
  if (known !== undefined) return known;
  const controls = pressesHere(page, undefined).flatMap(({ control, opener }) => [
    ...control,
    ...(opener ?? []),
  ]);
  const submits = page.adapter.composers.flatMap(({ submit, next }) => [...submit, ...(next ?? [])]);
  const selector = [...controls, ...submits].join(',');
  selectorsHere.set(address, selector);
  return selector;
};

/** A word like "Kirim" may send in several composers: the first that has something to send here. */
const locateSubmit = (page: Page, control: Element): Located | undefined => {
  for (const spec of page.adapter.composers) {
    if (!isSubmit(spec, control)) continue;
    const located = describeSending(page, { spec, from: control, replay: { how: 'press', control } });
    if (located) return located;
  }
  return undefined;
};

/** Whose menu it will be, when one opens from `target`: by a press, with the other button, or by key. It is no act. */
export const noteOpening = (page: Page, target: Element): void => {
  for (const spec of pressesHere(page, undefined)) {
    const opener = spec.opener && enclosing(target, anyOf(spec.opener));
    if (opener) rememberOpened(spec, opener, page);
  }
};

/**
 * The act of pressing at `target`, by pointer or by key. Far from every control this is one `closest`.
 * A press on the opener of a menu is no act, but says which item the menu will be for.
 */
export const locatePress = (page: Page, target: Element): Located | undefined => {
  const control = enclosing(target, controlsHere(page));
  if (control === undefined) return undefined;
  const presses = pressesHere(page, undefined);
  // One control may stand under several entries ("Suka" on a post, on a page): the first whose item is there counts.
  for (const spec of presses) {
    if (spec.carries || takesBack(page, spec, control) || !pressFor(control, [spec])) continue;
    const located = describePress(page, { spec, control });
    if (located) return located;
  }
  const carrier = pressFor(
    control,
    presses.filter(({ carries }) => carries),
  );
  if (carrier) pickUp(carrier, control, page);

  noteOpening(page, control);
  for (const spec of page.adapter.composers) keepWritten(spec, control, page);
  return isEnabled(control) ? locateSubmit(page, control) : undefined;
};
