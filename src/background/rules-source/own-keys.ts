import { looksSealed, readEnvelope } from '../../ruleset/envelope.ts';
import { type PublicKey, trusted, withKeysOf } from '../../ruleset/update-trust.ts';
import type { Store } from '../store.ts';
import { type NotOpened, notOpened, type Opened, openOffer } from './open-offer.ts';
import { toPublicKey } from './public-keys.ts';
import { OWN_TRUST, SIGNERS } from './source-items.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Whether a text that was handed in is signed, and whether by a key that is trusted already. */
export async function keyOf(
  store: Store,
  text: string,
): Promise<{ sealed: boolean; keyid?: string; known: boolean }> {
  const bytes = bytesOf(text);
  if (!looksSealed(bytes)) return { sealed: false, known: true };
  const reading = readEnvelope(bytes);
  if (!reading.ok) return { sealed: true, known: false };
  const { keyid } = reading.envelope;
  const trust = await store.read(OWN_TRUST);
  return { sealed: true, keyid, known: trusted(trust).some((key) => key.keyid === keyid) };
}

/** Trusts a key from now on; the person has compared its fingerprint. */
export async function trustKey(
  store: Store,
  text: string,
): Promise<{ ok: true; key: PublicKey } | NotOpened> {
  const key = await toPublicKey(text);
  if (!key) return notOpened('bad-key');
  const { saved } = await store.update(OWN_TRUST, ({ roots, announced, revoked }) => ({
    roots: [...roots.filter(({ keyid }) => keyid !== key.keyid), key],
    announced,
    revoked: revoked.filter((keyid) => keyid !== key.keyid),
  }));
  return saved ? { ok: true, key } : notOpened('not-saved');
}

export async function distrustKey(store: Store, keyid: string): Promise<void> {
  const others = (keys: readonly PublicKey[]) => keys.filter((key) => key.keyid !== keyid);
  await store.update(OWN_TRUST, ({ roots, announced, revoked }) => ({
    roots: others(roots),
    announced: others(announced),
    revoked,
  }));
}

/** The rules file in a text that was handed in: out of its envelope, if it is in one and the key is trusted. */
export async function unseal(
  store: Store,
  text: string,
): Promise<{ ok: true; text: string; signed?: Opened } | NotOpened> {
  const bytes = bytesOf(text);
  if (!looksSealed(bytes)) return { ok: true, text };
  const opening = await openOffer(bytes, await store.read(OWN_TRUST));
  return opening.ok ? { ok: true, text: opening.opened.text, signed: opening.opened } : opening;
}

/** Remembers who signed what was handed in, and the keys it announces or takes back. */
export async function noteSigner(store: Store, channel: string, signed: Opened | undefined): Promise<void> {
  await store.update(SIGNERS, ({ [channel]: _, ...others }) =>
    signed?.keyid === undefined ? others : { ...others, [channel]: signed.keyid },
  );
  if (signed?.keyid !== undefined) await store.update(OWN_TRUST, (trust) => withKeysOf(trust, signed.keys));
}
