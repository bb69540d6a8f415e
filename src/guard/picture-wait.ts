import { ACT_WITHIN_MS } from '../pictures/limits.ts';
import type { Located } from '../platforms/types.ts';

/** Where words come from that stand in pictures. */
export type PictureSource = {
  /** The act with the words of its pictures that are read by now; the same object when there are none. */
  add: (located: Located) => Located;
  /** Pictures of this act are still being read, or would be now. */
  isReading: (located: Located) => boolean;
  /** Resolves when they are read or cannot be. */
  finish: (located: Located) => Promise<void>;
};

/** What is said of a picture while an act waits for it: `done` takes the line away. */
export type PictureLine = 'reading' | 'unread' | 'done';

type Parts = {
  sources: readonly PictureSource[];
  /** Whether anything is held on this page now. */
  mayHold: () => boolean;
  say: (located: Located, line: PictureLine) => void;
};

/** Lets an act wait for the pictures it is on: as long as a person hardly notices, and no longer. */
export class PictureWait {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  readonly add = (located: Located): Located =>
    this.#parts.sources.reduce((act, source) => source.add(act), located);

  readonly isDue = (located: Located): boolean => this.#isReading(located) && this.#parts.mayHold();

  /** The act with what could be read in time. Says so when something could not. */
  readonly finish = async (located: Located): Promise<Located> => {
    const { sources, say } = this.#parts;
    say(located, 'reading');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, ACT_WITHIN_MS);
    });
    await Promise.race([late, Promise.allSettled(sources.map((source) => source.finish(located)))]);
    clearTimeout(timer);
    const read = this.add(located);
    say(located, this.#isReading(read) ? 'unread' : 'done');
    return read;
  };

  #isReading(located: Located): boolean {
    return this.#parts.sources.some((source) => source.isReading(located));
  }
}
