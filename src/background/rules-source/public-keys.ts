import { toBase64 } from '../../ruleset/base64.ts';
import { readVerifyingKey, type VerifyingKey } from '../../ruleset/envelope-keys.ts';
import type { PublicKey } from '../../ruleset/update-trust.ts';

const HEAD = '-----BEGIN PUBLIC KEY-----';

/** Policies hold a key best as one line: PEM without its first and last one. */
const asPem = (text: string): string =>
  text.includes(HEAD) ? text : `${HEAD}\n${text.trim()}\n-----END PUBLIC KEY-----`;

const readKey = (text: string): Promise<VerifyingKey | undefined> => readVerifyingKey(asPem(text));

/** The key in the one form that is stored and compared; undefined: not an Ed25519 public key. */
export async function toPublicKey(text: string): Promise<PublicKey | undefined> {
  const read = await readKey(text);
  if (!read) return undefined;
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', read.key));
  return { keyid: read.keyid, key: toBase64(spki) };
}

/** Those of `texts` that are keys. */
export async function toPublicKeys(texts: readonly string[]): Promise<readonly PublicKey[]> {
  const read = await Promise.all(texts.map(toPublicKey));
  return read.filter((key) => key !== undefined);
}

export async function toVerifyingKeys(keys: readonly PublicKey[]): Promise<readonly VerifyingKey[]> {
  const read = await Promise.all(keys.map(({ key }) => readKey(key)));
  return read.filter((key) => key !== undefined);
}
