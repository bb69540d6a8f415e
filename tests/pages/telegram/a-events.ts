import { isTouch } from './model.ts';

type Handler = (event: MouseEvent) => void;

const handlers = new Map<string, WeakMap<EventTarget, Handler>>();

/** The framework's own delegation: one bubbling listener on the document for each kind of event. */
export function on(element: HTMLElement, type: string, handler: Handler): HTMLElement {
  const ofType = handlers.get(type) ?? new WeakMap<EventTarget, Handler>();
  ofType.set(element, handler);
  if (!handlers.has(type)) {
    handlers.set(type, ofType);
    document.addEventListener(type, (event) => {
      for (const each of event.composedPath()) ofType.get(each)?.(event as MouseEvent);
    });
  }
  return element;
}

/** Most buttons work as soon as the mouse goes down; on a touch machine, and where it matters, on the click. */
export function onPress(
  button: HTMLElement,
  act: () => void,
  { slow = false }: { slow?: boolean } = {},
): HTMLElement {
  if (isTouch || slow) return on(button, 'click', act);
  return on(button, 'mousedown', (event) => {
    event.preventDefault();
    if (event.button === 0) act();
  });
}
