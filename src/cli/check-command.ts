import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { check } from '../check/check.ts';
import {
  ACTS,
  type Act,
  type Content,
  type Signal,
  type Situation,
  STATUSES,
  type Verdict,
} from '../check/types.ts';
import { localDay } from '../local-day.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { BadUse } from './failures.ts';
import { rulesInForce } from './rules-in-force.ts';

const Text = v.optional(v.string());

/** One line of `check --jsonl` (design.md section 7). */
const QuestionSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  date: v.optional(v.pipe(v.string(), v.isoDate())),
  status: v.optional(v.picklist(STATUSES)),
  act: v.picklist(ACTS),
  platform: Text,
  text: v.string(),
  author: v.optional(v.object({ name: Text, handle: Text, bio: Text })),
  media: v.optional(v.array(v.string())),
  own: v.optional(v.boolean()),
});
type Question = v.InferOutput<typeof QuestionSchema>;

const OPTIONS = {
  rules: { type: 'string', multiple: true },
  date: { type: 'string' },
  status: { type: 'string' },
  act: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;

/** `check`: a text as argument, or one JSON object a line on stdin; one verdict a line on stdout, same order. */
export async function checkCommand(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const situation = {
    date: option(values.date, v.pipe(v.string(), v.isoDate()), '--date') ?? localDay(new Date()),
    status: option(values.status, v.picklist(STATUSES), '--status') ?? 'pns',
  };
  const act = option(values.act, v.picklist(ACTS), '--act') ?? 'like';
  if (!values.jsonl && positionals.length !== 1)
    throw new BadUse('check: berikan satu teks, atau --jsonl / give one text, or --jsonl');
  const rules = rulesInForce(values.rules);
  if (values.jsonl) await checkLines(rules, situation);
  else console.log(answer({ act, text: positionals[0]! }, rules, situation));
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadUse(`check: ${(error as Error).message}`);
  }
}

function option<Value>(
  given: string | undefined,
  schema: v.GenericSchema<string, Value>,
  name: string,
): Value | undefined {
  if (given === undefined) return undefined;
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  throw new BadUse(`check: ${name} "${given}": ${result.issues[0].message}`);
}

/** A bad line is told with its number and does not lose the others; it makes the exit status 1. */
async function checkLines(rules: Ruleset, situation: Situation): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const question = readQuestion(line);
    if (typeof question === 'string') {
      console.error(`baris / line ${number}: ${question}`);
      process.exitCode = 1;
    } else console.log(answer(question, rules, situation));
  }
}

function readQuestion(line: string): Question | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return (error as Error).message;
  }
  const result = v.safeParse(QuestionSchema, value);
  if (result.success) return result.output;
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ');
}

function answer(question: Question, rules: Ruleset, situation: Situation): string {
  const { id, date, status, act, ...content } = question;
  const verdict = check(act as Act, content as Content, rules, {
    date: date ?? situation.date,
    status: status ?? situation.status,
  });
  return JSON.stringify({ ...(id === undefined ? {} : { id }), ...report(verdict) });
}

/** Places in the question's text, each told once however many signals stand on it. */
function distinctSpans(signals: readonly Signal[]): number[][] {
  const inText = signals
    .filter(({ span }) => span.field === 'text')
    .map(({ span }) => [span.start, span.end]);
  return inText.filter(
    ([start, end], at) => inText.findIndex(([from, to]) => from === start && to === end) === at,
  );
}

/** The verdict in the words of the contract: spans are offsets into the question's text. */
const report = ({ level, findings, excuses }: Verdict) => ({
  level,
  findings: findings.map(({ prohibition, stance, target, law, sanction, signals }) => ({
    prohibition,
    stance,
    target,
    law: law.id,
    sanction: sanction?.id ?? null,
    spans: distinctSpans(signals),
  })),
  excuses: excuses.map(({ frame }) => frame),
});
