const joined = new WeakMap<readonly string[], string>();

/** The alternatives as one selector, for questions where their order does not matter. */
export const anyOf = (selectors: readonly string[]): string => {
  const known = joined.get(selectors);
  if (known !== undefined) return known;
  const selector = selectors.join(',');
  joined.set(selectors, selector);
  return selector;
};

const outerElement = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** `closest` that goes on outside a shadow root. The element itself counts. */
export const enclosing = (element: Element, selector: string): Element | undefined => {
  for (let at: Element | null = element; at !== null; at = outerElement(at)) {
    const found = at.closest(selector);
    if (found !== null) return found;
  }
  return undefined;
};

/** The nearest element around `element` (itself included) that answers yes. */
export const climb = (element: Element, accept: (around: Element) => boolean): Element | undefined => {
  for (let at: Element | null = element; at !== null; at = at.parentElement ?? outerElement(at)) {
    if (accept(at)) return at;
  }
  return undefined;
};

export const holds = (root: ParentNode, selectors: readonly string[]): boolean =>
  root.querySelector(anyOf(selectors)) !== null;

/** A control that shows itself as switched off does nothing when it is pressed. */
export const isEnabled = (control: Element): boolean => !control.matches(':disabled,[aria-disabled="true"]');
