/** One labelled text and what the check said of it. */
export type Judged = {
  text: string;
  label: string;
  source: string;
  sampling: string;
  expected: boolean;
  held: boolean;
  rules: readonly string[];
};

export type Counts = { rightlyHeld: number; falseAlarms: number; missed: number; rightlyClear: number };

export function countsOf(rows: readonly Pick<Judged, 'expected' | 'held'>[]): Counts {
  const count = (expected: boolean, held: boolean) =>
    rows.filter((row) => row.expected === expected && row.held === held).length;
  return {
    rightlyHeld: count(true, true),
    falseAlarms: count(false, true),
    missed: count(true, false),
    rightlyClear: count(false, false),
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
const printed = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** Of what was held, how much deserved it; "–" where nothing was held. */
export const precision = ({ rightlyHeld, falseAlarms }: Counts): string =>
  printed(ratio(rightlyHeld, rightlyHeld + falseAlarms));

/** Of what deserved it, how much was held; "–" where nothing did. */
export const recall = ({ rightlyHeld, missed }: Counts): string =>
  printed(ratio(rightlyHeld, rightlyHeld + missed));

export const f1 = ({ rightlyHeld, falseAlarms, missed }: Counts): string =>
  printed(ratio(2 * rightlyHeld, 2 * rightlyHeld + falseAlarms + missed));

/** One line a group: texts, precision, recall. */
export const table = (groups: readonly (readonly [name: string, rows: readonly Judged[]])[]): string =>
  groups
    .map(([name, rows]) => {
      const counts = countsOf(rows);
      return `  ${name.padEnd(34)} ${String(rows.length).padStart(5)}  P ${precision(counts)}  R ${recall(counts)}`;
    })
    .join('\n');
