import { sites } from 'virtual:sites';
import type { Result, RulesInfo, RulesRefusal } from '../messages.ts';
import { RULES_FILES, type StoredFile } from './items.ts';
import { markLeftOver, sweep } from './large-files.ts';
import { refuseRepairs } from './refuse-repairs.ts';
import { describe, openShelf, type Put, type ShelvedFile, takeFromShelf } from './rules-shelf.ts';
import type { Store } from './store.ts';

export type Imported = Result<RulesInfo, readonly RulesRefusal[]>;

const DISK_REFUSED: RulesRefusal = {
  id: 'Peramban tidak dapat menyimpan berkas ini; mungkin penyimpanannya penuh.',
  en: 'The browser could not store this file; its storage may be full.',
};

/** Changes the shelf of the person's own files; the old one stays where the new one is refused or cannot be stored. */
export async function putIn(store: Store, place: (shelf: readonly ShelvedFile[]) => Put): Promise<Imported> {
  const { answer: put, saved } = await store.transact(RULES_FILES, (stored) => {
    const answer = withoutWrongRepairs(place(openShelf(stored)));
    return { answer, next: answer.ok ? storedOf(answer.value.shelf) : stored };
  });
  if (!put.ok) return put;
  if (!saved) return { ok: false, why: [DISK_REFUSED] };
  await cleanUpAfter(store, put.value.replaced);
  const { file, stored } = put.value.added;
  return { ok: true, value: describe(file, stored.large?.participants) };
}

/** Takes one of the person's own files away. */
export async function takeOut(store: Store, channel: string): Promise<void> {
  const { answer: gone } = await store.transact(RULES_FILES, (stored) => {
    const shelf = openShelf(stored);
    return {
      answer: shelf.find(({ file }) => file.channel === channel),
      next: storedOf(takeFromShelf(shelf, channel)),
    };
  });
  await cleanUpAfter(store, gone);
}

/** Removes the pieces that no file needs any more. */
export const sweepUnused = async (store: Store): Promise<void> =>
  sweep(
    store,
    (await store.read(RULES_FILES)).flatMap(({ large }) => large?.stamp ?? []),
  );

async function cleanUpAfter(store: Store, gone: ShelvedFile | undefined): Promise<void> {
  if (!gone?.stored.large) return;
  await markLeftOver(store, gone.stored.large);
  await sweepUnused(store);
}

/** What was put on the shelf, unless it repairs what is not there. */
function withoutWrongRepairs(put: Put): Put {
  const why = put.ok ? refuseRepairs(put.value.added.file, sites) : [];
  return why.length > 0 ? { ok: false, why } : put;
}

const storedOf = (shelf: readonly ShelvedFile[]): readonly StoredFile[] => shelf.map(({ stored }) => stored);
