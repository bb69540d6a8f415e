// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEnvelope, readEnvelope, sealEnvelope } from '../../../src/ruleset/envelope.ts';
import {
  makeKeyPair,
  readSigningKey,
  readVerifyingKey,
  type SigningKey,
  type VerifyingKey,
} from '../../../src/ruleset/envelope-keys.ts';
import { freshnessOf } from '../../../src/ruleset/freshness.ts';
import { ENVELOPE_MAX_BYTES, RULES_FILE_MAX_BYTES } from '../../../src/ruleset/limits.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const payload = bytes('{"format":1}');
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

let pems: Awaited<ReturnType<typeof makeKeyPair>>;
let signer: SigningKey;
let known: VerifyingKey;
let sealed: string;

beforeAll(async () => {
  pems = await makeKeyPair();
  signer = (await readSigningKey(pems.privatePem))!;
  known = (await readVerifyingKey(pems.publicPem))!;
  sealed = await sealEnvelope(payload, signer);
});

const whyOf = async (text: string, keys = [known]) => {
  const opened = await openEnvelope(bytes(text), keys);
  return opened.ok ? 'ok' : opened.why;
};

describe('keys', () => {
  test('are standard PEM, and the fingerprint is SHA-256 of the SPKI, known from either half', () => {
    const spki = createPublicKey(pems.publicPem).export({ type: 'spki', format: 'der' });
    expect(pems.keyid).toBe(createHash('sha256').update(spki).digest('hex'));
    expect([signer.keyid, known.keyid]).toEqual([pems.keyid, pems.keyid]);
  });

  test.each([
    ['nothing', () => ''],
    ['the other half', () => pems.privatePem],
    ['two keys', () => pems.publicPem + pems.publicPem],
    ['a cut key', () => pems.publicPem.replace(/.{8}\n-----END/, '\n-----END')],
    ['no base64', () => pems.publicPem.replace('MC', '!!')],
  ])('%s is no public key', async (_what, pem) => {
    expect(await readVerifyingKey(pem())).toBeUndefined();
  });

  test('a public key is no private key', async () => {
    expect(await readSigningKey(pems.publicPem)).toBeUndefined();
  });
});

