import type { PictureAnswers } from '../check/checklist-points.ts';
import type { PictureReading } from '../pictures/types.ts';
import { withPictureTexts } from '../platforms/picture-text.ts';
import type { Located } from '../platforms/types.ts';
import type { PictureSource } from './picture-wait.ts';
import { pictureOf, previewsIn } from './previews.ts';

/** How pictures come into a composer. The guard only looks: nothing of these events is ever touched. */
const SIGNS = ['change', 'drop', 'paste'];

/** A site has taken a picture out of its composer by then, in milliseconds after the press. */
const TAKEN_OUT_MS = 150;

/** Pictures kept in mind at once; nobody sends more, and the oldest goes first. */
const MOST = 12;
/** What is chosen and never sent is forgotten after this many milliseconds. */
const KEPT_MS = 30 * 60_000;

/** A picture or video that the person is about to send, as long as its composer lives. */
export type OwnPicture = {
  readonly file: Blob;
  /** Where it was given to; undefined where no composer stood around. */
  readonly editor: WeakRef<Element> | undefined;
  readonly since: number;
  /** Undefined while it is being read. */
  reading: PictureReading | undefined;
  /** Stretched fingers of each hand that was found in it. */
  hands: readonly number[];
  readonly done: Promise<void>;
  /** The site has shown it: when it shows none any more, it was taken out. */
  isShown: boolean;
  /** An act has waited for its reading, and will not again. */
  wasAwaited: boolean;
  /** What the person has said of it. */
  answers?: PictureAnswers;
};

export type OwnPictureParts = {
  /** What sending would be now, from anything inside a composer. */
  writing: (element: Element) => Located | undefined;
  /** Reads a picture or video on this device. Never rejects. */
  read: (file: Blob) => Promise<PictureReading>;
  /** Looks for hands in it where numbers on a ballot can be shown. Never rejects. */
  readHands: (file: Blob) => Promise<readonly number[]>;
  /** Something is known of the pictures of a composer. */
  changed: (editor: Element, pictures: readonly OwnPicture[]) => void;
  onFault: () => void;
  now: () => number;
};

const isPicture = ({ type, name }: File): boolean =>
  /^(?:image|video)\//.test(type) || /\.hei[cf]$/i.test(name);

/** The files an event brings, whichever way. */
function filesOf(event: Event): File[] {
  const [target] = event.composedPath();
  const { dataTransfer, clipboardData } = event as Partial<DragEvent & ClipboardEvent>;
  const chosen = target instanceof HTMLInputElement && target.type === 'file' ? target.files : undefined;
  return [...(dataTransfer?.files ?? clipboardData?.files ?? chosen ?? [])].filter(isPicture);
}

/** The pictures the person is about to send: noticed when they are chosen, dropped or pasted, and read at once. */
export class OwnPictures implements PictureSource {
  readonly #parts: OwnPictureParts;
  readonly #previews = new WeakSet<Element>();
  #pictures: OwnPicture[] = [];

  constructor(parts: OwnPictureParts) {
    this.#parts = parts;
  }

  start(signal: AbortSignal): void {
    for (const type of SIGNS) {
      window.addEventListener(type, this.#notice, { capture: true, passive: true, signal });
    }
    window.addEventListener('click', this.#lookAgain, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      this.#pictures = [];
    });
  }

  /** The pictures that go out with an act, as far as they are known. */
  of(located: Located): readonly OwnPicture[] {
    if (located.content.own !== true) return [];
    const previews = previewsIn(located);
    this.#forget(located, previews);
    const own = this.#pictures.filter((picture) => belongs(picture, located, previews));
    return own.length < previews.length ? [...own, ...this.#unheard(located, previews, own.length)] : own;
  }

  add(located: Located): Located {
    const texts = this.of(located).flatMap(({ reading }) => (reading?.ok ? [reading.value.text] : []));
    const content = withPictureTexts(located.content, texts);
    return content === located.content ? located : { ...located, content };
  }

  isReading(located: Located): boolean {
    return this.of(located).some(({ reading }) => reading === undefined);
  }

  async finish(located: Located): Promise<void> {
    const pictures = this.of(located);
    for (const picture of pictures) picture.wasAwaited = true;
    await Promise.all(pictures.map(({ done }) => done));
  }

  readonly #notice = (event: Event): void => {
    try {
      const files = filesOf(event);
      const [target] = event.composedPath();
      if (files.length === 0 || !(target instanceof Element)) return;
      const editor = this.#parts.writing(target)?.editor;
      for (const file of files) this.#take(file, editor);
    } catch {
      this.#parts.onFault();
    }
  };

  /** A press may have taken a picture out. Without one nothing is looked at. */
  readonly #lookAgain = (): void => {
    const editors = new Set(this.#pictures.map(({ editor }) => editor?.deref()));
    if (this.#pictures.length === 0) return;
    setTimeout(() => {
      for (const editor of editors) {
        const located = editor?.isConnected && this.#parts.writing(editor);
        if (located) this.of(located);
      }
    }, TAKEN_OUT_MS);
  };

  #take(file: Blob, editor: Element | undefined): OwnPicture {
    const picture: OwnPicture = {
      file,
      editor: editor && new WeakRef(editor),
      since: this.#parts.now(),
      reading: undefined,
      hands: [],
      isShown: false,
      wasAwaited: false,
      done: this.#parts.read(file).then((reading) => {
        picture.reading = reading;
        this.#tell(editor);
        void this.#parts.readHands(file).then((hands) => {
          picture.hands = hands;
          if (hands.length > 0) this.#tell(editor);
        });
      }),
    };
    this.#pictures = [...this.#pictures, picture].slice(-MOST);
    this.#tell(editor);
    return picture;
  }

  #tell(editor: Element | undefined): void {
    const located = editor?.isConnected && this.#parts.writing(editor);
    if (editor && located) this.#parts.changed(editor, this.of(located));
  }

  /** Drops what the site no longer shows, what was sent, and what was never sent. */
  #forget(located: Located, previews: readonly Element[]): void {
    const earliest = this.#parts.now() - KEPT_MS;
    const before = this.#pictures.length;
    this.#pictures = this.#pictures.filter((picture) => {
      if (!belongs(picture, located, previews)) return picture.since > earliest;
      picture.isShown ||= previews.length > 0;
      return !picture.isShown || previews.length > 0;
    });
    if (this.#pictures.length < before) queueMicrotask(() => this.#tell(located.editor));
  }

  /** Some sites choose files outside of the page's document: what they show of them is read instead, each once. */
  #unheard(located: Located, previews: readonly Element[], heard: number): OwnPicture[] {
    return previews.slice(heard).flatMap((preview) => {
      if (this.#previews.has(preview)) return [];
      this.#previews.add(preview);
      void pictureOf(preview).then((file) => file && this.#take(file, located.editor));
      return [];
    });
  }
}

/** Given to this composer; or to none that still stands, and this one shows a picture. */
function belongs({ editor }: OwnPicture, located: Located, previews: readonly Element[]): boolean {
  const given = editor?.deref();
  if (given?.isConnected) return given === located.editor;
  return previews.length > 0;
}
