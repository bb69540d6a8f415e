import type { ComposerSpec } from '../ruleset/adapter.ts';
import { describeSending } from './composer.ts';
import type { Page } from './page.ts';
import { locatePress } from './pointer.ts';
import { describePress, pressesHere, rememberOpened } from './press.ts';
import { anyOf, enclosing } from './selectors.ts';
import type { Located, Replay } from './types.ts';

const PRESSING = new Set(['Enter', ' ']);
const EDITABLE =
  'input,textarea,select,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

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

const locateShortcut = (page: Page, event: KeyboardEvent, target: Element): Located | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  const shortcut = page.adapter.shortcuts.find(({ key }) => key === event.key.toLowerCase());
  const roots = page.adapter.items.flatMap(({ kind, root }) => (kind === shortcut?.item ? (root ?? []) : []));
  const focused = shortcut && roots.length > 0 ? enclosing(target, roots.join(',')) : undefined;
  if (shortcut === undefined || focused === undefined) return undefined;
  for (const spec of pressesHere(page, undefined)) {
    if (spec.act !== shortcut.act || spec.item !== shortcut.item) continue;
    if (shortcut.opens) rememberOpened(spec, focused, page);
    // Without its not-done control the item is already liked: the key would undo, and undoing always passes.
    else if (focused.querySelector(anyOf(spec.control)))
      return describePress(page, { spec, control: focused, replay: keyReplay(focused, event) });
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
