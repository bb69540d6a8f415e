import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { closingLine, countCases, runStep, type StepResult } from '../../setup/step.ts';

const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-step-'));
afterAll(() => rmSync(folder, { recursive: true }));

const result = (passed: number, failed: number, skipped = 0): StepResult => ({
  passed,
  failed,
  skipped,
  problems: [],
});

/** A report as Vitest writes it, for files with the given states of their cases. */
function reportOf(...files: { status: string; cases: string[]; message?: string }[]): string {
  const all = files.flatMap((file) => file.cases);
  const count = (status: string): number => all.filter((name) => name === status).length;
  const path = join(folder, `${files.map((file) => file.status + file.cases.join('')).join('-')}.json`);
  const report = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: 0,
    testResults: files.map(({ status, cases, message = '' }) => ({
      name: 'some.test.ts',
      status,
      message,
      assertionResults: cases.map((state) => ({ status: state, fullName: `a ${state} case` })),
    })),
  };
  writeFileSync(path, JSON.stringify(report));
  return path;
}

describe('counting cases', () => {
  test('passed, failed and skipped cases as the report has them', () => {
    const report = reportOf({ status: 'failed', cases: ['passed', 'passed', 'failed', 'pending'] });
    expect(countCases(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 1, problems: ['a failed case'] });
  });

  test('a file that could not be loaded is a failure', () => {
    const report = reportOf(
      { status: 'passed', cases: ['passed'] },
      { status: 'failed', cases: [], message: 'cannot find module\nat line 1' },
    );
    expect(countCases(report, 1)).toMatchObject({
      failed: 1,
      problems: ['some.test.ts: cannot find module'],
    });
  });

  test('a run that ends badly is a failure even when all its cases passed', () => {
    expect(countCases(reportOf({ status: 'passed', cases: ['passed'] }), 1)).toMatchObject({ failed: 1 });
    expect(countCases(reportOf({ status: 'passed', cases: ['passed'] }), null)).toMatchObject({ failed: 1 });
  });

  test('a run without a report is a failure', () => {
    expect(countCases(join(folder, 'nothing.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the closing line', () => {
  test('adds up; skipped only when there are any', () => {
    expect(closingLine([result(3, 0), result(1, 1)])).toBe('4 passed, 1 failed');
    expect(closingLine([result(3, 0, 2)])).toBe('3 passed, 0 failed, 2 skipped');
  });
});

test('a step whose ground is broken is not run, and is a failure', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const step = { script: 'no-such-script', promise: '', needs: ['build'], limit: 1 };
  const { failed, problems } = await runStep(step, new Map([['build', result(0, 1)]]), folder);
  expect({ failed, problems }).toEqual({ failed: 1, problems: ['not run: build failed'] });
  expect(print.mock.calls.join('\n')).toContain('✘ no-such-script');
  print.mockRestore();
});
