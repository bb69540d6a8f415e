import { readHands } from '../../../src/pictures/hands.ts';
import { startHandEngine } from '../../../src/pictures/hands-engine.ts';
import { drawHand, type Pose } from './draw-hand.mjs';

let engine: Awaited<ReturnType<typeof startHandEngine>> | undefined;

/** What the measuring script asks of its page. */
const inPage = {
  draw: (pose: Pose): Promise<string> => drawHand('/hand.glb', pose),
  /** Milliseconds until the reader can begin. */
  start: async (): Promise<number> => {
    const from = performance.now();
    engine = await startHandEngine((path) => new URL(`/${path}`, location.href).href);
    return performance.now() - from;
  },
  read: async (picture: string): Promise<{ hands: string[]; ms: number }> => {
    if (!engine) throw new Error('not started');
    const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
    const from = performance.now();
    const hands = await readHands(bitmap, engine);
    return { hands: hands.map(({ fingers }) => fingers.join(' ')), ms: performance.now() - from };
  },
};
export type InPage = typeof inPage;

Object.assign(window, { inPage });
