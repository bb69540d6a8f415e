import { type Measured, measureHands } from './measure.ts';
import { SIGNS } from './poses.ts';

type Count = { all: number; right: number; missed: number; wrong: number };

const isRight = ({ read, count }: Measured): boolean =>
  count === 0 ? read.every((one) => one === 0) : read.includes(count);
/** No hand found, or one without a stretched finger: nothing is asked because of it. */
const isMissed = ({ read }: Measured): boolean => read.every((one) => one === 0);

function countOf(samples: readonly Measured[]): Count {
  const right = samples.filter(isRight);
  const rest = samples.filter((sample) => !isRight(sample));
  const missed = rest.filter(isMissed).length;
  return { all: samples.length, right: right.length, missed, wrong: rest.length - missed };
}

const row = (name: string, { all, right, missed, wrong }: Count): string =>
  `| ${name} | ${all} | ${right} | ${missed} | ${wrong} |`;

/**
 * `npm run hands`: how right the hand reader is on drawn hands, as the table in `docs/pictures.md`. With a folder, the
 * pictures are kept there.
 */
async function main(folder?: string): Promise<void> {
  const { startMs, samples } = await measureHands(folder);
  console.log('| sign | pictures | right | missed | wrong number |\n|---|---|---|---|---|');
  for (const sign of Object.keys(SIGNS))
    console.log(row(sign, countOf(samples.filter((sample) => sample.sign === sign))));
  console.log(row('all', countOf(samples)));
  for (const view of new Set(samples.map((sample) => sample.view)))
    console.log(row(`seen: ${view}`, countOf(samples.filter((sample) => sample.view === view))));
  for (const size of new Set(samples.map(({ pose }) => pose.size)))
    console.log(
      row(`size: ${size} of the picture`, countOf(samples.filter(({ pose }) => pose.size === size))),
    );
  const times = samples.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number): number => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  console.log(`\nstart ${Math.round(startMs)} ms, a picture ${at(0.5)} ms (median), ${at(1)} ms (slowest)`);
}

await main(process.argv[2]);
