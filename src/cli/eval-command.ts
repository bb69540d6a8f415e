import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { isHeld } from '../check/types.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { BadInput, BadUse } from './failures.ts';
import { evalNames } from './names-eval.ts';
import { judgeOwnCorpus, type OwnVerdict, ownRules } from './own-corpus.ts';
import { PROJECT } from './read-rules.ts';
import { rulesInForce } from './rules-in-force.ts';
import { type Counts, countsOf, f1, type Judged, precision, recall, table } from './scores.ts';
import { readTsv } from './tsv.ts';

/** A labelled text: `id date text label warn target confidence sampling source`, or `id date text source` (all harmless). */
type Labelled = {
  date: string;
  text: string;
  label: string;
  warn: boolean;
  sampling: string;
  source: string;
};

const SHARED = join(PROJECT, '../shared/corpus');

/**
 * `eval [DIR] [--json] [--worst N] [--names]`: precision, recall and false alarms on every `*.tsv` and `*.tsv.gz` in a folder.
 * Without a folder: the labelled corpus where it is present, and the project's own sentences.
 */
export function evalCommand(args: string[]): void {
  const { values, positionals } = parse(args);
  if (values.names) {
    evalNames();
    return;
  }
  const worst = Number(values.worst ?? 5);
  const folders = positionals.length > 0 ? positionals : [SHARED].filter(existsSync);
  const rules = rulesInForce();
  const reports = folders.flatMap((folder) =>
    corpusFiles(folder).map((file) => ({ file, ...evaluate(readCorpus(join(folder, file)), rules) })),
  );
  if (values.json) console.log(JSON.stringify(reports.map(({ file, counts }) => ({ file, ...counts }))));
  else for (const report of reports) print(report, worst);
  if (positionals.length === 0 && !values.json) printOwn(judgeOwnCorpus(ownRules()), worst);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { json: { type: 'boolean' }, worst: { type: 'string' }, names: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new BadUse(`eval: ${(error as Error).message}`);
  }
}

/** Agreement of the check with the project's own sentences, per act and per prohibition found. */
function printOwn(verdicts: readonly OwnVerdict[], worst: number): void {
  const share = (rows: readonly OwnVerdict[]) =>
    `${rows.filter(({ isRight }) => isRight).length} / ${rows.length}`;
  console.log(`\ntests/corpus/own.tsv: ${share(verdicts)} benar / right`);
  for (const act of new Set(verdicts.map((row) => row.act))) {
    console.log(`  ${act.padEnd(34)} ${share(verdicts.filter((row) => row.act === act))}`);
  }
  for (const id of [...new Set(verdicts.flatMap(({ prohibitions }) => prohibitions))].sort()) {
    console.log(
      `  ${id.padEnd(34)} ${share(verdicts.filter(({ prohibitions }) => prohibitions.includes(id)))}`,
    );
  }
  for (const row of verdicts.filter(({ isRight }) => !isRight).slice(0, worst)) {
    console.log(
      `  ${row.id}: ${row.level}, seharusnya / should be ${row.expected.join('|')}: ${row.content.text}`,
    );
  }
}

const corpusFiles = (folder: string): string[] => {
  const files = readdirSync(folder).filter((name) => /\.tsv(\.gz)?$/.test(name));
  if (files.length === 0) throw new BadInput(`${folder}: tidak ada *.tsv / there is no *.tsv`);
  return files.sort();
};

function readCorpus(path: string): Labelled[] {
  return readTsv(path).map((row) => {
    const cell = (name: string) => row[name] ?? '';
    return {
      date: cell('date'),
      text: cell('text'),
      label: cell('label') || 'nonpolitical',
      warn: cell('warn') === '1',
      sampling: cell('sampling') || 'random',
      source: cell('source'),
    };
  });
}

type Report = { counts: Counts; hard: Counts; groups: Map<string, Judged[]>; judged: Judged[] };

function evaluate(rows: readonly Labelled[], rules: Ruleset): Report {
  const judged = rows.map(({ date, text, label, warn, sampling, source }): Judged => {
    const verdict = check('like', { text, platform: 'x' }, rules, { date, status: 'pns' });
    return {
      text,
      label,
      source,
      sampling,
      expected: warn,
      held: isHeld(verdict),
      rules: verdict.findings[0]?.signals.map(({ rule }) => rule) ?? [],
    };
  });
  const random = judged.filter(({ sampling }) => sampling === 'random');
  const groups = new Map<string, Judged[]>();
  for (const row of random)
    for (const key of [`label ${row.label}`, `source ${row.source}`])
      groups.set(key, [...(groups.get(key) ?? []), row]);
  return {
    counts: countsOf(random),
    hard: countsOf(judged.filter(({ sampling }) => sampling === 'hard-negative')),
    groups,
    judged,
  };
}

function print({ file, counts, hard, groups, judged }: Report & { file: string }, worst: number): void {
  const alarms = (1000 * counts.falseAlarms) / Math.max(1, counts.falseAlarms + counts.rightlyClear);
  console.log(`\n${file}: ${judged.length} teks / texts`);
  console.log(
    `  random: precision ${precision(counts)}, recall ${recall(counts)}, F1 ${f1(counts)}, false alarms ${alarms.toFixed(1)} per 1,000`,
  );
  if (hard.falseAlarms + hard.rightlyClear > 0) {
    console.log(
      `  hard negatives: ${((100 * hard.falseAlarms) / (hard.falseAlarms + hard.rightlyClear)).toFixed(1)} % false alarms`,
    );
  }
  console.log(table([...groups].sort(([a], [b]) => a.localeCompare(b))));
  for (const row of judged.filter(({ held, expected }) => held && !expected).slice(0, worst))
    console.log(`  salah tahan / false alarm [${row.rules}] ${row.text}`);
  for (const row of judged.filter(({ held, expected }) => !held && expected).slice(0, worst))
    console.log(`  lolos / missed ${row.text}`);
}
