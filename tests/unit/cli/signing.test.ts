// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectCommand } from '../../../src/cli/inspect-command.ts';
import { keygenCommand } from '../../../src/cli/keygen-command.ts';
import { signCommand } from '../../../src/cli/sign-command.ts';
import { validateCommand } from '../../../src/cli/validate-command.ts';
import { verifyCommand } from '../../../src/cli/verify-command.ts';
import { LOCAL_FILE_MAX_BYTES, RULES_FILE_MAX_BYTES } from '../../../src/ruleset/limits.ts';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'signing-'));
const at = (name: string) => join(folder, name);
const KERTASARI = readFileSync('tests/corpus/kertasari.rules.json', 'utf8');
const DAY = '2031-10-15';

/** Writes Kertasari's rules file with some entries changed. */
function given(name: string, change: Partial<RulesFile> = {}): string {
  writeFileSync(at(name), JSON.stringify({ ...(JSON.parse(KERTASARI) as RulesFile), ...change }, null, 2));
  return at(name);
}
const verify = (name: string, ...more: string[]) =>
  runCommand(verifyCommand, at(name), '--key', at('a.public.pem'), ...more);
const sign = (path: string, ...more: string[]) =>
  runCommand(signCommand, path, '--key', at('a.private.pem'), ...more);

beforeAll(async () => {
  await runCommand(keygenCommand, '--out', at('a'));
  await runCommand(keygenCommand, '--out', at('b'));
  await sign(given('rules.json'));
});

describe('keygen', () => {
  test('keeps the private key for its owner and overwrites nothing', async () => {
    expect(statSync(at('a.private.pem')).mode & 0o777).toBe(0o600);
    const before = readFileSync(at('a.private.pem'), 'utf8');
    const again = await runCommand(keygenCommand, '--out', at('a'));
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('tidak ditimpa');
    expect(readFileSync(at('a.private.pem'), 'utf8')).toBe(before);
  });

  test('prints the fingerprint that openssl computes', async () => {
    const { stdout } = await runCommand(keygenCommand, '--out', at('c'));
    expect(stdout).toMatch(/fingerprint: (?:[0-9a-f]{4} ){15}[0-9a-f]{4}\nkeyid: [0-9a-f]{64}$/);
  });

  test('cannot write where nobody may', async () => {
    const { status, stderr } = await runCommand(keygenCommand, '--out', at('nowhere/d'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('tidak dapat ditulis')]);
  });
});

