type Selected = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

/** The focused element, also inside open shadow roots of the site. */
function focusedElement(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}

function select({ anchorNode, anchorOffset, focusNode, focusOffset }: Selected): void {
  if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
  const fits = (node: Node, offset: number): boolean =>
    offset <= (node instanceof CharacterData ? node.length : node.childNodes.length);
  if (!fits(anchorNode, anchorOffset) || !fits(focusNode, focusOffset)) return;
  getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** Remembers where the person was in the page; the returned function puts focus and selection back there. */
export function rememberFocus(): () => void {
  const element = focusedElement();
  const selection = getSelection();
  const selected: Selected | null = selection && {
    anchorNode: selection.anchorNode,
    anchorOffset: selection.anchorOffset,
    focusNode: selection.focusNode,
    focusOffset: selection.focusOffset,
  };
  return () => {
    if (element?.isConnected) element.focus({ preventScroll: true });
    if (selected) select(selected);
  };
}
