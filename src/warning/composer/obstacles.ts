import { isField } from '../editor/letters.ts';

/** An area of the window in CSS pixels. */
export type Area = { x: number; y: number; width: number; height: number };

/** What people press: nothing of ours may lie on it. */
const PRESSED =
  'button,a[href],input,select,summary,[role="button"],[role="link"],[role="menuitem"],[role="tab"],[role="switch"],[role="checkbox"],[role="combobox"]';

/** Further away than this from the editor, in CSS pixels, nothing of ours is ever placed. */
const REACH = 280;

const isNear = (area: Area, to: Area): boolean =>
  area.x < to.x + to.width + REACH &&
  area.x + area.width > to.x - REACH &&
  area.y < to.y + to.height + REACH &&
  area.y + area.height > to.y - REACH;

/** The site's own controls around an editor, as they stand now. */
export function controlsAround(editor: Element): Area[] {
  const here = editor.getBoundingClientRect();
  const root = editor.getRootNode() as Document | ShadowRoot;
  const found = new Set(document.querySelectorAll(PRESSED));
  if (root !== document) for (const control of root.querySelectorAll(PRESSED)) found.add(control);
  return [...found]
    .filter((control) => !control.contains(editor) && !editor.contains(control))
    .map((control) => control.getBoundingClientRect())
    .filter((area) => area.width > 0 && area.height > 0 && isNear(area, here));
}

/** Lines of a text that are looked at; a longer one leaves no free place anyway. */
const MOST_LINES = 200;

/** Where the lines of the text in an editor stand; a field tells nobody. */
export function linesOf(editor: Element): Area[] {
  if (isField(editor)) return [];
  const words = new Range();
  words.selectNodeContents(editor);
  return [...words.getClientRects()].slice(0, MOST_LINES);
}

const shared = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart));

/** How much of these areas another one covers, in square pixels. */
export const covered = (by: Area, areas: readonly Area[]): number =>
  areas.reduce(
    (sum, { x, y, width, height }) =>
      sum + shared(by.x, by.width, x, width) * shared(by.y, by.height, y, height),
    0,
  );