describe('sign and verify', () => {
  test('a file of the contract’s shape, one line, the exact bytes inside', async () => {
    const envelope = JSON.parse(readFileSync(at('rules.signed.json'), 'utf8'));
    expect(Object.keys(envelope)).toEqual(['jagaNetral', 'keyid', 'payload', 'sig']);
    expect(Buffer.from(envelope.payload, 'base64')).toEqual(readFileSync(at('rules.json')));
    expect(await verify('rules.signed.json', '--date', DAY)).toMatchObject({ status: 0, stderr: '' });
  });

  test('another key is refused; one of several is enough', async () => {
    const other = await runCommand(verifyCommand, at('rules.signed.json'), '--key', at('b.public.pem'));
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('kunci lain')]);
    expect((await verify('rules.signed.json', '--date', DAY, '--key', at('b.public.pem'))).status).toBe(0);
  });

  test('expired and not yet valid are told apart', async () => {
    expect((await verify('rules.signed.json', '--date', '2031-01-01')).stderr).toContain('belum berlaku');
    expect((await verify('rules.signed.json', '--date', '2032-01-01')).stderr).toContain('kedaluwarsa');
  });

  test('the signature is looked at first: nothing is said of what a changed file holds', async () => {
    const text = readFileSync(at('rules.signed.json'), 'utf8');
    writeFileSync(at('changed.json'), text.replace('"payload":"', '"payload":"AAAA'));
    const { status, stderr } = await verify('changed.json');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Tanda tangan tidak cocok')]);
    expect(stderr).not.toMatch(/Baris|Line/);
  });

  test.each<[string, () => string, string]>([
    ['an invalid file', () => given('x.json', { seq: -1 }), 'seq'],
    [
      'a file that takes a side',
      () => given('y.json', { allow: { accounts: [{ platform: 'x', handle: 'halilis2' }] } }),
      'dikecualikan',
    ],
    ['a signed file', () => at('rules.signed.json'), 'sudah bertanda tangan'],
    [
      'a file that is too big to send around',
      () => given('z.json', { issuer: { name: ' '.repeat(RULES_FILE_MAX_BYTES) } }),
      'terlalu besar',
    ],
  ])('%s is not signed', async (_what, path, why) => {
    const { status, stderr } = await sign(path(), '--out', at('never.json'));
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
    expect((await verify('never.json')).status).toBe(1);
  });

  test.each<[string, () => Promise<{ status: number; stderr: string }>, number]>([
    ['no key', () => runCommand(signCommand, at('rules.json')), 2],
    ['no key to verify with', () => runCommand(verifyCommand, at('rules.signed.json')), 2],
    ['no file', () => runCommand(verifyCommand, '--key', at('a.public.pem')), 2],
    ['an option nobody knows', () => sign(at('rules.json'), '--force'), 2],
    ['over the file itself', () => sign(at('rules.json'), '--out', at('rules.json')), 2],
    [
      'a public key to sign with',
      () => runCommand(signCommand, at('rules.json'), '--key', at('a.public.pem')),
      1,
    ],
    [
      'a private key to verify with',
      () => runCommand(verifyCommand, at('rules.signed.json'), '--key', at('a.private.pem')),
      1,
    ],
    ['a missing file', () => verify('tidak-ada.json'), 1],
    ['a plain file to verify', () => verify('rules.json'), 1],
    ['a day that is none', () => verify('rules.signed.json', '--date', '2031-02-30'), 2],
  ])('%s: exit status and a reason', async (_what, run, status) => {
    const outcome = await run();
    expect(outcome.status).toBe(status);
    expect(outcome.stderr).not.toBe('');
  });

  test('as an agency types it', { timeout: 60_000 }, () => {
    const run = (...args: string[]) => spawnSync('node', ['src/cli/bin.mjs', ...args], { encoding: 'utf8' });
    const { status, stdout, stderr } = run(
      'verify',
      at('rules.signed.json'),
      '--key',
      at('a.public.pem'),
      '--date',
      DAY,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('BKPSDM Kabupaten Kertasari');
  });
});

describe('inspect', () => {
  test('tells the same of a plain and of a signed file, and who signed', async () => {
    const [plain, sealed] = [
      await runCommand(inspectCommand, at('rules.json')),
      await runCommand(inspectCommand, at('rules.signed.json'), '--key', at('a.public.pem')),
    ];
    for (const { status, stdout } of [plain, sealed]) {
      expect(status).toBe(0);
      for (const told of [
        'BKPSDM Kabupaten Kertasari',
        'bkpsdm-kertasari',
        '2031-06-01T03:00:00Z',
        '33.99',
        '16 (16 baru / new)',
      ])
        expect(stdout).toContain(told);
    }
    expect(plain.stdout).toContain('tidak bertanda tangan');
    expect(sealed.stdout).toContain('cocok / fits');
  });

  test('without the key it says that nobody checked the signature', async () => {
    expect((await runCommand(inspectCommand, at('rules.signed.json'))).stdout).toContain('belum diperiksa');
  });
});

describe('validate', () => {
  test('refuses a file that takes a side, and points at what may be right', async () => {
    const [first, ...others] = (JSON.parse(KERTASARI) as RulesFile).elections;
    const alone = { ...first!, participants: first!.participants.slice(0, 1) };
    const refused = await runCommand(validateCommand, given('one.json', { elections: [alone, ...others] }));
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('hanya satu pihak')]);
  });

  test('sends a signed file to verify', async () => {
    const { status, stderr } = await runCommand(validateCommand, at('rules.signed.json'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('verify')]);
  });

  test('takes a long list from the own disk', async () => {
    const long = given('long.json', { issuer: { name: ' '.repeat(RULES_FILE_MAX_BYTES) } });
    expect(statSync(long).size).toBeLessThan(LOCAL_FILE_MAX_BYTES);
    expect((await runCommand(validateCommand, long)).status).toBe(0);
  });
});
