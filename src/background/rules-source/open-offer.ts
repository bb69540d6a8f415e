import { sites } from 'virtual:sites';
import { looksSealed, openEnvelope } from '../../ruleset/envelope.ts';
import type { Bilingual } from '../../ruleset/prohibitions.ts';
import { readRulesFile } from '../../ruleset/read-rules-file.ts';
import type { RulesFile } from '../../ruleset/rules-file.ts';
import { type PublicKey, type Trust, trusted } from '../../ruleset/update-trust.ts';
import type { UpdateWhy } from '../../ruleset/update-why.ts';
import { UPDATE_WORDS } from '../../ruleset/update-words.ts';
import { refuseRepairs } from '../refuse-repairs.ts';
import { toPublicKeys, toVerifyingKeys } from './public-keys.ts';

/** A rules file whose signature, if it must have one, is right. */
export type Opened = {
  file: RulesFile;
  text: string;
  /** SHA-256 of its bytes, hexadecimal. */
  hash: string;
  keyid?: string;
  /** Keys of later files that it announces, and fingerprints it takes back. */
  keys: { next: readonly PublicKey[]; revoked: readonly string[] };
};
export type NotOpened = { ok: false; why: UpdateWhy; said: readonly Bilingual[] };
export type Opening = { ok: true; opened: Opened } | NotOpened;

export const notOpened = (why: UpdateWhy, more: readonly Bilingual[] = []): NotOpened => ({
  ok: false,
  why,
  said: [UPDATE_WORDS[why], ...more],
});

/**
 * Opens what a source gave: the signature first, and only then is a letter of it read.
 *
 * @param plain whether the source itself is vouched for, as a policy is, and a file without a signature will do.
 */
export async function openOffer(
  given: Uint8Array<ArrayBuffer>,
  trust: Trust,
  plain = false,
): Promise<Opening> {
  if (plain && !looksSealed(given)) return readPayload(given);
  const everyKey = await toVerifyingKeys([...trust.roots, ...trust.announced]);
  const envelope = await openEnvelope(given, everyKey);
  if (!envelope.ok) return notOpened(envelope.why);
  const { keyid, payload } = envelope;
  if (!trusted(trust).some((key) => key.keyid === keyid)) return notOpened('revoked-key');
  return readPayload(payload, keyid);
}

async function readPayload(payload: Uint8Array<ArrayBuffer>, keyid?: string): Promise<Opening> {
  const text = decode(payload);
  if (text === undefined) return notOpened('invalid', [NOT_UTF8]);
  const reading = readRulesFile(text);
  if (!reading.ok) return notOpened('invalid', reading.why);
  const { file } = reading;
  const wrong = refuseRepairs(file, sites);
  if (wrong.length > 0) return notOpened('invalid', wrong);
  const { next = [], revoked = [] } = keyid === undefined ? {} : (file.keys ?? {});
  return {
    ok: true,
    opened: {
      file,
      text: reading.text,
      hash: await hashOf(payload),
      ...(keyid === undefined ? {} : { keyid }),
      keys: { next: await toPublicKeys(next), revoked },
    },
  };
}

const NOT_UTF8: Bilingual = { id: 'Isinya bukan teks UTF-8.', en: 'Its content is not UTF-8 text.' };

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
