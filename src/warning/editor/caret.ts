import type { Range as Span } from '../marks.ts';
import { type Found, findIn } from './find.ts';
import { isField } from './letters.ts';

/** Puts the caret before the found words, as a press there would: editors follow the page's selection. */
function placeBefore({ first: { node, offset } }: Found): void {
  if (node instanceof Text) {
    getSelection()?.setBaseAndExtent(node, offset, node, offset);
    node.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else node.setSelectionRange(offset, offset);
}

/**
 * Brings the person back to where they write, with the caret before the first of these words. Where they are not
 * found, the editor alone gets the focus and keeps its own caret. Writes nothing.
 *
 * @param editors the composer's editors; the first holds the focus unless the words stand in another
 * @param text what was read from all of them
 */
export function goTo(editors: readonly Element[], text: string, span: Span | undefined): void {
  for (const editor of span ? editors : []) {
    const [found] = findIn(editor, text, [span!]);
    if (!found) continue;
    focus(editor);
    placeBefore(found);
    return;
  }
  const [first] = editors;
  if (first) focus(first);
}

function focus(editor: Element): void {
  if (editor instanceof HTMLElement) editor.focus({ preventScroll: !isField(editor) });
}
