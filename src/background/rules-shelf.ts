import type { Result, RulesInfo, RulesRefusal } from '../messages.ts';
import { countParticipants } from '../ruleset/layer.ts';
import { readRulesFile } from '../ruleset/read-rules-file.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import type { Skipped } from '../ruleset/skip-newer.ts';
import type { StoredFile } from './items.ts';
import { MOST } from './schemas.ts';

/** A rules file with how it is stored; a large one is here without its participants. */
export type ShelvedFile = { stored: StoredFile; file: RulesFile; skipped?: Skipped };

/** Rules files from their stored texts, in the same order; texts that no longer validate are left out. */
export const openShelf = (stored: readonly StoredFile[]): readonly ShelvedFile[] =>
  stored.flatMap((each) => {
    const reading = readRulesFile(each.text);
    if (!reading.ok) return [];
    const { file, skipped } = reading;
    return [{ stored: each, file, ...(skipped ? { skipped } : {}) }];
  });

export type Put = Result<
  { shelf: readonly ShelvedFile[]; added: ShelvedFile; replaced?: ShelvedFile },
  readonly RulesRefusal[]
>;

/**
 * Puts a rules file on the shelf. A file of the same channel is replaced by a newer one.
 *
 * @returns the new shelf with what was added, or the reasons in both languages; then the old shelf stays in force.
 */
export function putOnShelf(shelf: readonly ShelvedFile[], text: string): Put {
  const reading = readRulesFile(text);
  if (!reading.ok) return reading;
  const { file, skipped } = reading;
  return placeOnShelf(shelf, { stored: { text: reading.text }, file, ...(skipped ? { skipped } : {}) });
}

/** The same with a file that is read already. */
export function placeOnShelf(shelf: readonly ShelvedFile[], given: ShelvedFile): Put {
  const at = shelf.findIndex(({ file }) => file.channel === given.file.channel);
  const replaced = shelf[at];
  const refusal = replaced ? refuseOlder(replaced, given) : refuseWhenFull(shelf);
  if (refusal) return { ok: false, why: [refusal] };
  if (!replaced) return { ok: true, value: { shelf: [...shelf, given], added: given } };
  const added = { ...given, stored: { ...given.stored, ...beforeOf(replaced, given) } };
  return { ok: true, value: { shelf: shelf.with(at, added), added, replaced } };
}

/** The shelf without one channel. */
export const takeFromShelf = (shelf: readonly ShelvedFile[], channel: string): readonly ShelvedFile[] =>
  shelf.filter(({ file }) => file.channel !== channel);

/** What the pages tell about a rules file; `participants` where they are stored elsewhere. */
export const describe = (file: RulesFile, participants = countParticipants(file)): RulesInfo => ({
  channel: file.channel,
  issuer: file.issuer.name,
  ...(file.issuer.contact === undefined ? {} : { contact: file.issuer.contact }),
  seq: file.seq,
  issued: file.issued,
  expires: file.expires,
  participants,
});

/** What a newer file is compared with: the one it replaces, as long as both are small enough to be kept twice. */
function beforeOf({ stored: old }: ShelvedFile, { stored: given }: ShelvedFile): Pick<StoredFile, 'before'> {
  if (old.large || given.large) return {};
  const before = old.text === given.text ? old.before : old.text;
  return before === undefined ? {} : { before };
}

/** Someone who hands out last month's file must not undo this month's: `seq` only rises. */
function refuseOlder(present: ShelvedFile, given: ShelvedFile): RulesRefusal | undefined {
  const [now, then] = [present.file.seq, given.file.seq];
  const isSame = given.stored.text === present.stored.text && !given.stored.large;
  if (then > now || isSame) return undefined;
  const which =
    then === now ? { id: 'bernomor sama', en: 'has the same number' } : { id: 'lebih lama', en: 'is older' };
  return {
    id: `seq: berkas ini bernomor ${then} dan ${which.id}; yang sedang dipakai bernomor ${now}. Naikkan nomornya, atau hapus dulu yang lama.`,
    en: `seq: this file has number ${then} and ${which.en}; the one in use has number ${now}. Raise the number, or remove the old one first.`,
  };
}

function refuseWhenFull(shelf: readonly ShelvedFile[]): RulesRefusal | undefined {
  if (shelf.length < MOST.rulesFiles) return undefined;
  return {
    id: `Sudah ada ${MOST.rulesFiles} berkas aturan. Hapus satu dulu.`,
    en: `There are already ${MOST.rulesFiles} rules files. Remove one first.`,
  };
}
