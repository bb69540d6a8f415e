import type { PictureStep, PictureStepParts } from '../guard/picture-step.ts';
import type { Language } from '../messages.ts';
import type { Send } from '../send.ts';
import type { PictureReading } from './types.ts';

/** What the script for pictures brings into a page. */
export type PagePictures = {
  /** Reads the writing in a file of the person's own. Never rejects. */
  read: (file: Blob) => Promise<PictureReading>;
  /** Stretched fingers of each hand in it. Never rejects. */
  readHands: (file: Blob) => Promise<readonly number[]>;
  /** What is said of it beside its composer; `reading` is undefined while it is being read. */
  say: (reading: PictureReading | undefined, language: Language) => string;
  /** What is said of hands in it, where there are some. */
  sayHands: (hands: readonly number[], language: Language) => string;
  /** Asks what no program can see in a picture. */
  createStep: (parts: PictureStepParts) => PictureStep;
};

declare global {
  /**
   * Set before the script for pictures is asked for (`entrypoints/pictures.ts`), and called by it. The isolated world is
   * theirs alone.
   */
  var jagaNetralPictures: ((pictures: PagePictures) => void) | undefined;
}

/** A background that does not bring the script within this many milliseconds is not there. */
const PATIENCE_MS = 5_000;

/** Stands for the script for pictures, which comes into the page with the first picture. */
export class LatePictures {
  readonly #send: Send;
  #script: PagePictures | undefined;
  #arriving: Promise<PagePictures | undefined> | undefined;

  constructor(send: Send) {
    this.#send = send;
  }

  /** What has come by now. */
  get script(): PagePictures | undefined {
    return this.#script;
  }

  /** The script, once it is there; undefined when it does not come. The next question asks again then. */
  async arrived(): Promise<PagePictures | undefined> {
    this.#arriving ??= this.#bring();
    this.#script = await this.#arriving;
    if (!this.#script) this.#arriving = undefined;
    return this.#script;
  }

  /** Reads the writing in a picture of the person's own, on this device. Never rejects. */
  readonly readOwnPicture = async (file: Blob): Promise<PictureReading> =>
    (await this.arrived())?.read(file) ?? { ok: false, why: 'fault' };

  /** Stretched fingers of each hand in a picture of the person's own. Never rejects. */
  readonly readOwnHands = async (file: Blob): Promise<readonly number[]> =>
    (await this.arrived())?.readHands(file) ?? [];

  async #bring(): Promise<PagePictures | undefined> {
    const come = new Promise<PagePictures>((resolve) => {
      globalThis.jagaNetralPictures = resolve;
    });
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
    const asked = await this.#send('page:pictures');
    return asked.ok ? Promise.race([come, late]) : undefined;
  }
}
