import type { RulesInfo } from '../../../messages.ts';
import type { Bilingual } from '../../../ruleset/prohibitions.ts';
import { at, type JsonObject } from './draft/json.ts';
import { openFile } from './draft/open-file.ts';

/** A file that was opened as a draft; its number is already above every number given out before. */
export type Begun =
  | { ok: true; file: JsonObject; lastSeq: number; seq: number; isSigned: boolean }
  | { ok: false; why: Bilingual };

const UNREADABLE: Bilingual = { id: 'Berkas ini tidak dapat dibaca.', en: 'This file cannot be read.' };

/** Opens a file from the disk for writing on. */
export async function beginWith(file: File, inForce: readonly RulesInfo[]): Promise<Begun> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { ok: false, why: UNREADABLE };
  const opened = openFile(new Uint8Array(bytes));
  if (!opened.ok) return opened;
  const seq = at(opened.file, ['seq']);
  const lastSeq = Math.max(typeof seq === 'number' ? seq : -1, lastInForce(opened.file, inForce));
  const raised = { ...opened.file, seq: lastSeq + 1 };
  return { ok: true, file: raised, lastSeq, seq: lastSeq + 1, isSigned: opened.isSigned };
}

const lastInForce = (file: JsonObject, inForce: readonly RulesInfo[]): number =>
  inForce.find(({ channel }) => channel === at(file, ['channel']))?.seq ?? -1;
