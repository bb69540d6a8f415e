import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import type { SigningKey, VerifyingKey } from './envelope-keys.ts';
import { scanJson } from './json-text.ts';
import { ENVELOPE_MAX_BYTES } from './limits.ts';

/** Length of an Ed25519 signature. */
const SIGNATURE_BYTES = 64;
/** Far above what the four entries need. */
const MOST_VALUES = 16;

/** What a rules file travels in: Ed25519 over the exact bytes of the payload, nothing before and nothing after them. */
export const EnvelopeSchema = v.strictObject({
  jagaNetral: v.literal(1),
  /** SHA-256 of the public key's SPKI (`VerifyingKey`); says which key to try and is vouched for by nothing else. */
  keyid: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** The rules file as UTF-8 bytes, in base64. */
  payload: v.string(),
  /** 64 bytes in base64. */
  sig: v.string(),
});

/** An envelope taken apart and not yet verified: nobody vouches for what is in it. */
export type Envelope = {
  keyid: string;
  payload: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
};

export type EnvelopeWhy =
  | 'too-big'
  | 'not-an-envelope'
  | 'newer-format'
  | 'unknown-key'
  | 'bad-signature'
  /** The browser is too old for Ed25519 (Chrome before 137). */
  | 'no-ed25519';

type Refused = { ok: false; why: EnvelopeWhy };

/** Signs the exact bytes of a rules file. One line without an end of line: every byte of it counts. */
export async function sealEnvelope(payload: Uint8Array<ArrayBuffer>, key: SigningKey): Promise<string> {
  const sig = new Uint8Array(await crypto.subtle.sign('Ed25519', key.key, payload));
  return JSON.stringify({
    jagaNetral: 1,
    keyid: key.keyid,
    payload: toBase64(payload),
    sig: toBase64(sig),
  });
}

/**
 * Opens an envelope of any origin: size, shape, key, signature, in this order. The payload's text is not looked at.
 *
 * @param keys the keys that may vouch for it; a key that is not among them is as bad as none.
 */
export async function openEnvelope(
  given: Uint8Array,
  keys: readonly VerifyingKey[],
): Promise<{ ok: true; keyid: string; payload: Uint8Array<ArrayBuffer> } | Refused> {
  const reading = readEnvelope(given);
  if (!reading.ok) return reading;
  const { keyid, payload, signature } = reading.envelope;
  const key = keys.find((known) => known.keyid === keyid);
  if (!key) return refused('unknown-key');
  try {
    const isGenuine = await crypto.subtle.verify('Ed25519', key.key, signature, payload);
    return isGenuine ? { ok: true, keyid, payload } : refused('bad-signature');
  } catch {
    return refused('no-ed25519');
  }
}

/** Takes an envelope apart without verifying it: for showing who claims to have signed, never for use. */
export function readEnvelope(given: Uint8Array): { ok: true; envelope: Envelope } | Refused {
  if (given.byteLength > ENVELOPE_MAX_BYTES) return refused('too-big');
  const value = parseFlat(given);
  if (isNewer(value)) return refused('newer-format');
  const parsed = v.safeParse(EnvelopeSchema, value);
  if (!parsed.success) return refused('not-an-envelope');
  const payload = decode(parsed.output.payload);
  const signature = decode(parsed.output.sig);
  if (!payload || signature?.byteLength !== SIGNATURE_BYTES) return refused('not-an-envelope');
  return { ok: true, envelope: { keyid: parsed.output.keyid, payload, signature } };
}

/** Whether bytes mean to be an envelope rather than a plain rules file, however broken they are. */
export const looksSealed = (given: Uint8Array): boolean =>
  /^\s*\{\s*"(?:jagaNetral|keyid|payload|sig)"/.test(new TextDecoder().decode(given.subarray(0, 200)));

const refused = (why: EnvelopeWhy): Refused => ({ ok: false, why });

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'jagaNetral' in value && Number(value.jagaNetral) > 1;

/** The JSON value, unless a name stands twice in it (readers differ on which one holds) or it nests. */
function parseFlat(given: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(given);
  } catch {
    return undefined;
  }
  const names: (string | number)[] = [];
  let values = 0;
  const broken = scanJson(text, (path) => {
    values++;
    if (values <= MOST_VALUES && path.length === 1) names.push(path[0]!);
  });
  const isFlat = !broken && values === names.length + 1 && new Set(names).size === names.length;
  return isFlat ? JSON.parse(text) : undefined;
}

/** Strict base64: the only spelling of these bytes, so that no character of an envelope can be another. */
function decode(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = fromBase64(text);
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
