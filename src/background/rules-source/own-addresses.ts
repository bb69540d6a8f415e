import type { RulesInfo } from '../../messages.ts';
import { readEnvelope } from '../../ruleset/envelope.ts';
import { ENVELOPE_MAX_BYTES } from '../../ruleset/limits.ts';
import { keyAddressOf, readAddress } from '../../ruleset/rules-address.ts';
import { signedTime } from '../../ruleset/update-clock.ts';
import { judge } from '../../ruleset/update-judge.ts';
import { PERIOD } from '../../ruleset/update-schedule.ts';
import { type PublicKey, trustIn } from '../../ruleset/update-trust.ts';
import type { AddressLook, SourceId } from '../../updates.ts';
import { describe } from '../rules-shelf.ts';
import { checkAddress } from './check-address.ts';
import { type NotOpened, notOpened, openOffer } from './open-offer.ts';
import type { SourceParts } from './parts.ts';
import { toPublicKey } from './public-keys.ts';
import { MOMENTS } from './source-items.ts';
import { readSources, setUp } from './source-shelf.ts';

const OWN: readonly SourceId[] = ['address-1', 'address-2', 'address-3'];
/** A public key in PEM has some 120 bytes. */
const KEY_MAX_BYTES = 4096;

type Look = { ok: true; look: AddressLook } | NotOpened;

/** Fetches what lies at an address and says whose it is; stores nothing. Without a key the one beside the file is taken. */
export async function lookAt(parts: SourceParts, typed: string, pem: string | undefined): Promise<Look> {
  const address = readAddress(typed);
  if (address === undefined) return notOpened('bad-address');
  const fetched = await parts.fetchBytes(address, ENVELOPE_MAX_BYTES);
  if (!fetched.ok) return notOpened(fetched.why);
  const envelope = readEnvelope(fetched.bytes);
  if (!envelope.ok) return notOpened(envelope.why);
  const key = await (pem === undefined ? keyBeside(parts, address) : toPublicKey(pem));
  if (!key) return notOpened('bad-key');
  const opening = await openOffer(fetched.bytes, trustIn([key]));
  if (!opening.ok) return opening;
  const { file, hash } = opening.opened;
  const now = signedTime(await parts.store.read(MOMENTS), parts.clock().getTime());
  const judged = judge({ file, hash }, {}, undefined, now);
  if (judged !== 'take' && judged !== 'same') return notOpened(judged);
  const info: RulesInfo = { ...describe(file), keyid: key.keyid };
  return { ok: true, look: { address, keyid: key.keyid, key: key.key, file: info } };
}

async function keyBeside(parts: SourceParts, address: string): Promise<PublicKey | undefined> {
  const fetched = await parts.fetchBytes(keyAddressOf(address), KEY_MAX_BYTES);
  return fetched.ok ? toPublicKey(new TextDecoder().decode(fetched.bytes)) : undefined;
}

/** Sets an address up with the key the person confirmed, and takes its file. It stays set up only if that succeeds. */
export async function addAddress(
  parts: SourceParts,
  typed: string,
  given: string,
): Promise<{ ok: true; id: SourceId } | NotOpened> {
  const address = readAddress(typed);
  if (address === undefined) return notOpened('bad-address');
  const key = await toPublicKey(given);
  if (!key) return notOpened('bad-key');
  const sources = await readSources(parts.store);
  const known = OWN.find((id) => sources[id]?.address === address);
  const id = known ?? OWN.find((each) => sources[each] === undefined);
  if (id === undefined) return notOpened('too-many');
  const setup = { address, expected: {}, period: PERIOD.usual, trust: trustIn([key]) };
  if (!(await setUp(parts.store, id, setup))) return notOpened('not-saved');
  const taking = await checkAddress(parts, id, address);
  if (taking.ok) return { ok: true, id };
  if (known === undefined) await setUp(parts.store, id, undefined);
  return taking;
}

/** Takes away an address that the person added, with its rules. */
export async function removeAddress({ store, changing }: SourceParts, id: SourceId): Promise<void> {
  if (OWN.includes(id)) await changing(() => setUp(store, id, undefined));
}
