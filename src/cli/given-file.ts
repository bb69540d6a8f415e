import { looksSealed, openEnvelope, readEnvelope } from '../ruleset/envelope.ts';
import {
  readSigningKey,
  readVerifyingKey,
  type SigningKey,
  type VerifyingKey,
} from '../ruleset/envelope-keys.ts';
import { ENVELOPE_WORDS } from '../ruleset/envelope-words.ts';
import { LOCAL_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import { type Neutrality, neutralityOf } from '../ruleset/neutrality.ts';
import type { Bilingual } from '../ruleset/prohibitions.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import { BadInput } from './failures.ts';
import { readElections } from './read-rules.ts';
import { complain, parseRulesFile, readBytes } from './rules-in-force.ts';

/** A rules file as it was handed in; `keyid` says who claims to have signed it, when it came in an envelope. */
export type GivenFile = { file: RulesFile; bytes: number; keyid?: string };

/** Reads a plain or a signed rules file for showing it. The signature is not checked. */
export function readGivenFile(path: string): GivenFile {
  const bytes = readBytes(path);
  if (!looksSealed(bytes)) {
    return {
      file: parseRulesFile(path, bytes.toString('utf8'), LOCAL_FILE_MAX_BYTES),
      bytes: bytes.byteLength,
    };
  }
  const reading = readEnvelope(bytes);
  if (!reading.ok) throw new BadInput(complain(path, [ENVELOPE_WORDS[reading.why]]));
  const { payload, keyid } = reading.envelope;
  return { file: parseRulesFile(path, textOf(path, payload)), bytes: payload.byteLength, keyid };
}

/** Opens a signed rules file: the signature first, then its text. Throws `BadInput` with the reason. */
export async function openSignedFile(path: string, keys: readonly VerifyingKey[]): Promise<GivenFile> {
  const opened = await openEnvelope(readBytes(path), keys);
  if (!opened.ok) throw new BadInput(complain(path, [ENVELOPE_WORDS[opened.why]]));
  const { payload, keyid } = opened;
  return { file: parseRulesFile(path, textOf(path, payload)), bytes: payload.byteLength, keyid };
}

/** Bytes of a rules file as text; a byte that is no UTF-8 is a mistake and not a question mark. */
export function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput(`${path}: bukan teks UTF-8 / not UTF-8 text`);
  }
}

export async function loadVerifyingKey(path: string): Promise<VerifyingKey> {
  const key = await readVerifyingKey(readBytes(path).toString('latin1'));
  return key ?? refuseKey(path, 'kunci publik', 'public key');
}

export async function loadSigningKey(path: string): Promise<SigningKey> {
  const key = await readSigningKey(readBytes(path).toString('latin1'));
  return key ?? refuseKey(path, 'kunci rahasia', 'private key');
}

function refuseKey(path: string, indonesian: string, english: string): never {
  throw new BadInput(
    `${path}: bukan ${indonesian} Ed25519 dalam bentuk PEM / not an Ed25519 ${english} in PEM`,
  );
}

/** Prints what somebody should look at; throws `BadInput` when the file takes a side itself. */
export function demandNeutrality(path: string, file: RulesFile): void {
  const { refused, noticed } = neutralityHere(file);
  printNotices(path, noticed);
  if (refused.length > 0) throw new BadInput(complain(path, refused));
}

export const neutralityHere = (file: RulesFile): Neutrality => neutralityOf(file, readElections().elections);

export function printNotices(path: string, notices: readonly Bilingual[]): void {
  if (notices.length > 0) console.error(`perhatikan / note\n${complain(path, notices)}`);
}
