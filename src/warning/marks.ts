/** Half-open range of UTF-16 units. */
export type Range = { start: number; end: number };

/** A run of the original text. */
export type Run = { text: string; marked: boolean };

/** `cut` stands where text was left out. */
export type Piece = Run | 'cut';

/** Sorted ranges inside `text` that neither touch nor overlap; whatever lies outside is cut off. */
export function mergeRanges(ranges: readonly Range[], length: number): Range[] {
  const merged: Range[] = [];
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const range of inside) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push(range);
  }
  return merged;
}

/** `part` of the text as runs, alternately unmarked and marked. `marks` are merged. */
function piecesOf(text: string, part: Range, marks: readonly Range[]): Run[] {
  const pieces: Run[] = [];
  let at = part.start;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.end <= part.start || mark.start >= part.end) continue;
    push(mark.start, false);
    push(Math.min(mark.end, part.end), true);
  }
  push(part.end, false);
  return pieces;
}

/** The whole text as runs: joined together they are the text again. */
export function markText(text: string, ranges: readonly Range[]): Run[] {
  return piecesOf(text, { start: 0, end: text.length }, mergeRanges(ranges, text.length));
}

/** Moves a cut outwards to the next blank, at most `most` units, so that no word and no character is split. */
function roundOut(text: string, at: number, step: 1 | -1, most: number): number {
  let edge = at;
  for (let moved = 0; moved < most && edge > 0 && edge < text.length; moved++) {
    if (/\s/.test(text.charAt(step === 1 ? edge : edge - 1))) return edge;
    edge += step;
  }
  const splitsPair =
    /[\udc00-\udfff]/.test(text.charAt(edge)) && /[\ud800-\udbff]/.test(text.charAt(edge - 1));
  return splitsPair ? edge + step : edge;
}

/** Units of text kept on each side of a marked run. */
const AROUND = 48;
const LONGEST_WORD = 20;
const MOST_WINDOWS = 3;

/**
 * Like `markText`, shortened to the words around the marks when the text is longer than `most` UTF-16 units.
 * Without marks the beginning is kept.
 */
export function excerpt(text: string, ranges: readonly Range[], most = 280): Piece[] {
  if (text.length <= most) return markText(text, ranges);
  const marks = mergeRanges(ranges, text.length);
  const wanted = marks.length > 0 ? marks : [{ start: 0, end: most - AROUND }];
  const windows = mergeRanges(
    wanted.map(({ start, end }) => ({
      start: roundOut(text, Math.max(0, start - AROUND), -1, LONGEST_WORD),
      end: roundOut(text, Math.min(text.length, Math.min(end, start + most) + AROUND), 1, LONGEST_WORD),
    })),
    text.length,
  );
  const kept = windows.slice(0, MOST_WINDOWS);
  const pieces = kept.flatMap((part): Piece[] => [
    ...(part.start > 0 ? (['cut'] as const) : []),
    ...piecesOf(text, part, marks),
  ]);
  return (kept.at(-1)?.end ?? 0) < text.length ? [...pieces, 'cut'] : pieces;
}
