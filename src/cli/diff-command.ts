import { withRulesFiles } from '../ruleset/assemble.ts';
import { diffRules } from '../ruleset/rules-diff.ts';
import { type Change, changesBetween, samplesFor } from './diff-samples.ts';
import { readGivenFile } from './given-file.ts';
import { dayOption, readOptions } from './options.ts';
import { printChange } from './print-diff.ts';
import { rulesInForce } from './rules-in-force.ts';

const OPTIONS = { date: { type: 'string' } } as const;
const MOST_LINES = 200;
const MOST_SAMPLES = 30;

/** `diff OLD NEW [--date D]`: what differs between two rules files, and what that changes for users on sample posts. */
export function diffCommand(args: string[]): void {
  const { values, positionals } = readOptions('diff', args, OPTIONS, 2);
  const day = dayOption('diff', 'date', values.date);
  const [before, after] = positionals.map((path) => readGivenFile(path).file);
  const lines = diffRules(before!, after!).map(printChange);
  if (lines.length === 0) {
    console.log('tidak ada perbedaan / no difference');
    return;
  }
  console.log(shortened(lines, MOST_LINES).join('\n'));
  const bundled = rulesInForce();
  const samples = samplesFor([before!, after!], day);
  const changes = changesBetween(
    samples,
    withRulesFiles(bundled, [before!]),
    withRulesFiles(bundled, [after!]),
  );
  console.log(
    `\n${samples.length} contoh dicoba, ${changes.length} berubah / samples tried, ${changes.length} change`,
  );
  console.log(countsOf(changes).join('\n'));
  console.log(shortened(changes.map(printSample), MOST_SAMPLES).join('\n'));
}

const shortened = (lines: readonly string[], most: number): string[] =>
  lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `… dan ${lines.length - most} lagi / and ${lines.length - most} more`];

function countsOf(changes: readonly Change[]): string[] {
  const kinds = changes.map(({ before, after }) => `${before} → ${after}`);
  return [...new Set(kinds)].map((kind) => `  ${kind}: ${kinds.filter((one) => one === kind).length}`);
}

const printSample = ({ act, content, before, after }: Change): string =>
  `  ${before} → ${after}  ${act}${content.author?.handle ? ` @${content.author.handle}` : ''} “${content.text}”`;
