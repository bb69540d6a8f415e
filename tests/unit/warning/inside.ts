import { fireEvent } from '@testing-library/preact';
import { vi } from 'vitest';

/** Lets a test see into closed shadow roots: the roots made since, oldest first. Call once a file. */
export function watchRoots(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  return roots;
}

const CLASSES = {
  keydown: KeyboardEvent,
  keyup: KeyboardEvent,
  pointerdown: PointerEvent,
  mousedown: MouseEvent,
  click: MouseEvent,
} as const;
type Init = KeyboardEventInit & PointerEventInit;

/** An event as from the person's own hand. Only in this simulated browser can `isTrusted` be written. */
export function byHand(target: Element, type: keyof typeof CLASSES, init: Init = {}): Event {
  const event = new CLASSES[type](type, { bubbles: true, cancelable: true, composed: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(target, event);
  return event;
}

/** A whole mouse click. `detail` 2 is the second half of a double click. */
export function click(target: Element, detail = 1): void {
  byHand(target, 'pointerdown', { button: 0 });
  byHand(target, 'mousedown', { button: 0, detail });
  byHand(target, 'click', { button: 0, detail });
}

export function press(target: Element, key: string): void {
  byHand(target, 'keydown', { key });
  byHand(target, 'keyup', { key });
}
