import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Features, readFeatures } from '../check/features.ts';
import { findEvidence } from '../check/find-evidence.ts';
import { findPhrases } from '../check/match.ts';
import { Reading } from '../check/reading.ts';
import { isAboutElections } from '../check/tone.ts';
import { toRuleset } from '../ruleset/assemble.ts';
import { LARGEST_STEP, packWeights } from '../ruleset/scorer.ts';
import type { ScorerData } from '../ruleset/scorer-file.ts';
import { type Example, learnModel, type Model, probabilityOf, strongestFeatures } from './logistic.ts';
import { PROJECT, readElections, readUntrainedRules } from './read-rules.ts';
import { readTsv } from './tsv.ts';

/** Where the labelled texts lie; they are no part of the project. */
const CORPUS = join(PROJECT, '../shared/corpus');
const OUTPUT = join(PROJECT, 'rules/language/scorer.json');

/** Weights that are shipped. More hardly help (docs/verdict.md) and every page pays for them. */
const KEPT = 4_000;
const RAREST = 2;
const THRESHOLD = 0.5;
const FLOOR = 0.3;
/** Share of the weights that keep their size when they are cut to steps. */
const UNCUT = 0.995;

type Text = { date: string; text: string; label: string; warn: boolean; confidence: string; source: string };
type Read = Example & { source: string; isAboutElections: boolean };

const rules = toRuleset(readUntrainedRules());
const reading = new Reading();
const features = new Features();

function readTexts(name: string): Text[] {
  return readTsv(join(CORPUS, name)).map((row) => {
    const cell = (column: string) => row[column] ?? '';
    return {
      date: cell('date'),
      text: cell('text'),
      label: cell('label'),
      warn: cell('warn') === '1',
      confidence: cell('confidence'),
      source: cell('source'),
    };
  });
}

function toExample({ date, text, label, warn, confidence, source }: Text): Read {
  const { evidence } = findEvidence(
    { text, field: 'text', role: 'text', index: 0 },
    rules,
    { date },
    reading,
  );
  readFeatures(reading, findPhrases(reading, rules.lexicon), evidence, rules, features);
  const found = new Set(features.at.subarray(0, features.count));
  return {
    features: Uint32Array.from(found),
    norm: 1 / Math.sqrt(Math.max(1, found.size)),
    label: warn ? (label === 'attack' ? 2 : 1) : 0,
    weight: confidence === 'low' ? 0.5 : 1,
    source,
    isAboutElections: isAboutElections(evidence, reading, rules),
  };
}

/** A day on which people stand everywhere, so that their names are read as names. */
const ELECTION_DAY = '2024-10-25';
const EACH_NAMED = 4;

/**
 * Every fourth everyday text once more with a participant's name put in: that somebody is named is no side yet, and
 * candidates have the names of colleagues and shops.
 */
function everydayWithNames(everyday: readonly Text[]): Text[] {
  const people = readElections()
    .elections.flatMap(({ participants }) => participants)
    .filter(({ kind }) => kind === 'pair')
    .flatMap(({ people = [], weakAliases = [] }) => [...people, ...weakAliases]);
  return everyday.flatMap((row, at) => {
    if (at % EACH_NAMED !== 0) return [];
    const words = row.text.split(' ');
    words.splice((at / EACH_NAMED) % (words.length + 1), 0, people[at % people.length]!);
    return [{ ...row, date: ELECTION_DAY, text: words.join(' ') }];
  });
}

/** Fits once to find the features that carry most, and once more on these alone. */
function train(examples: readonly Read[]): Model {
  const kept = strongestFeatures(learnModel(examples), examples, KEPT, RAREST);
  return learnModel(
    examples.map((example) => ({ ...example, features: example.features.filter((hash) => kept.has(hash)) })),
  );
}

function toData(model: Model): ScorerData {
  const used = [...model.used].sort((a, b) => a - b);
  const margins = used.map((hash) => [model.margin(1, hash), model.margin(2, hash)] as const);
  // The few largest weights are cut: one outlier would make every other step too coarse.
  const sizes = margins
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b);
  const scale = sizes[Math.floor(sizes.length * UNCUT)]! / LARGEST_STEP;
  const toSteps = (weight: number) =>
    Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(weight / scale)));
  const rows = used.map((hash, i) => [hash, toSteps(margins[i]![0]), toSteps(margins[i]![1])] as const);
  return {
    $schema: '../schema/scorer.schema.json',
    why: { id: 'Nada tulisan ini memihak', en: 'The tone of these words takes a side' },
    threshold: THRESHOLD,
    floor: FLOOR,
    scale: Number(scale.toPrecision(6)),
    bias: [Number(model.biasMargin(1).toPrecision(6)), Number(model.biasMargin(2).toPrecision(6))],
    ...packWeights(rows),
  };
}

/** Trains without each source in turn and counts what the model says of the source it has not seen. */
function leaveOneOut(labelled: readonly Read[], everyday: readonly Read[]): void {
  const sums = { right: 0, wrong: 0, missed: 0 };
  for (const source of new Set(labelled.map((example) => example.source))) {
    const model = train([...labelled.filter((example) => example.source !== source), ...everyday]);
    const seen = labelled.filter((example) => example.source === source);
    const held = (example: Read) => example.isAboutElections && probabilityOf(model, example) >= THRESHOLD;
    const right = seen.filter((example) => held(example) && example.label > 0).length;
    const wrong = seen.filter((example) => held(example) && example.label === 0).length;
    const missed = seen.filter((example) => !held(example) && example.label > 0).length;
    sums.right += right;
    sums.wrong += wrong;
    sums.missed += missed;
    console.log(
      `  ${source.padEnd(26)} ${String(seen.length).padStart(5)}  P ${(right / (right + wrong)).toFixed(3)}  R ${(right / (right + missed)).toFixed(3)}`,
    );
  }
  const { right, wrong, missed } = sums;
  console.log(
    `  all                              P ${(right / (right + wrong)).toFixed(3)}  R ${(right / (right + missed)).toFixed(3)}`,
  );
}

/** `npm run train [-- --leave-one-out]`: learns the weights anew. Same texts and rules give the same file. */
function main(): void {
  if (!existsSync(CORPUS)) {
    console.log(
      'train: korpus tidak ada di sini; bobot yang ada tetap dipakai / no corpus here; the weights stay as they are',
    );
    return;
  }
  const labelled = readTexts('posts.train.tsv').map(toExample);
  const harmless = readTexts('everyday.train.tsv.gz');
  const everyday = [...harmless, ...everydayWithNames(harmless)].map(toExample);
  if (process.argv.includes('--leave-one-out')) {
    leaveOneOut(labelled, everyday);
    return;
  }
  const data = toData(train([...labelled, ...everyday]));
  writeFileSync(OUTPUT, `${JSON.stringify(data, null, 2)}\n`);
  console.log(
    `train: ${labelled.length + everyday.length} teks / texts, ${KEPT} bobot / weights → rules/language/scorer.json`,
  );
}

main();
