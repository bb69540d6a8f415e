import { loadavg } from 'node:os';

/** One line of the table: what was measured beside what it may be at most. */
export type Row = { what: string; where: string; value: number; limit: number; unit: string };

/** Without a limit a row only informs. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

export const isMissed = (row: Row): boolean => !(row.value <= row.limit);

/** Prints rows as they arrive, so that a long run shows what it has. */
export function printRow(row: Row): void {
  const limit = row.limit === NO_LIMIT ? '' : `≤ ${shown(row.limit)} ${row.unit}`;
  const state = row.limit === NO_LIMIT ? '' : isMissed(row) ? 'MISS' : 'ok';
  const cells = [row.what.padEnd(52), row.where.padEnd(9), `${shown(row.value)} ${row.unit}`.padStart(12)];
  console.log(`${cells.join(' ')}   ${limit.padEnd(12)} ${state}`.trimEnd());
}

/** Other work on the machine makes every time longer: said beside the numbers. */
export const machineLoad = (): string => `load ${loadavg()[0]?.toFixed(2)}`;

function shown(value: number): string {
  if (Number.isNaN(value)) return 'nothing measured';
  return value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 4 : 3 });
}
