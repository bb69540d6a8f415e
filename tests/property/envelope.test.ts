// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEnvelope, sealEnvelope } from '../../src/ruleset/envelope.ts';
import {
  makeKeyPair,
  readSigningKey,
  readVerifyingKey,
  type SigningKey,
  type VerifyingKey,
} from '../../src/ruleset/envelope-keys.ts';

let signer: SigningKey;
let known: VerifyingKey;
let sealed: Uint8Array;

beforeAll(async () => {
  const { privatePem, publicPem } = await makeKeyPair();
  signer = (await readSigningKey(privatePem))!;
  known = (await readVerifyingKey(publicPem))!;
  const rules = Uint8Array.from(readFileSync('tests/corpus/kertasari.rules.json').subarray(0, 1500));
  sealed = new TextEncoder().encode(await sealEnvelope(rules, signer));
});

const isOpened = async (given: Uint8Array): Promise<boolean> => (await openEnvelope(given, [known])).ok;

function withByte(at: number, byte: number): Uint8Array {
  const changed = Uint8Array.from(sealed);
  changed[at] = byte;
  return changed;
}

describe('a signed file', () => {
  test('opens as it is', async () => expect(await isOpened(sealed)).toBe(true));

  test.each([0x01, 0x20, 0x80, 0xff])('with any one byte flipped by %i is refused', async (mask) => {
    const opened: number[] = [];
    for (let at = 0; at < sealed.length; at++)
      if (await isOpened(withByte(at, sealed[at]! ^ mask))) opened.push(at);
    expect(opened).toEqual([]);
  });

  test('with any one byte made any other is refused', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        expect(await isOpened(withByte(at, sealed[at]! ^ mask))).toBe(false);
      }),
      { numRuns: 300 },
    ));

  test('cut off anywhere is refused', async () => {
    const opened: number[] = [];
    for (let end = 0; end < sealed.length; end++) if (await isOpened(sealed.slice(0, end))) opened.push(end);
    expect(opened).toEqual([]);
  });

  test('with anything but white space after it is refused', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (more) => {
        fc.pre(more.some((byte) => ![0x09, 0x0a, 0x0d, 0x20].includes(byte)));
        expect(await isOpened(Uint8Array.of(...sealed, ...more))).toBe(false);
      }),
      { numRuns: 100 },
    ));

  test('gives back any bytes that were put in', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (payload) => {
        const bytes = Uint8Array.from(payload);
        const opened = await openEnvelope(new TextEncoder().encode(await sealEnvelope(bytes, signer)), [
          known,
        ]);
        expect(opened).toEqual({ ok: true, keyid: signer.keyid, payload: bytes });
      }),
      { numRuns: 50 },
    ));
});

describe('anything else', () => {
  test('is refused and never throws', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        async (given) => {
          expect(await isOpened(given)).toBe(false);
        },
      ),
      { numRuns: 300 },
    ));
});