describe('an envelope', () => {
  test('gives back the exact bytes and says whose key vouches for them', async () => {
    expect(await openEnvelope(bytes(sealed), [known])).toEqual({ ok: true, keyid: pems.keyid, payload });
  });

  test('may be spaced and ordered otherwise: what is signed is inside', async () => {
    const { sig, payload: inside, keyid } = JSON.parse(sealed);
    expect(await whyOf(JSON.stringify({ sig, payload: inside, keyid, jagaNetral: 1 }, null, 2))).toBe('ok');
  });

  test('of another key is refused, with and without that key’s name on it', async () => {
    const other = await makeKeyPair();
    const stranger = (await readVerifyingKey(other.publicPem))!;
    expect(await whyOf(sealed, [stranger])).toBe('unknown-key');
    expect(await whyOf(sealed.replace(pems.keyid, other.keyid), [stranger])).toBe('bad-signature');
    expect(await whyOf(sealed, [])).toBe('unknown-key');
    expect(await whyOf(sealed, [stranger, known])).toBe('ok');
  });

  test.each<[string, (text: string) => string, string]>([
    ['empty', () => '', 'not-an-envelope'],
    ['a plain rules file', () => '{"format":1}', 'not-an-envelope'],
    ['with a byte-order mark', (text) => `\ufeff${text}`, 'not-an-envelope'],
    ['with trailing data', (text) => `${text}{}`, 'not-an-envelope'],
    ['with one entry more', (text) => text.replace('}', ',"x":1}'), 'not-an-envelope'],
    ['with a name twice', (text) => text.replace('}', ',"jagaNetral":1}'), 'not-an-envelope'],
    ['with nesting', (text) => text.replace(':1,', ':[[1]],'), 'not-an-envelope'],
    ['of a later format', (text) => text.replace(':1,', ':2,'), 'newer-format'],
    ['with a shorter signature', (text) => text.replace(/"sig":"..../, '"sig":"'), 'not-an-envelope'],
    ['with spaces in base64', (text) => text.replace('"payload":"', '"payload":" '), 'not-an-envelope'],
    ['with another payload', (text) => text.replace('"payload":"', '"payload":"AAAA'), 'bad-signature'],
    [
      'with capital hexadecimals',
      (text) => text.replace(pems.keyid, pems.keyid.toUpperCase()),
      'not-an-envelope',
    ],
  ])('%s is refused', async (_what, change, why) => {
    expect(await whyOf(change(sealed))).toBe(why);
  });

  test('too big is refused before it is read; the largest rules file fits', async () => {
    expect(readEnvelope(new Uint8Array(ENVELOPE_MAX_BYTES + 1))).toEqual({ ok: false, why: 'too-big' });
    const largest = new Uint8Array(RULES_FILE_MAX_BYTES).fill(32);
    expect(await whyOf(await sealEnvelope(largest, signer))).toBe('ok');
  });

  test('agrees with RFC 8032, test 2', async () => {
    const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
    const spki = hex(
      '302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    );
    const key = (await readVerifyingKey(
      `-----BEGIN PUBLIC KEY-----\n${Buffer.from(spki).toString('base64')}\n-----END PUBLIC KEY-----\n`,
    ))!;
    const sig =
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
    const text = JSON.stringify({
      jagaNetral: 1,
      keyid: key.keyid,
      payload: Buffer.from('72', 'hex').toString('base64'),
      sig: Buffer.from(sig, 'hex').toString('base64'),
    });
    expect(await whyOf(text, [key])).toBe('ok');
  });
});

describe.skipIf(!hasOpenssl)('openssl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] });

  test('made the key and the signature: the file verifies', async () => {
    openssl('genpkey', '-algorithm', 'ed25519', '-out', at('private.pem'));
    openssl('pkey', '-in', at('private.pem'), '-pubout', '-out', at('public.pem'));
    writeFileSync(at('rules.json'), payload);
    openssl(
      'pkeyutl',
      '-sign',
      '-rawin',
      '-inkey',
      at('private.pem'),
      '-in',
      at('rules.json'),
      '-out',
      at('sig'),
    );
    const der = openssl('pkey', '-pubin', '-in', at('public.pem'), '-outform', 'DER');
    const text = JSON.stringify({
      jagaNetral: 1,
      keyid: createHash('sha256').update(der).digest('hex'),
      payload: Buffer.from(payload).toString('base64'),
      sig: readFileSync(at('sig')).toString('base64'),
    });
    const key = (await readVerifyingKey(readFileSync(at('public.pem'), 'utf8')))!;
    expect(await whyOf(text, [key])).toBe('ok');
    expect((await readSigningKey(readFileSync(at('private.pem'), 'utf8')))?.keyid).toBe(key.keyid);
  });

  test('verifies what was signed here', async () => {
    const { sig } = JSON.parse(sealed);
    writeFileSync(at('ours.pem'), pems.publicPem);
    writeFileSync(at('ours.sig'), Buffer.from(sig, 'base64'));
    writeFileSync(at('ours.json'), payload);
    const told = openssl(
      'pkeyutl',
      '-verify',
      '-rawin',
      '-pubin',
      '-inkey',
      at('ours.pem'),
      '-in',
      at('ours.json'),
      '-sigfile',
      at('ours.sig'),
    );
    expect(told.toString()).toContain('Success');
  });
});

describe('freshness', () => {
  const file = { issued: '2031-09-23T03:00:00Z', expires: '2031-12-31T00:00:00Z' };
  test.each([
    ['2031-09-20T00:00:00Z', 'not-yet'],
    ['2031-09-22T00:00:00Z', 'fresh'],
    ['2031-12-30T23:59:59Z', 'fresh'],
    ['2031-12-31T00:00:00Z', 'expired'],
  ])('on %s: %s', (day, freshness) => {
    expect(freshnessOf(file, Date.parse(day))).toBe(freshness);
  });

  test('a date that cannot be read is no date for ever', () => {
    expect(freshnessOf({ ...file, expires: 'besok' }, 0)).toBe('expired');
    expect(freshnessOf({ ...file, issued: 'kemarin' }, 0)).toBe('not-yet');
  });
});
