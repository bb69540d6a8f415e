/** After these something else may stand in the window. */
const MOVES = ['scroll', 'load', 'pointerover', 'keyup'];

/** A page rests when nothing has scrolled for this long, in milliseconds. */
const REST_MS = 600;

/** Calls `onRest` whenever the window has come to rest on something, now included, until `signal` aborts. */
export function watchRest(onRest: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer = setTimeout(() => {
      timer = undefined;
      onRest();
    }, REST_MS);
  };
  const move = ({ type }: Event): void => {
    // Only scrolling puts it off: a pointer that moves on a resting page must not.
    if (type === 'scroll') clearTimeout(timer);
    else if (timer !== undefined) return;
    soon();
  };
  for (const type of MOVES) window.addEventListener(type, move, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  soon();
}
