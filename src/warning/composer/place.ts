import { computePosition, flip, hide, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type Area, covered } from './obstacles.ts';

export type Point = { x: number; y: number };

const GAP = 6;
const EDGE = 8;

/** Where the chip may stand, best first: outside the editor, then in its last corner. */
const SPOTS: readonly { placement: Placement; inside?: true }[] = [
  { placement: 'bottom-start' },
  { placement: 'bottom-end' },
  { placement: 'top-end' },
  { placement: 'top-start' },
  { placement: 'right-end' },
  { placement: 'left-end' },
  { placement: 'bottom-end', inside: true },
];

/** What stands around: the site's controls and the lines the person has written. */
export type Around = { controls: readonly Area[]; lines: readonly Area[] };

/** Text that is covered can be read by moving the chip; a button that is covered cannot be pressed. Empty paper costs least. */
const LINE_WEIGHT = 0.3;
const PAPER_WEIGHT = 0.02;

type Stand = Point & { cost: number; isHidden: boolean };

async function stand(
  spot: (typeof SPOTS)[number],
  editor: Element,
  chip: HTMLElement,
  { controls, lines }: Around,
): Promise<Stand> {
  const mainAxis = ({ rects }: { rects: { floating: { height: number } } }): number =>
    spot.inside ? -rects.floating.height - GAP : GAP;
  const { x, y, middlewareData } = await computePosition(editor, chip, {
    strategy: 'fixed',
    placement: spot.placement,
    middleware: [offset(mainAxis), shift({ padding: EDGE, crossAxis: true }), hide()],
  });
  const area: Area = { x, y, width: chip.offsetWidth, height: chip.offsetHeight };
  const paper = editor.getBoundingClientRect();
  return {
    x,
    y,
    cost:
      covered(area, controls) + LINE_WEIGHT * covered(area, lines) + PAPER_WEIGHT * covered(area, [paper]),
    isHidden: middlewareData.hide?.referenceHidden === true,
  };
}

/**
 * Where the chip stands beside an editor without covering any of the site's controls; where nothing is free, where it
 * covers least. Undefined while the editor is scrolled out of sight.
 */
export async function placeChip(
  editor: Element,
  chip: HTMLElement,
  around: Around,
): Promise<Point | undefined> {
  let best: Stand | undefined;
  for (const spot of SPOTS) {
    const tried = await stand(spot, editor, chip, around);
    if (tried.isHidden) return undefined;
    if (best === undefined || tried.cost < best.cost) best = tried;
    if (best.cost === 0) break;
  }
  return best;
}

/** An editor up to this height, in CSS pixels, is not covered by the list; a higher one always has text left to see. */
const LOW = 160;

/** The chip, with the editor above or below it where that is low. */
function beside(chip: HTMLElement, editor: Element): { getBoundingClientRect: () => DOMRect } {
  return {
    getBoundingClientRect: () => {
      const at = chip.getBoundingClientRect();
      const text = editor.getBoundingClientRect();
      if (text.height > LOW) return at;
      const top = Math.min(at.top, text.top);
      return new DOMRect(at.x, top, at.width, Math.max(at.bottom, text.bottom) - top);
    },
  };
}

/** Where the opened list stands: beside the chip, inside the window, as high as there is room. */
export async function placeList(chip: HTMLElement, list: HTMLElement, editor: Element): Promise<Point> {
  const { x, y } = await computePosition(beside(chip, editor), list, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackPlacements: ['top-start', 'right-end', 'left-end'] }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          list.style.maxHeight = `${Math.max(160, Math.min(520, availableHeight))}px`;
        },
      }),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  return { x, y };
}

/** Moves something by as much as the person has dragged it, but never out of the window. */
export function putAt(element: HTMLElement, { x, y }: Point, by: Point = { x: 0, y: 0 }): void {
  const within = (at: number, most: number): number => Math.max(EDGE, Math.min(at, most - EDGE));
  element.style.left = `${within(x + by.x, innerWidth - element.offsetWidth)}px`;
  element.style.top = `${within(y + by.y, innerHeight - element.offsetHeight)}px`;
}

/** Whether something of the site, opened later, lies over the editor. */
export function isCovered(editor: Element, host: Element): boolean {
  const { left, right, top, bottom } = editor.getBoundingClientRect();
  const middle = (low: number, high: number, most: number): number =>
    (Math.max(0, low) + Math.min(most, high)) / 2;
  const root = editor.getRootNode() as Document | ShadowRoot;
  const found = root.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  if (!found || found === host || found.contains(editor)) return false;
  return !(editor.parentElement?.parentElement ?? editor).contains(found);
}
