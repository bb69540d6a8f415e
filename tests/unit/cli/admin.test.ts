// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyCommand } from '../../../src/cli/verify-command.ts';
import { runCommand } from './run-command.ts';

/** What the guide tells an agency to type, block by block. */
const blocks = [...readFileSync('docs/admin.md', 'utf8').matchAll(/```\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);
const main = readFileSync('src/cli/main.ts', 'utf8');
const hasTools = ['openssl', 'sha256sum', 'bash'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined,
);

describe('docs/admin.md', () => {
  test('names only commands that exist', () => {
    const named = blocks.flatMap((block) =>
      [...block.matchAll(/^jaga-netral (\S+)/gm)].map(([, name]) => name),
    );
    expect(new Set(named)).toEqual(
      new Set(['keygen', 'from-csv', 'validate', 'inspect', 'check', 'diff', 'sign', 'verify', 'policy']),
    );
    for (const name of named) expect(main).toMatch(new RegExp(`\\b'?${name}'?: \\w+Command`));
  });

  test.skipIf(!hasTools)('the way with openssl gives a file that verifies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    copyFileSync('tests/corpus/kertasari.rules.json', join(folder, 'kertasari.json'));
    const script = blocks.filter((block) => block.includes('openssl')).join('\n');
    const { status, stderr } = spawnSync('bash', ['--norc', '-euc', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const verified = await runCommand(
      verifyCommand,
      join(folder, 'kertasari.signed.json'),
      '--key',
      join(folder, 'bkpsdm-kertasari.public.pem'),
      '--date',
      '2031-10-15',
    );
    expect(verified).toMatchObject({ status: 0, stderr: '' });
  });
});
