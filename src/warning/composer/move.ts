import type { Point } from './place.ts';

/** A press that goes no further than this is no drag, in CSS pixels. */
const STILL = 4;
const STEP = 8;

const BY_KEY: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/**
 * Lets a person move an element with the pointer and, while it has the focus, with the arrow keys (Shift: in large steps).
 * The click at the end of a drag is none.
 *
 * @param moved is told each step, in CSS pixels
 */
export function makeMovable(element: HTMLElement, moved: (by: Point) => void): void {
  let from: Point | undefined;
  let isDragged = false;

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY };
    isDragged = false;
  });
  element.addEventListener('pointermove', ({ clientX: x, clientY: y, pointerId }) => {
    if (!from || (!isDragged && Math.hypot(x - from.x, y - from.y) < STILL)) return;
    // Not before: the click of a captured pointer never reaches the button inside.
    if (!isDragged) element.setPointerCapture(pointerId);
    isDragged = true;
    moved({ x: x - from.x, y: y - from.y });
    from = { x, y };
  });
  for (const type of ['pointerup', 'pointercancel'])
    element.addEventListener(type, () => {
      from = undefined;
    });
  element.addEventListener(
    'click',
    (event) => {
      if (isDragged) event.stopImmediatePropagation();
      isDragged = false;
    },
    { capture: true },
  );
  element.addEventListener('keydown', (event) => {
    const step = BY_KEY[event.key];
    if (!step) return;
    event.preventDefault();
    const times = event.shiftKey ? 5 : 1;
    moved({ x: step.x * times, y: step.y * times });
  });
}
