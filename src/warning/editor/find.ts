import type { Range as Span } from '../marks.ts';
import { type Letters, lettersBefore, lettersOf, type Spot, type Written, writtenIn } from './letters.ts';

/** The same words in an editor: from the first letter up to and with the last. */
export type Found = { first: Spot; last: Spot };

/**
 * How many letters of the whole stand before those of the editor; negative where the editor has more. Undefined when
 * the editor holds other words by now.
 */
function shiftOf(whole: Letters, written: Written): number | undefined {
  if (whole.text === '' || written.text === '') return undefined;
  const within = whole.text.indexOf(written.text);
  if (within !== -1) return within;
  const around = written.text.indexOf(whole.text);
  return around === -1 ? undefined : -around;
}

/**
 * Where spans of a text stand in an editor that this text was read from, alone or together with other editors. Spans
 * that stand elsewhere, and all spans when the editor's words have changed since, are left out.
 *
 * @param text what was read; `spans` are UTF-16 units in it
 */
export function findIn(editor: Element, text: string, spans: readonly Span[]): Found[] {
  const whole = lettersOf(text);
  const written = writtenIn(editor);
  const shift = shiftOf(whole, written);
  if (shift === undefined) return [];
  return spans.flatMap(({ start, end }) => {
    const first = written.spots[lettersBefore(whole, start) - shift];
    const last = written.spots[lettersBefore(whole, end) - shift - 1];
    return first && last ? [{ first, last }] : [];
  });
}

/** The found words as a range of the page; undefined for those in a field, whose words are no nodes. */
export function rangeOf({ first, last }: Found): Range | undefined {
  if (!(first.node instanceof Text) || !(last.node instanceof Text)) return undefined;
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
