import { isTouch } from './model.ts';

/** On a machine with a touch screen everything works as soon as the mouse goes down. */
export function onPress(element: HTMLElement, act: (event: Event) => void): HTMLElement {
  element.addEventListener(isTouch ? 'mousedown' : 'click', act);
  return element;
}
