import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps.ts';

export type StepResult = { passed: number; failed: number; skipped: number; problems: readonly string[] };

/** The parts of Vitest's JSON report that are counted. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
};

const FAILED: StepResult = { passed: 0, failed: 1, skipped: 0, problems: [] };

/**
 * Runs one step and prints its line; what a failed step said follows it.
 *
 * @param before results of the steps that ran earlier, by script
 * @param reports folder for Vitest's JSON reports
 */
export async function runStep(
  step: Step,
  before: ReadonlyMap<string, StepResult>,
  reports: string,
): Promise<StepResult> {
  const broken = step.needs?.find((name) => (before.get(name)?.failed ?? 0) > 0);
  if (broken !== undefined) return tell(step, 0, { ...FAILED, problems: [`not run: ${broken} failed`] });

  const started = performance.now();
  const report = join(reports, `${step.script.replaceAll(':', '-')}.json`);
  const reporters = step.cases
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const { code, output } = await npmRun([step.script, ...reporters], step.limit * 60_000);
  const result = step.cases
    ? countCases(report, code)
    : code === 0
      ? { ...FAILED, passed: 1, failed: 0 }
      : FAILED;
  if (result.failed > 0) console.log(step.cases ? whatFailed(output) : output);
  return tell(step, performance.now() - started, result);
}

/** Vitest lists every case first; what failed comes after the first ruler. */
const whatFailed = (output: string): string => output.slice(Math.max(0, output.indexOf('⎯⎯⎯')));

/** The last line of a run: what other tools read. */
export function closingLine(results: readonly StepResult[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    results.reduce((n, result) => n + result[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts a Vitest report. A run that broke outside its cases (no report, a file that could not be loaded,
 * an unhandled error) counts as at least one failure, whatever the report says.
 */
export function countCases(reportFile: string, code: number | null): StepResult {
  if (!existsSync(reportFile)) return { ...FAILED, problems: ['the run ended without a report'] };
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  const problems = [
    ...brokenFiles.map((file) => `${file.name}: ${file.message.split('\n', 1)[0]}`),
    ...report.testResults
      .flatMap((file) => file.assertionResults)
      .filter((test) => test.status === 'failed')
      .map((test) => test.fullName),
  ];
  if (failed === 0 && code !== 0) problems.push(`the run ended with status ${code} although no case failed`);
  return {
    passed: report.numPassedTests,
    failed: code === 0 ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
    problems,
  };
}

function tell(step: Step, milliseconds: number, result: StepResult): StepResult {
  const mark = result.failed > 0 ? '✘' : '✔';
  const cases = step.cases ? `${closingLine([result])}, ` : '';
  console.log(`${mark} ${step.script} · ${step.promise} (${cases}${(milliseconds / 1000).toFixed(0)} s)`);
  for (const problem of result.problems) console.log(`    ✘ ${problem}`);
  return result;
}

/** Runs a script in its own process group, so that a browser it leaves behind ends with it. */
function npmRun(args: readonly string[], limit: number): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...args], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const timer = setTimeout(() => {
      said.push(`\nstopped after ${limit / 60_000} minutes\n`);
      stopGroup(child.pid);
    }, limit);
    child.on('error', (error) => said.push(error.message));
    // A browser left behind keeps the pipes open: without this, `close` would wait for it.
    child.on('exit', () => stopGroup(child.pid));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output: said.join('') });
    });
  });
}

function stopGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already: the usual case.
  }
}
