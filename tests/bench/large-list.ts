import { LayerBuilder } from '../../src/ruleset/layer.ts';
import { LOCAL_FILE_MAX_BYTES } from '../../src/ruleset/limits.ts';
import { packLayer } from '../../src/ruleset/pack-layer.ts';
import { readRulesInSteps } from '../../src/ruleset/read-rules-file.ts';
import type { RulesFile } from '../../src/ruleset/rules-file.ts';
import { candidateList } from '../pages/candidate-list.ts';
import { NO_LIMIT, type Row } from './budget.ts';

const MANY = 250_000;
const MEGABYTE = 1_000_000;
/** The budget of the whole import in a browser, without what its storage needs. */
const WITHIN = 10_000;

/** What taking in a file of 250,000 candidates costs the background, and the longest time it keeps others waiting. */
export function largeListRows(): Row[] {
  const text = JSON.stringify(candidateList(MANY, '2031-10-15'));
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const used = process.cpuUsage();
  const { file, longest } = read(text);
  const reading = performance.now() - started;
  const builder = new LayerBuilder(MANY);
  for (const election of file.elections)
    for (const participant of election.participants) builder.add(participant, election);
  const packed = JSON.stringify(packLayer(builder.finish(file)));
  const row = (what: string, value: number, unit: string, limit = NO_LIMIT): Row => ({
    what: `250,000 candidates put in, ${what}`,
    where: 'node',
    value,
    limit,
    unit,
  });
  return [
    row('size of the file', text.length / MEGABYTE, 'MB'),
    row('read and checked', reading, 'ms'),
    row('longest step while reading', longest, 'ms'),
    row('read, checked and prepared', performance.now() - started, 'ms'),
    row('the same, processor time', process.cpuUsage(used).user / 1000, 'ms', WITHIN),
    row('prepared tables', packed.length / MEGABYTE, 'MB'),
    row('memory meanwhile', (process.memoryUsage().rss - before) / MEGABYTE, 'MB'),
  ];
}

function read(text: string): { file: RulesFile; longest: number } {
  const steps = readRulesInSteps(text, LOCAL_FILE_MAX_BYTES);
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - started);
    if (!step.done) continue;
    if (!step.value.ok) throw new Error(step.value.why[0]?.en);
    return { file: step.value.file, longest };
  }
}
