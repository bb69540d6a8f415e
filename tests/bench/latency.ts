import { NO_LIMIT, type Row } from './budget.ts';
import { inFreshNode } from './node.ts';
import { median, percentile } from './stats.ts';
import { hardTexts, realTexts } from './texts.ts';

const RUNS = 5;
const EVERYDAY = 280;
const LONG = 2_200;
const FIRST_TEXTS = 20;
/** Both below the length up to which a text is read, and one far above it. */
const SHORT = 1_000;
const LONGER = 4_000;
const HUGE = 1_000_000;

/** Runs `subject[name]` somewhere; `batch` is how many texts one sample needs there to be told from the clock's grain. */
export type Host = {
  where: string;
  batch: number;
  run: (
    name: 'timeTexts' | 'timeFirst' | 'timeWarm',
    args: readonly unknown[],
  ) => Promise<number[]> | number[];
  /** Makes the next run a cold one. */
  fresh: () => Promise<void> | void;
};

export const nodeHost = (bundle: string): Host => ({
  where: 'node',
  batch: 1,
  run: (name, args) => inFreshNode(bundle, name, args),
  fresh: () => undefined,
});

/** Everyday and long texts, warm, and the first texts of a page. */
export async function latencyRows(host: Host): Promise<Row[]> {
  const { where, batch } = host;
  const everyday = realTexts(1_000, EVERYDAY);
  const { readies, firsts, means } = await firstTexts(host, everyday);
  const short = await host.run('timeWarm', [everyday, batch, RUNS]);
  const long = await host.run('timeWarm', [realTexts(200, LONG), batch, RUNS]);
  return [
    {
      what: 'rules made ready at the first sign of use',
      where,
      value: median(readies),
      limit: NO_LIMIT,
      unit: 'µs',
    },
    {
      what: 'check, the very first text, never rehearsed',
      where,
      value: median(firsts),
      limit: NO_LIMIT,
      unit: 'µs',
    },
    {
      what: `check, first ${FIRST_TEXTS} texts of a page in use, each`,
      where,
      value: median(means),
      limit: 150,
      unit: 'µs',
    },
    { what: `check, ${EVERYDAY} characters, p50`, where, value: median(short), limit: 25, unit: 'µs' },
    {
      what: `check, ${EVERYDAY} characters, p99`,
      where,
      value: percentile(short, 0.99),
      limit: 300,
      unit: 'µs',
    },
    { what: `check, ${LONG} characters, p50`, where, value: median(long), limit: NO_LIMIT, unit: 'µs' },
    {
      what: `check, ${LONG} characters, p99`,
      where,
      value: percentile(long, 0.99),
      limit: 2_000,
      unit: 'µs',
    },
  ];
}

/** Each in fresh processes: what making ready takes, the texts after it, and a first text that comes without it. */
async function firstTexts(
  host: Host,
  texts: readonly string[],
): Promise<{ readies: number[]; firsts: number[]; means: number[] }> {
  const rows = { readies: [] as number[], firsts: [] as number[], means: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    const some = texts.slice(run * FIRST_TEXTS, (run + 1) * FIRST_TEXTS);
    await host.fresh();
    const [ready = Number.NaN, ...times] = await host.run('timeFirst', [some]);
    rows.readies.push(ready);
    rows.means.push(times.reduce((sum, time) => sum + time, 0) / times.length);
    await host.fresh();
    rows.firsts.push((await host.run('timeTexts', [some.slice(0, 1), 1]))[0] ?? Number.NaN);
  }
  return rows;
}

/** How much more a character costs in a longer text, over texts made to be hard (1 is linear), and what a huge text costs. */
export function growthRows(bundle: string): Row[] {
  const time = (length: number): number[] => inFreshNode(bundle, 'timeEach', [hardTexts(length), 25]);
  const [short, longer, huge] = [time(SHORT), time(LONGER), time(HUGE)];
  const factors = longer.map((ms, text) => ms / LONGER / ((short[text] ?? ms) / SHORT));
  const where = 'node';
  return [
    {
      what: `check, hard texts: a character, ${LONGER} against ${SHORT}`,
      where,
      value: Math.max(...factors),
      limit: 1.5,
      unit: '×',
    },
    { what: 'check, hard texts of a megabyte', where, value: Math.max(...huge), limit: NO_LIMIT, unit: 'ms' },
  ];
}
