import type { SoakResult } from './site-soak.ts';

/**
 * What a page may hold more at the end than at the beginning, however long it was used: what a site keeps of its own and
 * what the engine has not given back yet. A leak of one listener or of one dialog a press is far above it.
 */
const MOST = { heapBytes: 1_500_000, listeners: 25 } as const;

export const isGrown = ({ growth: { heapBytes, listeners } }: SoakResult): boolean =>
  heapBytes > MOST.heapBytes || listeners > MOST.listeners;

const signed = (value: number, digits: number): string => `${value > 0 ? '+' : ''}${value.toFixed(digits)}`;

const verdictOf = (result: SoakResult): string => {
  if (result.missed > 0) return `MISSED ${result.missed}`;
  return isGrown(result) ? 'GROWN' : 'ok';
};

export function printResult(result: SoakResult): void {
  const { site, milliseconds, held, growth, mainThread } = result;
  const cells = [
    site.padEnd(10),
    `${(milliseconds / 1000).toFixed(0)} s`.padStart(6),
    `${held} held`.padStart(10),
    `heap ${signed(growth.heapBytes / 1000, 0)} kB`.padStart(16),
    `listeners ${signed(growth.listeners, 0)}`.padStart(15),
    `nodes ${signed(growth.nodes, 0)}`.padStart(12),
    `extension ${mainThread.extensionMs.toFixed(0)} of ${mainThread.busyMs.toFixed(0)} ms`.padStart(28),
    verdictOf(result),
  ];
  console.log(cells.join('  '));
}

/** Held acts of somebody who is warned once a minute: far more than the product is for. */
const HELD_AN_HOUR = 60;

export function printTotal(results: readonly SoakResult[]): void {
  const sum = (of: (result: SoakResult) => number): number =>
    results.reduce((total, each) => total + of(each), 0);
  const held = sum((each) => each.held);
  const eachMs = sum(({ mainThread }) => mainThread.extensionMs) / Math.max(1, held);
  console.log(
    `\n${held} gestures held, ${sum((each) => each.missed)} missed · extension on the main thread: ` +
      `${eachMs.toFixed(1)} ms a held gesture, scrolling and dialog with it; ` +
      `${((eachMs * HELD_AN_HOUR) / 1000).toFixed(1)} s in an hour with ${HELD_AN_HOUR} of them`,
  );
}
