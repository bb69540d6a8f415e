import type { Replay } from '../platforms/types.ts';

/**
 * Works the site's own control once more, synchronously, as the person did. Nothing is typed and nothing is sent by us:
 * a site that believes only trusted events stays as it is.
 *
 * @param mayGoOn asked before each event; false ends the replay there
 * @throws where the browser refuses, for example a submitter that left its form
 */
export function work(replay: Replay, mayGoOn: () => boolean): void {
  if (replay.how === 'press') press(replay.control, mayGoOn);
  else if (replay.how === 'key') pressKey(replay, mayGoOn);
  else if (replay.form.isConnected) replay.form.requestSubmit(replay.submitter);
}

const PASSING = { bubbles: true, cancelable: true, composed: true };

function press(control: Element, mayGoOn: () => boolean): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const place = { ...PASSING, detail: 1, clientX: left + width / 2, clientY: top + height / 2 };
  const pointer = { ...place, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const reaches = (event: Event): boolean => control.isConnected && mayGoOn() && control.dispatchEvent(event);

  // As in a real press, a cancelled pointerdown brings no mouse events but still a click.
  const mouseFollows = reaches(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  if (mouseFollows) reaches(new MouseEvent('mousedown', { ...place, buttons: 1 }));
  reaches(new PointerEvent('pointerup', pointer));
  if (mouseFollows) reaches(new MouseEvent('mouseup', place));
  if (!control.isConnected || !mayGoOn()) return;
  if (control instanceof HTMLElement) control.click();
  else control.dispatchEvent(new MouseEvent('click', place));
}

function pressKey(replay: Extract<Replay, { how: 'key' }>, mayGoOn: () => boolean): void {
  const { target, key, code, ctrlKey, metaKey } = replay;
  if (!target.isConnected) return;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  const keyCode = keyCodeOf(key);
  const init = { ...PASSING, key, code, ctrlKey, metaKey, keyCode, which: keyCode };
  const charactersFollow = target.dispatchEvent(new KeyboardEvent('keydown', init));
  if (charactersFollow && mayGoOn()) target.dispatchEvent(new KeyboardEvent('keypress', init));
  if (mayGoOn()) target.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** Editors still read the old number: 13 for Enter, 32 for a space, the capital's code for a letter. */
const keyCodeOf = (key: string): number => (key === 'Enter' ? 13 : key.toUpperCase().charCodeAt(0));
