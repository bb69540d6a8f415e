import type { ComposerSpec, PressSpec, ShortcutSpec } from '../ruleset/adapter.ts';
import { describeSending } from './composer.ts';
import { findItem } from './items.ts';
import type { Page } from './page.ts';
import { locatePress } from './pointer.ts';
import { describePress, pressesHere, pressFor, rememberOpened } from './press.ts';
import { anyOf, enclosing } from './selectors.ts';
import type { Located, Replay } from './types.ts';

const PRESSING = new Set(['Enter', ' ']);
const EDITABLE =
  'input:not([type="submit" i],[type="button" i],[type="image" i]),textarea,select,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

/** The key that only accepts a suggestion of an input method has this code. */
const COMPOSING = 229;

const keyReplay = (target: Element, { key, code, ctrlKey, metaKey }: KeyboardEvent): Replay => ({
  how: 'key',
  target,
  key,
  code,
  ctrlKey,
  metaKey,
});

const sends = ({ keys }: ComposerSpec, event: KeyboardEvent): boolean =>
  keys.some(
    ({ key, ctrl = false, meta = false }) =>
      event.key === key &&
      event.ctrlKey === ctrl &&
      event.metaKey === meta &&
      !event.altKey &&
      (ctrl || meta || !event.shiftKey),
  );

const locateSending = (page: Page, event: KeyboardEvent, target: Element): Located | undefined => {
  for (const spec of page.adapter.composers) {
    const editor = sends(spec, event) ? enclosing(target, anyOf(spec.editor)) : undefined;
    if (editor) return describeSending(page, { spec, from: editor, replay: keyReplay(editor, event) });
  }
  return undefined;
};

const focusedItem = (page: Page, { item }: ShortcutSpec, target: Element): Element | undefined => {
  const roots = page.adapter.items.flatMap(({ kind, root }) => (kind === item ? (root ?? []) : []));
  return roots.length > 0 ? enclosing(target, roots.join(',')) : undefined;
};

const isInTheMiddle = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  const middle = (element.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  return top <= middle && middle <= bottom;
};

const activeItem = ({ document }: Page, { active }: ShortcutSpec): Element | undefined => {
  for (const selector of active ?? []) {
    const [first, ...others] = document.querySelectorAll(selector);
    if (first) return others.length === 0 ? first : [first, ...others].find(isInTheMiddle);
  }
  return undefined;
};

/** Without its not-done control an item is already liked: the key would undo, and undoing always passes. */
const canBeDone = (spec: PressSpec, at: Element, page: Page): boolean =>
  [...(findItem(spec.item, at, page)?.scope.root.querySelectorAll(anyOf(spec.control)) ?? [])].some(
    (control) => pressFor(control, [spec]) !== undefined,
  );

const locateShortcut = (page: Page, event: KeyboardEvent, target: Element): Located | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  const shortcut = page.adapter.shortcuts.find(({ key }) => key === event.key.toLowerCase());
  const at = shortcut && (focusedItem(page, shortcut, target) ?? activeItem(page, shortcut));
  if (shortcut === undefined || at === undefined) return undefined;
  for (const spec of pressesHere(page, undefined)) {
    if (spec.act !== shortcut.act || spec.item !== shortcut.item) continue;
    if (shortcut.opens) rememberOpened(spec, at, page);
    else if (canBeDone(spec, at, page))
      return describePress(page, { spec, control: at, replay: keyReplay(at, event) });
  }
  return undefined;
};

/** The act of a key: pressing the control that has the focus, sending what is written, or a shortcut. */
export const locateKey = (page: Page, event: KeyboardEvent, target: Element): Located | undefined => {
  // Browsers that fill in forms send key events without a key.
  if (event.key === undefined || event.isComposing || event.keyCode === COMPOSING) return undefined;
  const sending = locateSending(page, event, target);
  if (sending || enclosing(target, EDITABLE)) return sending;
  return PRESSING.has(event.key) ? locatePress(page, target) : locateShortcut(page, event, target);
};
