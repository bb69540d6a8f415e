// @vitest-environment node
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffCommand } from '../../../src/cli/diff-command.ts';
import { printChange } from '../../../src/cli/print-diff.ts';
import { diffRules } from '../../../src/ruleset/rules-diff.ts';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import { runCommand } from './run-command.ts';

const FILE = 'tests/corpus/kertasari.rules.json';
const kertasari = (): RulesFile => JSON.parse(readFileSync(FILE, 'utf8')) as RulesFile;

/** The file after a change. */
function after(change: (file: RulesFile) => void): RulesFile {
  const file = kertasari();
  change(file);
  return file;
}
const HALILIS = 'elections › pilkada-2031-kertasari › participants › halilis';

describe('diffRules', () => {
  test.each<[string, (file: RulesFile) => void, string[]]>([
    ['nothing', () => {}, []],
    ['a higher number', (file) => (file.seq = 42), ['~ seq: 41 → 42']],
    ['another order', (file) => file.elections.reverse(), []],
    [
      'an account more, one less',
      ({ elections }) => (elections[0]!.participants[1]!.accounts = [{ platform: 'x', handle: 'halilis3' }]),
      [`- ${HALILIS} › accounts › x:halilis2`, `+ ${HALILIS} › accounts › x:halilis3`],
    ],
    [
      'a day',
      ({ elections }) => (elections[0]!.participants[1]!.candidate = '2031-09-23'),
      [`~ ${HALILIS} › candidate: "2031-09-22" → "2031-09-23"`],
    ],
    [
      'a participant less',
      ({ elections }) => elections[0]!.participants.splice(1, 1),
      [`- ${HALILIS}: Hadi Santosa – Lilis Kurnia`],
    ],
    ['a policy', (file) => (file.policy = { mode: 'observe' }), ['~ policy › mode: "warn" → "observe"']],
    [
      'a site off',
      (file) => (file.platforms = [{ id: 'x', off: true }]),
      ['+ platforms › x: {"id":"x","off":true}'],
    ],
  ])('%s', (_what, change, lines) => {
    expect(diffRules(kertasari(), after(change)).map(printChange).sort()).toEqual([...lines].sort());
  });
});

describe('jaga-netral diff', () => {
  test('says what changes for users: levels before and after', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'diff-')), 'new.json');
    const changed = after(({ elections }) =>
      elections[0]!.participants[1]!.accounts!.push({ platform: 'x', handle: 'halilisbaru' }),
    );
    writeFileSync(path, JSON.stringify(changed));
    const { status, stdout } = await runCommand(diffCommand, FILE, path);
    expect(status).toBe(0);
    expect(stdout).toContain(`+ ${HALILIS} › accounts › x:halilisbaru`);
    expect(stdout).toMatch(/clear → (?:warn|stop) {2}like @halilisbaru/);
    expect(stdout).not.toContain('→ clear');
  });

  test('says so when nothing differs', async () => {
    expect((await runCommand(diffCommand, FILE, FILE)).stdout).toContain('tidak ada perbedaan');
  });

  test.each([[[FILE]], [[FILE, FILE, '--date', 'besok']]])('%j is bad use', async (args) => {
    expect((await runCommand(diffCommand, ...args)).status).toBe(2);
  });
});
