import { decodeGrey } from './decode.ts';
import { createHandReader } from './hand-reader.ts';
import { createNewestFirst } from './newest-first.ts';
import { openReader, type TextReader } from './open-reader.ts';
import type { PictureReading } from './types.ts';

/** What the engine is asked to do with one picture. `jpeg`: base64. */
export type EngineJob = { do: 'text' | 'hands'; jpeg: string; withinMs: number };

/** Reads pictures where a browser lets workers run: in the offscreen document of Chrome, the background page of Firefox. */
export type Engine = { run: (job: EngineJob) => Promise<PictureReading> };

/** Memory is given back when nothing was read for this long, in milliseconds. */
const IDLE_MS = 45_000;

/**
 * The engine: one picture at a time, started with the first.
 *
 * @param address of a file of the package
 * @param onIdle hears that the memory was given back
 */
export function createEngine(address: (file: string) => string, onIdle: () => void = () => {}): Engine {
  let reader: Promise<TextReader> | undefined;
  const hands = createHandReader(address);
  const queue = createNewestFirst();
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = async (): Promise<void> => {
    const open = reader;
    reader = undefined;
    await open?.then(({ close }) => close()).catch(() => {});
    await hands.close();
  };
  const read = async ({ do: what, jpeg, withinMs }: EngineJob, asked: number): Promise<PictureReading> => {
    const isLate = (): boolean => performance.now() - asked > withinMs;
    if (isLate()) return { ok: false, why: 'too-slow' };
    try {
      if (what === 'hands')
        return { ok: true, value: { text: '', confidence: 0, hands: await hands.read(jpeg) } };
      reader ??= openReader(address);
      const { text, confidence } = await (await reader).read(await decodeGrey(jpeg), isLate);
      return { ok: true, value: { text, confidence } };
    } catch {
      // A broken worker is not used again.
      await end();
      return { ok: false, why: 'fault' };
    }
  };
  return {
    run: async (job) => {
      clearTimeout(idle);
      const asked = performance.now();
      try {
        return await queue.run(() => read(job, asked));
      } finally {
        clearTimeout(idle);
        if (queue.pending === 0) idle = setTimeout(() => void end().then(onIdle), IDLE_MS);
      }
    },
  };
}
