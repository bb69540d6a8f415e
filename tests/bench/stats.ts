/** The middle value; of an even count the lower one, so that it was really measured. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The smallest value that at least `share` (0 to 1) of the values do not exceed. NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
