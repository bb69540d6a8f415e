import { CLOCKS_APART } from './freshness.ts';
import type { RulesFile } from './rules-file.ts';
import type { JudgeWhy } from './update-why.ts';

/** How far the number of one file may be ahead of the one before. A day written as a number (20311231) moves by less in a year. */
export const LARGEST_JUMP = 10_000;

/** A genuine rules file that is offered: what it says of itself, who signed it, and SHA-256 of its bytes in hexadecimal. */
export type Offered = {
  file: Pick<RulesFile, 'channel' | 'audience' | 'seq' | 'issued' | 'expires'>;
  keyid?: string;
  hash: string;
};

/** What whoever set the source up asked for. */
export type Expected = { channel?: string; audience?: string };

/** The highest number ever taken from a channel; outlives the file. `keyid`: whose number it was. */
export type Seen = { seq: number; hash: string; keyid?: string };

/**
 * Whether a genuine file may take the place of what is in force. `same`: it is the one that was taken last.
 *
 * @param seen undefined when nothing of this channel was ever taken, or when the key that counted it is trusted no more:
 * a stolen key can count to the end of numbers, and the key that replaces it starts anew.
 * @param now milliseconds since 1970.
 */
export function judge(
  { file, hash }: Offered,
  expected: Expected,
  seen: Seen | undefined,
  now: number,
): 'take' | 'same' | JudgeWhy {
  if (expected.channel !== undefined && file.channel !== expected.channel) return 'wrong-channel';
  if (!isFor(file.audience, expected.audience)) return 'wrong-audience';
  if (!(Date.parse(file.issued) <= now + CLOCKS_APART)) return 'from-the-future';
  if (!(now < Date.parse(file.expires))) return 'expired';
  if (seen === undefined) return 'take';
  if (file.seq < seen.seq) return 'older';
  if (file.seq === seen.seq) return hash === seen.hash ? 'same' : 'same-number';
  return file.seq - seen.seq > LARGEST_JUMP ? 'number-jump' : 'take';
}

/** A file for named readers is for them alone; a file that names none is for everybody. */
const isFor = (audience: readonly string[] | undefined, reader: string | undefined): boolean =>
  audience === undefined || (reader !== undefined && audience.includes(reader));
