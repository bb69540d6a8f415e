import { check } from '../../src/check/check.ts';
import { rehearse } from '../../src/check/rehearse.ts';
import type { Situation } from '../../src/check/types.ts';
import { loadBundled } from '../../src/ruleset/load.ts';
import { type PageRules, withPageRules } from '../../src/ruleset/page-rules.ts';

/** A day of a campaign that ships with the product: everything can be found. */
const SITUATION: Situation = { date: '2024-01-15', status: 'pns' };

/**
 * Microseconds of `check` on texts that come one after another; the first run in a process is the cold one.
 *
 * @param batch texts in one sample; a sample is their mean, because browsers round their clock (to 5 µs at best)
 */
export function timeTexts(texts: readonly string[], batch: number): number[] {
  const ruleset = loadBundled();
  const samples: number[] = [];
  for (let first = 0; first + batch <= texts.length; first += batch) {
    const started = performance.now();
    for (const text of texts.slice(first, first + batch)) check('like', { text }, ruleset, SITUATION);
    samples.push(((performance.now() - started) * 1000) / batch);
  }
  return samples;
}

/** As `timeTexts` in a page that somebody has begun to use (`src/guard/ready-early.ts`); first, what making ready took. */
export function timeFirst(texts: readonly string[]): number[] {
  const started = performance.now();
  rehearse(loadBundled(), SITUATION.date);
  const ready = (performance.now() - started) * 1000;
  return [ready, ...timeTexts(texts, 1)];
}

/** As `timeTexts`, after the code had time to become fast. */
export function timeWarm(texts: readonly string[], batch: number, rounds: number): number[] {
  for (let round = 0; round < 5; round++) timeTexts(texts, batch);
  return Array.from({ length: rounds }, () => timeTexts(texts, batch)).flat();
}

/** Milliseconds one check takes on each text, the best of `rounds`: what the text itself costs, without noise. */
export function timeEach(texts: readonly string[], rounds: number): number[] {
  const ruleset = loadBundled();
  for (const text of texts)
    for (let round = 0; round < rounds; round++)
      check('like', { text: text.slice(0, 1_000) }, ruleset, SITUATION);
  return texts.map((text) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      check('like', { text }, ruleset, SITUATION);
      best = Math.min(best, performance.now() - started);
    }
    return best;
  });
}

export type Scale = { readyMilliseconds: number; megabytes: number; microseconds: number[] };

/**
 * What the names of a rules file cost a page: time until the first check is answered, memory it keeps, then latency.
 *
 * @param added what the background has made of the file and sent (`PageRules` as JSON)
 * @param collect runs the garbage collector and says how many bytes are in use
 */
export function timeScale(added: string, texts: readonly string[], collect: () => number): Scale {
  const bundled = loadBundled();
  check('like', { text: texts[0] ?? '' }, bundled, SITUATION);
  const before = collect();
  const started = performance.now();
  const ruleset = withPageRules(bundled, JSON.parse(added) as PageRules);
  check('like', { text: texts[0] ?? '' }, ruleset, SITUATION);
  const readyMilliseconds = performance.now() - started;
  const megabytes = (collect() - before) / 1e6;
  const run = (): number[] =>
    texts.map((text) => {
      const from = performance.now();
      check('like', { text }, ruleset, SITUATION);
      return (performance.now() - from) * 1000;
    });
  for (let round = 0; round < 5; round++) run();
  return { readyMilliseconds, megabytes, microseconds: run() };
}
