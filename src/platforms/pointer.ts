import { describeSending } from './composer.ts';
import { findItem } from './items.ts';
import type { Page } from './page.ts';
import { describePress, pressesHere, pressFor, rememberOpened } from './press.ts';
import { anyOf, enclosing, isEnabled } from './selectors.ts';
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
  const submits = page.adapter.composers.flatMap(({ submit }) => submit);
  const selector = [...controls, ...submits].join(',');
  selectorsHere.set(address, selector);
  return selector;
};

/**
 * The act of pressing at `target`, by pointer or by key. Far from every control this is one `closest`.
 * A press on the opener of a menu is no act, but says which item the menu will be for.
 */
export const locatePress = (page: Page, target: Element): Located | undefined => {
  const control = enclosing(target, controlsHere(page));
  if (control === undefined) return undefined;
  const presses = pressesHere(page, undefined);
  const press = pressFor(control, presses);
  if (press) return describePress(page, { spec: press, control });

  for (const spec of presses) {
    if (spec.opener && control.matches(anyOf(spec.opener))) rememberOpened(spec, control, page);
  }
  const composer = page.adapter.composers.find(({ submit }) => control.matches(anyOf(submit)));
  if (composer === undefined || !isEnabled(control)) return undefined;
  return describeSending(page, { spec: composer, from: control, replay: { how: 'press', control } });
};

/**
 * A double press on a picture. "Continue" works the item's own control instead of making the gesture again;
 * without that control the act is done already, and a double press never undoes.
 */
export const locateDoublePress = (page: Page, target: Element): Located | undefined => {
  for (const spec of pressesHere(page, 'double')) {
    const pressed = enclosing(target, anyOf(spec.control));
    const item = pressed && findItem(spec.item, pressed, page);
    const control = item && spec.instead && item.scope.root.querySelector(anyOf(spec.instead));
    if (control) return describePress(page, { spec, control });
  }
  return undefined;
};
