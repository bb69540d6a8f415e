import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine, runStep, type StepResult } from './setup/step.ts';
import { STEPS } from './setup/steps.ts';

/**
 * `npm test`: every promise once, one line each, then the closing line.
 * Arguments name the steps to run; without any all of them run.
 */
async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.script === name));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.script).join(', ')}`,
    );
    return 2;
  }
  const reports = mkdtempSync(join(tmpdir(), 'jaga-netral-test-'));
  const results = new Map<string, StepResult>();
  try {
    for (const step of STEPS) {
      if (wanted.length > 0 && !wanted.includes(step.script)) continue;
      results.set(step.script, await runStep(step, results, reports));
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const all = [...results.values()];
  console.log(`\n${closingLine(all)}`);
  return all.some((result) => result.failed > 0) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
