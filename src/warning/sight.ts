/** Visibility as the compositor sees it (IntersectionObserver version 2), where the browser has it. */
type SightOptions = IntersectionObserverInit & { trackVisibility: true; delay: number };
type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

const CORNER = 24;

/** True when no other element of the page lies over the element of `host` at its middle and its corners. */
export function isTopmost(element: Element, host: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    ...[left + CORNER, right - CORNER].flatMap((x) => [top + CORNER, bottom - CORNER].map((y) => [x, y])),
  ];
  return points.every(([x = 0, y = 0]) => {
    const found = document.elementFromPoint(x, y);
    return found === null || found === host;
  });
}

/**
 * Watches whether the element is really painted and uncovered, also by things that let clicks through.
 * The returned function says `undefined` until the browser has told, and for ever where it cannot tell (Firefox).
 */
export function watchSight(element: Element, signal: AbortSignal): () => boolean | undefined {
  if (typeof IntersectionObserver === 'undefined' || !('trackVisibility' in IntersectionObserver.prototype))
    return () => undefined;
  let seen: boolean | undefined;
  const options: SightOptions = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 0.9, 1] };
  const observer = new IntersectionObserver((entries) => {
    const entry: SightEntry | undefined = entries.at(-1);
    seen = entry?.isVisible;
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return () => seen;
}
