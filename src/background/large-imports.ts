import type { ImportStep } from '../messages.ts';
import { LOCAL_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import { importLarge } from './large-import.ts';
import { type Imported, sweepUnused } from './own-files.ts';
import type { ShelvedFile } from './rules-shelf.ts';
import type { Store } from './store.ts';

/** How long one step may keep other messages waiting, in milliseconds. */
const STEP = 60;

type Steps = ReturnType<typeof importLarge>;
type Running = { id: number; pieces: string[]; size: number; steps?: Steps };

/** The one large import at a time. The page that asked for it drives it step by step, so it ends when that page closes. */
export type LargeImports = {
  begin: () => Promise<number>;
  /** False: the import is gone, or more came than is allowed. */
  piece: (id: number, text: string) => boolean;
  step: (id: number) => Promise<ImportStep>;
  stop: (id: number) => Promise<void>;
};

/**
 * @param place puts a file on the shelf
 * @param newStamp a name that was never given before
 * @param elapsed milliseconds of a clock that only goes forward
 */
export function createLargeImports(
  store: Store,
  place: (given: ShelvedFile) => Promise<Imported>,
  newStamp: () => string,
  elapsed: () => number,
): LargeImports {
  let running: Running | undefined;
  let last = 0;
  const find = (id: number): Running | undefined => (running?.id === id ? running : undefined);
  const end = async (): Promise<void> => {
    running = undefined;
    await sweepUnused(store);
  };

  return {
    begin: async () => {
      await end();
      running = { id: ++last, pieces: [], size: 0 };
      return last;
    },
    piece: (id, text) => {
      const found = find(id);
      if (!found || found.steps || found.size + text.length > LOCAL_FILE_MAX_BYTES) return false;
      found.pieces.push(text);
      found.size += text.length;
      return true;
    },
    step: async (id) => {
      const found = find(id);
      if (!found) return { state: 'gone' };
      found.steps ??= importLarge(found.pieces.splice(0).join(''), { store, place, stamp: newStamp() });
      const step = await goOn(found.steps, elapsed);
      if (step.state !== 'working') await end();
      return step;
    },
    stop: async (id) => {
      if (find(id)) await end();
    },
  };
}

/** Works until the time of one step is over. */
async function goOn(steps: Steps, elapsed: () => number): Promise<ImportStep> {
  const until = elapsed() + STEP;
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value.ok ? { state: 'done', info: value.value } : { state: 'refused', why: value.why };
    if (elapsed() >= until) return { state: 'working', ...value };
  }
}
