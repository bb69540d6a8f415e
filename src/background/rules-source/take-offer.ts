import type { Bilingual } from '../../ruleset/prohibitions.ts';
import { confirm, notice, signedTime } from '../../ruleset/update-clock.ts';
import { judge } from '../../ruleset/update-judge.ts';
import { withKeysOf } from '../../ruleset/update-trust.ts';
import type { UpdateWhy } from '../../ruleset/update-why.ts';
import type { SourceId } from '../../updates.ts';
import { type NotOpened, notOpened, type Opened, openOffer } from './open-offer.ts';
import type { SourceParts } from './parts.ts';
import { MOMENTS, SOURCES, type SourceRecord } from './source-items.ts';
import { keep, note, readCopies, seenOf } from './source-shelf.ts';

/** What became of an offer: `same`, it is in force already. */
export type Taking = { ok: true; did: 'taken' | 'same' } | NotOpened;

/**
 * Takes what a source gave, or notes why not. What is in force changes only at the very end, at once and whole.
 *
 * @param isPlain whether a file without a signature will do: it came inside a policy.
 */
export async function takeOffer(
  parts: SourceParts,
  id: SourceId,
  bytes: Uint8Array<ArrayBuffer>,
  isPlain = false,
): Promise<Taking> {
  const record = (await parts.store.read(SOURCES))[id];
  if (!record) return notOpened('bad-address');
  const opening = await openOffer(bytes, record.trust, isPlain);
  const taking = opening.ok ? await decide(parts, id, record, opening.opened) : opening;
  if (!taking.ok) await noteRefusal(parts, id, taking.why, taking.said);
  return taking;
}

export async function noteRefusal(
  { store, clock }: SourceParts,
  id: SourceId,
  why: UpdateWhy,
  said: readonly Bilingual[],
): Promise<void> {
  const at = clock();
  await store.update(MOMENTS, (moments) => notice(moments, at.getTime()));
  await note(store, id, { is: 'refused', refused: { at: at.toISOString(), why, said } });
}

async function decide(
  parts: SourceParts,
  id: SourceId,
  record: SourceRecord,
  opened: Opened,
): Promise<Taking> {
  const { store, clock } = parts;
  const { file, hash, keyid } = opened;
  const { held } = (await readCopies(store, id, record)).now ?? {};
  const isHeld = held?.hash === hash && held.keyid === keyid;
  if (isHeld && keyid === undefined) return confirmed(parts, id);
  const seen = keyid === undefined ? undefined : await seenOf(store, file.channel, record);
  const now = signedTime(await store.read(MOMENTS), clock().getTime());
  const judged = judge({ file, hash }, record.expected, seen, now);
  // What is in force and unchanged is no news, though it has expired meanwhile.
  if (isHeld && (judged === 'same' || judged === 'expired')) return confirmed(parts, id);
  return judged === 'take' || judged === 'same' ? take(parts, id, record, opened) : notOpened(judged);
}

async function take(
  { store, clock, changing }: SourceParts,
  id: SourceId,
  { trust }: SourceRecord,
  { file, text, hash, keyid, keys }: Opened,
): Promise<Taking> {
  const { channel, seq, issued, expires } = file;
  const takenAt = clock();
  const held = {
    ...{ channel, seq, hash, issued, expires, takenAt: takenAt.toISOString() },
    ...(keyid === undefined ? {} : { keyid }),
  };
  const isKept = await changing(() => keep(store, id, { text, held }, withKeysOf(trust, keys)));
  if (!isKept) return notOpened('not-saved');
  await store.update(MOMENTS, (moments) => confirm(moments, takenAt.getTime(), signedMoment(keyid, issued)));
  return { ok: true, did: 'taken' };
}

async function confirmed({ store, clock }: SourceParts, id: SourceId): Promise<Taking> {
  const at = clock();
  await store.update(MOMENTS, (moments) => confirm(moments, at.getTime()));
  await note(store, id, { is: 'confirmed', at: at.toISOString() });
  return { ok: true, did: 'same' };
}

const signedMoment = (keyid: string | undefined, issued: string): number =>
  keyid === undefined ? 0 : Date.parse(issued);
