import type { RulesFile } from '../../../../ruleset/rules-file.ts';
import { instant } from './new-file.ts';

/** A file for the disk: what to call it and what is in it. */
export type Download = { name: string; text: string };

/**
 * A draft as the file that is signed and handed out. Its number is higher than every one before it: a browser never takes
 * a file with the same or a lower one.
 *
 * @param lastSeq the highest number given out in this series, -1 for none.
 */
export function exportFile(file: RulesFile, lastSeq: number, now: Date): Download & { seq: number } {
  const seq = nextSeq(file.seq, lastSeq);
  const issued = instant(now);
  return {
    seq,
    name: `${file.channel}-${seq}.json`,
    text: `${JSON.stringify({ ...file, seq, issued }, null, 2)}\n`,
  };
}

/** The number of the next export: the one that was chosen, unless it was given out already. */
export const nextSeq = (chosen: number, lastSeq: number): number => Math.max(chosen, lastSeq + 1);
