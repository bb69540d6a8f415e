import type { ImportStep, LayerPart, RulesRefusal } from '../messages.ts';
import { frameOf } from '../ruleset/check-shape.ts';
import { LayerBuilder } from '../ruleset/layer.ts';
import { LOCAL_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import { packLayer } from '../ruleset/pack-layer.ts';
import { readRulesInSteps } from '../ruleset/read-rules-file.ts';
import type { Election, RulesFile } from '../ruleset/rules-file.ts';
import type { Skipped } from '../ruleset/skip-newer.ts';
import { neutralityHere } from './describe-layer.ts';
import type { LargeFile } from './large-file.ts';
import { LEFT_OVER, packedItem, writePart } from './large-files.ts';
import type { Imported } from './own-files.ts';
import type { ShelvedFile } from './rules-shelf.ts';
import type { Store } from './store.ts';

/** Participants a piece of storage holds: about a megabyte. */
const PER_PART = 5_000;
/** Participants compiled between two looks at the clock. */
const AT_ONCE = 500;
/** Sentences about a file of thousands of elections that are kept. */
const MOST_SENTENCES = 20;

type Working = Omit<Extract<ImportStep, { state: 'working' }>, 'state'>;
type Refused = { ok: false; why: readonly RulesRefusal[] };

export type LargeImportTools = {
  store: Store;
  /** Puts the file on the shelf, if it may stand there. */
  place: (given: ShelvedFile) => Promise<Imported>;
  /** A name that no other import has. */
  stamp: string;
};

/**
 * Takes in a rules file of any size bit by bit: read, compiled, stored beside what is in force, and only then put in its
 * place. Whoever drives it decides when the next bit is done, and may leave at any time; what was stored by then is swept
 * away (`LEFT_OVER`).
 */
export async function* importLarge(text: string, tools: LargeImportTools): AsyncGenerator<Working, Imported> {
  const reading = yield* readAll(text);
  if (!reading.ok) return reading;
  const { file, skipped } = reading;
  const packed = yield* compileAll(file);
  return yield* storeAll(file, skipped, packed, tools);
}

type Read = { ok: true; file: RulesFile; skipped?: Skipped } | Refused;

function* readAll(text: string): Generator<Working, Read> {
  const steps = readRulesInSteps(text, LOCAL_FILE_MAX_BYTES);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { phase: 'reading', share: step.value };
  }
}

function* compileAll(file: RulesFile): Generator<Working, string> {
  const total = totalOf(file);
  const builder = new LayerBuilder(total);
  let done = 0;
  for (const election of file.elections) {
    for (const participant of election.participants) {
      builder.add(participant, election);
      if (++done % AT_ONCE === 0) yield { phase: 'compiling', share: done / total };
    }
  }
  const layer = builder.finish(file);
  yield { phase: 'compiling', share: 1 };
  return JSON.stringify(packLayer(layer));
}

async function* storeAll(
  file: RulesFile,
  skipped: Skipped | undefined,
  packed: string,
  { store, place, stamp }: LargeImportTools,
): AsyncGenerator<Working, Imported> {
  const parts = [...partsOf(file.elections)];
  await store.update(LEFT_OVER, (all) => [...all, { stamp, parts: parts.length }]);
  for (const [at, part] of parts.entries()) {
    if (!(await writePart(store, stamp, at, part))) return { ok: false, why: [NO_ROOM] };
    yield { phase: 'saving', share: (at + 1) / parts.length };
  }
  const { saved } = await store.update(packedItem(stamp), () => packed);
  if (!saved) return { ok: false, why: [NO_ROOM] };
  const frame = frameOf(file) as RulesFile;
  const large = largeFile(file, stamp, parts.length);
  return place({
    file: frame,
    stored: { text: JSON.stringify(frame), large },
    ...(skipped ? { skipped } : {}),
  });
}

const NO_ROOM: RulesRefusal = {
  id: 'Penyimpanan peramban tidak cukup untuk daftar ini. Aturan yang sudah ada tetap berlaku.',
  en: 'The browser’s storage has no room for this list. What was there stays in force.',
};

function largeFile(file: RulesFile, stamp: string, parts: number): LargeFile {
  const { refused, noticed } = neutralityHere(file);
  const all = file.elections.flatMap(({ participants }) => participants);
  return {
    stamp,
    parts,
    participants: all.length,
    accounts: all.reduce((sum, { accounts = [] }) => sum + accounts.length, 0),
    neutrality: { refused: refused.slice(0, MOST_SENTENCES), noticed: noticed.slice(0, MOST_SENTENCES) },
  };
}

const totalOf = ({ elections }: RulesFile): number =>
  elections.reduce((sum, { participants }) => sum + participants.length, 0);

/** Participants in pieces of about the same size, each with the number of its election. */
function* partsOf(elections: readonly Election[]): Generator<LayerPart> {
  let part: { election: number; participants: Election['participants'] }[] = [];
  let size = 0;
  for (const [election, { participants }] of elections.entries()) {
    for (let from = 0; from < participants.length; ) {
      const some = participants.slice(from, from + PER_PART - size);
      part.push({ election, participants: some });
      from += some.length;
      size += some.length;
      if (size < PER_PART) continue;
      yield part;
      [part, size] = [[], 0];
    }
  }
  if (size > 0) yield part;
}
