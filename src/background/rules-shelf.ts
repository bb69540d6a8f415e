import type { Result, RulesInfo, RulesRefusal } from '../messages.ts';
import { readRulesFile } from '../ruleset/read-rules-file.ts';
import type { RulesFile } from '../ruleset/rules-file.ts';
import { MOST } from './schemas.ts';

/** A rules file with the text it was read from. */
export type ShelvedFile = { text: string; file: RulesFile };

/** Rules files from their stored texts, in the same order; texts that no longer validate are left out. */
export const openShelf = (texts: readonly string[]): readonly ShelvedFile[] =>
  texts.flatMap((text) => {
    const reading = readRulesFile(text);
    return reading.ok ? [{ text, file: reading.file }] : [];
  });

/**
 * Puts a rules file on the shelf. A file of the same channel is replaced by a newer one and keeps its place;
 * a new channel goes on top, where it is strongest.
 *
 * @returns the new shelf with what was added, or the reasons in both languages; then the old shelf stays in force.
 */
export function putOnShelf(
  shelf: readonly ShelvedFile[],
  text: string,
): Result<{ shelf: readonly ShelvedFile[]; added: RulesFile }, readonly RulesRefusal[]> {
  const reading = readRulesFile(text);
  if (!reading.ok) return reading;
  const added = { text: reading.text, file: reading.file };
  const at = shelf.findIndex(({ file }) => file.channel === added.file.channel);
  const refusal = at === -1 ? refuseWhenFull(shelf) : refuseOlder(shelf[at]!, added);
  if (refusal) return { ok: false, why: [refusal] };
  const next = at === -1 ? [...shelf, added] : shelf.with(at, added);
  return { ok: true, value: { shelf: next, added: added.file } };
}

/** The shelf without one channel. */
export const takeFromShelf = (shelf: readonly ShelvedFile[], channel: string): readonly ShelvedFile[] =>
  shelf.filter(({ file }) => file.channel !== channel);

/** What the pages tell about a rules file. */
export const describe = ({ channel, issuer, seq, issued, expires, elections }: RulesFile): RulesInfo => ({
  channel,
  issuer: issuer.name,
  ...(issuer.contact === undefined ? {} : { contact: issuer.contact }),
  seq,
  issued,
  expires,
  participants: elections.reduce((sum, { participants }) => sum + participants.length, 0),
});

/** Someone who hands out last month's file must not undo this month's: `seq` only rises. */
function refuseOlder(present: ShelvedFile, given: ShelvedFile): RulesRefusal | undefined {
  const [now, then] = [present.file.seq, given.file.seq];
  if (then > now || given.text === present.text) return undefined;
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
