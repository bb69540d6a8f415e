import { toPageRules } from '../../src/ruleset/page-rules.ts';
import type { Participant, RulesFile } from '../../src/ruleset/rules-file.ts';
import { NO_LIMIT, type Row } from './budget.ts';
import { inFreshNode } from './node.ts';
import { median } from './stats.ts';
import { peopleNames, realTexts } from './texts.ts';

const MANY = 250_000;
const FEW = 1_000;
const RUNS = 5;

/** What 250,000 participants cost a page instead of 1,000, once the background has compiled them. */
export function scaleRows(bundle: string): Row[] {
  const texts = realTexts(500, 280);
  const names = peopleNames(MANY);
  const started = performance.now();
  const many = addedBy(names);
  const compiled = performance.now() - started;
  const few = addedBy(names.slice(0, FEW));
  const runs = Array.from({ length: RUNS }, () => ({
    few: inFreshNode(bundle, 'timeScale', [few, texts]),
    many: inFreshNode(bundle, 'timeScale', [many, texts]),
  }));
  const middle = (read: (run: (typeof runs)[number]) => number): number => median(runs.map(read));
  const what = (name: string): string => `250,000 participants, ${name}`;
  const where = 'node';
  return [
    { what: what('compiled once, by the background'), where, value: compiled, limit: NO_LIMIT, unit: 'ms' },
    {
      what: what('ready in a page'),
      where,
      value: middle((run) => run.many.readyMilliseconds),
      limit: 20,
      unit: 'ms',
    },
    { what: what('memory'), where, value: middle((run) => run.many.megabytes), limit: 2.5, unit: 'MB' },
    {
      what: what('latency against 1,000'),
      where,
      value: middle((run) => median(run.many.microseconds) / median(run.few.microseconds)),
      limit: 1.3,
      unit: '×',
    },
  ];
}

const addedBy = (names: readonly string[]): string => JSON.stringify(toPageRules([rulesFileOf(names)]));

function rulesFileOf(names: readonly string[]): RulesFile {
  const participants = names.map(
    (name, index): Participant => ({
      id: `p${index}`,
      kind: 'candidate',
      people: [name],
      candidate: '2023-11-03',
      until: '2024-10-20',
    }),
  );
  return {
    format: 1,
    channel: 'bench',
    issuer: { name: 'Bench' },
    seq: 1,
    issued: '2024-01-01T00:00:00Z',
    expires: '2024-12-31T00:00:00Z',
    elections: [{ id: 'bench', name: 'Bench', phases: [], participants }],
  };
}
