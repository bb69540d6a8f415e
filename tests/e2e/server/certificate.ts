import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** ASN.1 tags used below (X.690). */
const TAG = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
};
const DNS_NAME = 0x82;
const EXTENSIONS = 0xa3;
const VERSION = 0xa0;

function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = Buffer.from(body.length.toString(16).padStart(body.length < 0x100 ? 2 : 4, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, body]);
}

const oid = (hex: string) => der(TAG.oid, Buffer.from(hex, 'hex'));
const ECDSA_SHA256 = der(TAG.sequence, oid('2a8648ce3d040302'));

const name = (text: string) =>
  der(TAG.sequence, der(TAG.set, der(TAG.sequence, oid('550403'), der(TAG.utf8, Buffer.from(text)))));

const utcTime = (date: Date) =>
  der(TAG.time, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

function validity(now: Date): Buffer {
  const day = 86_400_000;
  return der(
    TAG.sequence,
    utcTime(new Date(now.getTime() - day)),
    utcTime(new Date(now.getTime() + 30 * day)),
  );
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => der(DNS_NAME, Buffer.from(host)));
  const extension = der(TAG.sequence, oid('551d11'), der(TAG.octets, der(TAG.sequence, ...names)));
  return der(EXTENSIONS, der(TAG.sequence, extension));
}

function toBeSigned(publicKey: KeyObject, hosts: readonly string[], now: Date): Buffer {
  return der(
    TAG.sequence,
    der(VERSION, der(TAG.integer, Buffer.from([2]))),
    // The leading 1 keeps the serial number positive and its encoding shortest.
    der(TAG.integer, Buffer.from([1]), randomBytes(8)),
    ECDSA_SHA256,
    name('replica sites'),
    validity(now),
    name('replica sites'),
    publicKey.export({ type: 'spki', format: 'der' }),
    alternativeNames(hosts),
  );
}

/**
 * A fresh self-signed certificate for these hosts (X.509 v3, P-256, 30 days), made without openssl so that a clone
 * needs nothing but Node.
 */
export function selfSigned(hosts: readonly string[], now: Date): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = toBeSigned(publicKey, hosts, now);
  const signature = der(TAG.bits, Buffer.from([0]), sign('sha256', body, privateKey));
  const certificate = der(TAG.sequence, body, ECDSA_SHA256, signature);
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
