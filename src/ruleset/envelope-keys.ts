import { fromBase64, toBase64 } from './base64.ts';

/** A key that may vouch for rules files, known by its fingerprint. */
export type VerifyingKey = { keyid: string; key: CryptoKey };
export type SigningKey = { keyid: string; key: CryptoKey };

const ALGORITHM = 'Ed25519';
/** Everything of an Ed25519 SPKI before the 32 bytes of the key (RFC 8410 section 4). */
const SPKI_HEAD = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The fingerprint of a public key: SHA-256 over its DER-encoded SubjectPublicKeyInfo, 64 small hexadecimal digits. The
 * same as `openssl pkey -pubin -in public.pem -outform DER | sha256sum`.
 */
async function keyidOf(spki: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', spki)));
}

/** Fingerprints are compared by eye: groups of four digits. */
export const printKeyid = (keyid: string): string => keyid.match(/.{1,4}/g)?.join(' ') ?? '';

/** Reads a public key as `keygen` and openssl write it. Undefined: not one Ed25519 public key in PEM. */
export async function readVerifyingKey(pem: string): Promise<VerifyingKey | undefined> {
  const spki = readPem(pem, 'PUBLIC KEY');
  if (!spki) return undefined;
  try {
    const key = await crypto.subtle.importKey('spki', spki, ALGORITHM, true, ['verify']);
    return { keyid: await keyidOf(spki), key };
  } catch {
    return undefined;
  }
}

/** Reads a private key (PKCS#8, not encrypted). Undefined: not one Ed25519 private key in PEM. */
export async function readSigningKey(pem: string): Promise<SigningKey | undefined> {
  const pkcs8 = readPem(pem, 'PRIVATE KEY');
  if (!pkcs8) return undefined;
  try {
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['sign']);
    const { x = '' } = await crypto.subtle.exportKey('jwk', key);
    const point = fromBase64(`${x.replaceAll('-', '+').replaceAll('_', '/')}=`);
    return { keyid: await keyidOf(Uint8Array.of(...SPKI_HEAD, ...point)), key };
  } catch {
    return undefined;
  }
}

/** A fresh pair of keys as two PEM texts, and their fingerprint. */
export async function makeKeyPair(): Promise<{ keyid: string; privatePem: string; publicPem: string }> {
  const pair = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    keyid: await keyidOf(spki),
    privatePem: printPem(pkcs8, 'PRIVATE KEY'),
    publicPem: printPem(spki, 'PUBLIC KEY'),
  };
}

const printPem = (der: Uint8Array, label: string): string =>
  `-----BEGIN ${label}-----\n${toBase64(der)
    .match(/.{1,64}/g)
    ?.join('\n')}\n-----END ${label}-----\n`;

/** The one block of this label. A text with two could mean either, so it is none. */
function readPem(pem: string, label: string): Uint8Array<ArrayBuffer> | undefined {
  const [, inside, ...more] = pem.split(`-----BEGIN ${label}-----`);
  const [body, end] = inside?.split(`-----END ${label}-----`) ?? [];
  if (body === undefined || end === undefined || more.length > 0) return undefined;
  try {
    return fromBase64(body.replace(/\s+/g, ''));
  } catch {
    return undefined;
  }
}
