import type { Located } from '../platforms/types.ts';

/** Events by which an act takes effect: the question is asked at these, and at no other. */
const DECISIVE = [
  'click',
  'dblclick',
  'keydown',
  'beforeinput',
  'submit',
  'change',
  'drop',
  'paste',
] as const;

/** Events of a press around its click. Sites may act on any of them, so a held press hides them all. */
const PRESS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/** Events that only ever follow a keydown. */
const KEY_TAIL = ['keypress', 'keyup'] as const;

/** Opens a menu: no act and never held, but it says whose menu it will be. */
const MENU = 'contextmenu';

/** Everything the guard hears. `auxclick` is left out: a middle press is no act. */
export const HEARD = [...PRESS, ...KEY_TAIL, MENU, ...DECISIVE];

const pressTypes = new Set<string>(PRESS);
const decisiveTypes = new Set<string>(DECISIVE);

export const isPress = (event: Event): boolean => pressTypes.has(event.type);
export const opensMenu = ({ type }: Event): boolean => type === MENU;
export const isDecisive = (event: Event): boolean => decisiveTypes.has(event.type);

/** What an input method reports as key code while it composes, also where `isComposing` is missing. */
const COMPOSING = 229;

/**
 * False for what is never an act: a press with another button than the first or with a second finger, a key that an input
 * method is still composing with. A click is always plain: sites act on it whatever a script has written into it.
 */
export function isPlain(event: Event): boolean {
  if (isPress(event)) return isFirstButtonAndFinger(event as Partial<PointerEvent & TouchEvent>);
  const { isComposing, keyCode } = event as Partial<KeyboardEvent>;
  return isComposing !== true && keyCode !== COMPOSING;
}

/** Events made by scripts may have no button or no pointer type and not be primary: those count as presses. */
function isFirstButtonAndFinger({
  button,
  isPrimary,
  pointerType,
  touches,
}: Partial<PointerEvent & TouchEvent>): boolean {
  if (touches !== undefined) return touches.length <= 1;
  return (button ?? 0) === 0 && (isPrimary !== false || pointerType !== 'touch');
}

/** Hides an event from the page, as if it had not happened. */
export function swallow(event: Event): void {
  // Cancelling a touch would cancel the click as well, and with it the moment at which the question is asked.
  if (!event.type.startsWith('touch')) event.preventDefault();
  event.stopImmediatePropagation();
}

/** One press on one control. What its first event met holds for those that follow, up to the click. */
export type Press = { control: Element; isHeld: boolean; seen: Set<string> };

/** True when `event` is a further event of `press`; an event type that comes again, or elsewhere, begins another. */
export const continues = (press: Press, event: Event): boolean =>
  !press.seen.has(event.type) && event.composedPath().includes(press.control);

/** The element an act is worked on: all events of one press are on it, and what is said stands beside it. */
export function controlOf({ replay }: Located): Element {
  if (replay.how === 'press') return replay.control;
  return replay.how === 'key' ? replay.target : (replay.submitter ?? replay.form);
}
