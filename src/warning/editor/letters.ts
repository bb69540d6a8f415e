/** A text field whose words are its value, not its nodes. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

export const isField = (element: Element): element is Field =>
  element.nodeName === 'TEXTAREA' || element.nodeName === 'INPUT';

/**
 * Blanks and marks without width. Editors show a line break now as an element, now as a character, and put invisible marks
 * where an empty line needs a place for the caret: only the letters between them are the same everywhere.
 */
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;

/** The letters of a text without its blanks; `offsets[n]` is where the n-th of them stands in the text (UTF-16 units). */
export type Letters = { text: string; offsets: readonly number[] };

export function lettersOf(text: string): Letters {
  let letters = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (BLANK.test(letter)) continue;
    letters += letter;
    offsets.push(at);
  }
  return { text: letters, offsets };
}

/** The letters before an offset of the text. */
export function lettersBefore({ offsets }: Letters, offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where one letter of an editor stands: in a text node, or in the value of a field. */
export type Spot = { node: Text | Field; offset: number };

/** All letters of an editor in reading order with their spots; what its layout hides is left out. */
export type Written = { text: string; spots: readonly Spot[] };

const isShown = (text: Text): boolean =>
  text.parentElement?.checkVisibility?.({ visibilityProperty: true }) !== false;

function nodesOf(editor: Element): { node: Text | Field; words: string }[] {
  if (isField(editor)) return [{ node: editor, words: editor.value }];
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const found: { node: Text; words: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isShown(node as Text)) found.push({ node: node as Text, words: (node as Text).data });
  }
  return found;
}

export function writtenIn(editor: Element): Written {
  let text = '';
  const spots: Spot[] = [];
  for (const { node, words } of nodesOf(editor)) {
    const letters = lettersOf(words);
    text += letters.text;
    for (const offset of letters.offsets) spots.push({ node, offset });
  }
  return { text, spots };
}
