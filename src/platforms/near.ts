/** How far apart two rectangles lie on screen, squared; 0 where they touch. In CSS pixels. */
const apart = (one: DOMRect, other: DOMRect): number => {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return across * across + down * down;
};

/** The element that stands nearest to `to` on screen. Elements without a size are shown nowhere and never taken. */
export const nearestTo = (to: Element, elements: Iterable<Element>): Element | undefined => {
  const place = to.getBoundingClientRect();
  let nearest: Element | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    const rect = element.getBoundingClientRect();
    const distance = rect.width > 0 && rect.height > 0 ? apart(place, rect) : least;
    if (distance < least) [nearest, least] = [element, distance];
  }
  return nearest;
};
