/** The two real browsers every end-to-end test runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export type OpenOptions = {
  /** Port of the local server that stands for every https host. */
  port: number;
  /** Ports of further servers on this machine, which hosts reach by naming them: `https://some.example:8443/`. */
  servers?: readonly number[];
  /** Keys of certificates that count as good (SHA-256 of the SPKI in base64): Chromium keeps no answer of others. */
  trusts?: readonly string[];
  /** Folder of the unpacked extension; absent: the browser as people know it without one. */
  extension?: string;
  /** False opens a window one can watch. */
  headless?: boolean;
  /** Size of the page in CSS pixels, 1280 × 860 unless told. */
  size?: { width: number; height: number };
  /** A screen that is touched (Chromium; Firefox always takes taps). */
  touch?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Hosts the person allows when the extension asks for them: no driver can answer the browser's own question. */
  allows?: readonly string[];
  /** Keeps the page that greets whoever has just installed the extension; otherwise it is closed before anything begins. */
  greeted?: true;
  /** Device pixels for one CSS pixel, for sharp pictures. */
  scale?: number;
};

/** One real browser with a profile of its own. `close` is safe to call twice and removes the profile. */
export type Browser = {
  readonly name: BrowserName;
  /** A new tab in front of the others. */
  tab(): Promise<Tab>;
  /** One of the extension's own pages, for example `options.html`, opened in a tab. */
  extensionPage(path: string): Promise<Tab>;
  /** The page that the extension opened by itself (`greeted`). */
  greeting(): Promise<Tab>;
  /** Waits for a text file that a page gave the person, and answers with its path. */
  downloaded(name: string): Promise<string>;
  /** Stops the extension's background as the browser does when it has been idle (Chromium only). */
  stopBackground?(): Promise<void>;
  /** Resolves when the last window is closed by the person. */
  closed(): Promise<void>;
  close(): Promise<void>;
};

/** What one page holds of the browser's memory after a full collection. */
export type Held = { heapBytes: number; listeners: number; nodes: number };

/** What a profile of a page's main thread says: all of it, and what ran below a script of the extension. */
export type MainThread = { busyMs: number; extensionMs: number };

/** What only Chromium tells about a page. */
export type Instruments = {
  held(): Promise<Held>;
  startProfile(): Promise<void>;
  stopProfile(): Promise<MainThread>;
  /** An input method holds these words as not yet chosen. */
  compose(words: string): Promise<void>;
  /** The person chooses them. */
  commit(words: string): Promise<void>;
};

/** What a person does with one page. Every action is a real input of the browser (trusted events). */
export type Tab = {
  /** Opens an address and waits until the page's own scripts ran. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /**
   * Runs `fn` in the page's own world with arguments that survive JSON. `fn` stands alone: it sees none of the caller's
   * variables. A string is evaluated as an expression.
   */
  evaluate<Value, Args extends readonly unknown[]>(
    fn: string | ((...args: Args) => Value),
    ...args: Args
  ): Promise<Awaited<Value>>;
  /** Polls `fn` until it gives something truthy and returns that; throws with `what` after 8 seconds. */
  until<Value, Args extends readonly unknown[]>(
    what: string,
    fn: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>>;
  /** A mouse press on the centre of what is found there, scrolled into view first. */
  click(target: Target): Promise<void>;
  tap(target: Target): Promise<void>;
  /** Two presses so close that the browser counts two. */
  doubleClick(target: Target): Promise<void>;
  doubleTap(target: Target): Promise<void>;
  /** The pointer's three parts alone, for presses that are dragged away. */
  mouse: { moveTo(target: Target): Promise<void>; down(): Promise<void>; up(): Promise<void> };
  /** One key or a chord such as `Control+Enter`, `Shift+Tab`, `Space`, `l`. */
  press(keys: string): Promise<void>;
  /** One key's two halves; `down` again without `up` is what auto-repeat sends. */
  key: { down(key: string): Promise<void>; up(key: string): Promise<void> };
  /** Types into what has the focus, one key a character. */
  type(text: string): Promise<void>;
  /** The same keys handed to the browser all at once, for long texts. */
  typeAtOnce(text: string): Promise<void>;
  /** Gives files of this machine to a file field, as the person's choice in the browser's own window does. */
  choose(field: string, paths: readonly string[]): Promise<void>;
  focus(target: Target): Promise<void>;
  /** PNG of the visible page, written to `path`. */
  screenshot(path: string): Promise<void>;
  /** Uncaught errors of the page's own scripts so far. */
  readonly errors: readonly string[];
  readonly dialog: Dialog;
  readonly hints: Hints;
  /** Absent in Firefox. */
  readonly instruments?: Instruments;
  /** Makes this the tab in front: a tab behind gets no frames. */
  front(): Promise<void>;
  close(): Promise<void>;
};

/**
 * A CSS selector, its n-th match (from 0), or one inside another (`within`, first match). Of several matches the pointer
 * takes the first it can reach: what stands behind a dialog is not meant.
 */
export type Target = string | { css: string; nth?: number; within?: string };

/** What the accessibility tree says of an open `alertdialog`. */
export type SeenDialog = { name: string; text: string; buttons: readonly string[] };

/** The extension's dialog, seen through its closed shadow root as assistive technology sees it. */
export type Dialog = {
  /** Undefined when no alertdialog is open. */
  seen(): Promise<SeenDialog | undefined>;
  /** Waits for the dialog. */
  wait(): Promise<SeenDialog>;
  /** Waits until no dialog is open. */
  gone(): Promise<void>;
  /**
   * Presses the button whose accessible name starts with `name`, with the real mouse, as soon as it is enabled
   * ("Tetap lanjutkan" opens after its countdown).
   */
  press(name: string): Promise<void>;
};

/** A button among the hints: its accessible name and where it stands in the window, in CSS pixels. */
export type HintPart = { name: string; x: number; y: number; width: number; height: number };

/** What is shown beside a composer. */
export type SeenHints = {
  chip: string;
  /** Everything the opened list says; empty while it is closed. */
  list: string;
  /** What was last announced to people who hear the page. */
  said: string;
  /** Role or words of what has the focus among the hints; empty where nothing has. */
  focused: string;
  /** Words marked over a text field. */
  overField: readonly string[];
  /** The chip first. */
  parts: readonly HintPart[];
};

/** The hints beside the composer the person writes in, seen through their closed shadow root. */
export type Hints = {
  /** Undefined while none are shown. */
  seen(): Promise<SeenHints | undefined>;
  /** Waits until they are as wanted. */
  wait(what: string, is: (hints: SeenHints) => boolean): Promise<SeenHints>;
  gone(): Promise<void>;
  /** Presses the button whose name starts with `name`, with the real mouse. */
  press(name: string): Promise<void>;
};
