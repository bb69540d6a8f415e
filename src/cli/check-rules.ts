import { check } from '../check/check.ts';
import { explain } from '../check/explain.ts';
import { type Act, type Content, isHeld, type Situation, type Verdict } from '../check/types.ts';
import type { Instrument, Prohibition } from '../ruleset/prohibitions.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { readAdapters, readInstruments, readLanguage } from './read-rules.ts';
import { rulesInForce } from './rules-in-force.ts';

/** Days of the fictional Kertasari election on which examples are tried (tests/corpus/kertasari.rules.json). */
const BEFORE_DETERMINATION = '2031-08-15';
const CAMPAIGN = '2031-10-15';
/** Whose husband or wife the user is where a form needs that. */
const SPOUSE = 'ujang-sagara';
const FILE = 'tests/corpus/kertasari.rules.json';

type Complaint = string;

/** Checks all data in `rules/` against its schemas and its own examples. Prints every complaint; exit status 1 if any. */
function main(): void {
  readAdapters();
  const rules = rulesInForce([FILE]);
  const complaints = [
    ...readInstruments().flatMap((instrument) => instrumentComplaints(instrument, rules)),
    ...languageComplaints(rules),
  ];
  for (const complaint of complaints) console.error(complaint);
  console.log(
    complaints.length === 0
      ? 'rules: semua contoh cocok / all examples hold'
      : `rules: ${complaints.length} keluhan / complaints`,
  );
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

const instrumentComplaints = ({ prohibitions }: Instrument, rules: Ruleset): Complaint[] =>
  prohibitions.flatMap((form) => [
    ...form.examples.breach.flatMap((example) => breachComplaint(form, example, rules)),
    ...form.examples.fine.flatMap((example) => fineComplaint(form, example, rules)),
  ]);

type Example = Prohibition['examples']['breach'][number];

const contentOf = ({ text, own, handle, media }: Example): Content => ({
  text,
  platform: 'x',
  ...(own === undefined ? {} : { own }),
  ...(handle === undefined ? {} : { author: { handle } }),
  ...(media === undefined ? {} : { media }),
});

/** Examples are tried on the day, as the user and in the office that the form is about. */
function verdictOf(form: Prohibition, example: Example, rules: Ruleset): Verdict {
  const situation: Situation = {
    date: form.object.includes('prospective') ? BEFORE_DETERMINATION : CAMPAIGN,
    status: form.who[0]!,
    ...(form.needs?.spouse === true ? { spouseOf: SPOUSE } : {}),
    ...(form.needs?.officialAccount ? { officialAccount: true } : {}),
  };
  return check(example.act as Act, contentOf(example), rules, situation);
}

function breachComplaint(form: Prohibition, example: Example, rules: Ruleset): Complaint[] {
  const { level, findings } = verdictOf(form, example, rules);
  if (findings.some(({ prohibition }) => prohibition === form.id)) return [];
  return [
    `${form.id}: contoh pelanggaran tidak kena / breach example not found (${level}): "${example.text}"`,
  ];
}

function fineComplaint(form: Prohibition, example: Example, rules: Ruleset): Complaint[] {
  const verdict = verdictOf(form, example, rules);
  if (!isHeld(verdict)) return [];
  const by = verdict.findings.flatMap(({ signals }) => signals.map(({ rule }) => rule));
  return [
    `${form.id}: contoh aman tertahan / fine example held by ${[...new Set(by)].join(', ')}: "${example.text}"`,
  ];
}

function languageComplaints(rules: Ruleset): Complaint[] {
  const { phrases, frames } = readLanguage();
  const finds = (id: string, text: string, field: 'text' | 'author') =>
    explain(text, field, rules, CAMPAIGN).some((row) => row === id);
  return [...phrases.phrases, ...frames.frames].flatMap((row) => {
    const field = 'fields' in row && row.fields?.[0] === 'author' ? 'author' : 'text';
    return [
      ...row.examples.hit
        .filter((text) => !finds(row.id, text, field))
        .map((text) => `${row.id}: contoh tidak kena / example not hit: "${text}"`),
      ...row.examples.miss
        .filter((text) => finds(row.id, text, field))
        .map((text) => `${row.id}: contoh seharusnya tidak kena / example must not hit: "${text}"`),
    ];
  });
}

main();
