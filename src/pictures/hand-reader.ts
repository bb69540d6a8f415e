import { fromBase64 } from './base64.ts';
import { readHands } from './hands.ts';
import { type HandEngine, startHandEngine } from './hands-engine.ts';

/** Counts stretched fingers in pictures, on this device. */
export type HandReader = {
  /** Fingers of each hand that is found in a JPEG (base64). Rejects when the picture or the package cannot be read. */
  read: (jpeg: string) => Promise<number[]>;
  /** Gives the memory back; the next picture starts anew. */
  close: () => Promise<void>;
};

/** @param address of a file of the package */
export function createHandReader(address: (file: string) => string): HandReader {
  let engine: Promise<HandEngine> | undefined;
  return {
    read: async (jpeg) => {
      engine ??= startHandEngine(address);
      const bitmap = await createImageBitmap(new Blob([fromBase64(jpeg)], { type: 'image/jpeg' }));
      try {
        const hands = await readHands(bitmap, await engine);
        return hands.map(({ fingers }) => fingers.length).filter((count) => count > 0);
      } finally {
        bitmap.close();
      }
    },
    close: async () => {
      const open = engine;
      engine = undefined;
      await open?.then(({ close }) => close()).catch(() => {});
    },
  };
}
