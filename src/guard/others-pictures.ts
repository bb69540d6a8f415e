import type { PictureReading } from '../pictures/types.ts';
import { withPictureTexts } from '../platforms/picture-text.ts';
import type { Located } from '../platforms/types.ts';
import type { Send } from '../send.ts';
import type { PictureSource } from './picture-wait.ts';
import { watchRest } from './rest.ts';

/** Readings that a page keeps, by address; the background has more. */
const MOST_KNOWN = 200;

/** Pictures of a resting page that are asked for at once. */
const MOST_AT_ONCE = 6;

type Parts = {
  send: Send;
  /** Addresses of the pictures in the window. */
  inView: () => readonly string[];
};

/**
 * Pictures in other people's posts, read by the background from their address. Only where the person switched it on:
 * until then nothing here listens or asks.
 */
export class OthersPictures implements PictureSource {
  readonly #parts: Parts;
  readonly #known = new Map<string, PictureReading>();
  readonly #asked = new Set<string>();
  #watching: AbortController | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get isOn(): boolean {
    return this.#watching !== undefined;
  }

  /** @param ended ends the page's guard; undefined before it has started, and then nothing is switched. */
  switch(isOn: boolean, ended: AbortSignal | undefined): void {
    if (!ended || isOn === this.isOn) return;
    this.#watching?.abort();
    this.#watching = isOn ? new AbortController() : undefined;
    if (this.#watching) watchRest(this.#readInView, AbortSignal.any([this.#watching.signal, ended]));
  }

  add(located: Located): Located {
    const texts = this.#addresses(located).flatMap((address) => {
      const reading = this.#known.get(address);
      return reading?.ok ? [reading.value.text] : [];
    });
    const content = withPictureTexts(located.content, texts);
    return content === located.content ? located : { ...located, content };
  }

  isReading(located: Located): boolean {
    return this.#addresses(located).some((address) => !this.#known.has(address));
  }

  async finish(located: Located): Promise<void> {
    const unread = this.#addresses(located).filter((address) => !this.#known.has(address));
    await Promise.all(unread.map((address) => this.#read(address)));
  }

  /** An act on somebody's post; a profile's pictures and one's own are no part of it. */
  #addresses({ act, content }: Located): readonly string[] {
    return this.isOn && (act === 'like' || act === 'share') ? (content.pictures ?? []) : [];
  }

  readonly #readInView = (): void => {
    const fresh = this.#parts.inView().filter((address) => !this.#asked.has(address));
    for (const address of fresh.slice(0, MOST_AT_ONCE)) {
      this.#asked.add(address);
      void this.#read(address);
    }
  };

  /** What failed is not remembered: the act itself asks once more. */
  async #read(address: string): Promise<void> {
    const answer = await this.#parts.send('page:picture-at', address);
    if (!answer.ok || !answer.value.ok) return;
    this.#known.set(address, answer.value);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }
}
