import { CLEAR, type Level, type Verdict } from '../../../src/check/types.ts';
import { createGuard } from '../../../src/guard/guard.ts';
import type { GuardParts } from '../../../src/guard/types.ts';
import type { Decision } from '../../../src/messages.ts';
import type { Located, Replay } from '../../../src/platforms/types.ts';

export const EVERY_EVENT = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'auxclick',
  'contextmenu',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'submit',
  'change',
  'drop',
  'paste',
];

/**
 * A site with two posts, a plain button and a composer in a form. It hears every event in every phase and acts when a
 * control that is not done yet is worked by one of the `actsOn` events.
 */
export class Site {
  /** Everything the site's listeners saw: `phase type target`. */
  readonly log: string[] = [];
  /** The acts that took effect. */
  readonly done: string[] = [];
  actsOn: readonly string[] = ['click'];
  /** A site that believes only real presses. */
  ignoresScripts = false;
  readonly #ended = new AbortController();

  constructor() {
    document.body.innerHTML = `
      <article id="a"><button id="like-a" data-act="like" data-item="a"><svg><path id="path-a"></path></svg></button></article>
      <article id="b"><button id="like-b" data-act="like" data-item="b"></button></article>
      <button id="plain"></button>
      <form id="form"><textarea id="editor"></textarea><button id="send" type="button" data-act="post" data-item="composer"></button></form>`;
  }

  /** Registers the site's own listeners: after the guard's, as a page's scripts run after document start. */
  listen(): void {
    const { signal } = this.#ended;
    const hear = (at: string, on: EventTarget, capture: boolean): void => {
      for (const type of EVERY_EVENT) {
        const note = (event: Event): number => this.log.push(`${at} ${type} ${(event.target as Element).id}`);
        on.addEventListener(type, note, { capture, signal });
      }
    };
    hear('window-capture', window, true);
    hear('document-capture', document, true);
    for (const element of document.querySelectorAll('[id]')) hear('element', element, false);
    hear('document-bubble', document, false);
    hear('window-bubble', window, false);
    for (const type of EVERY_EVENT) document.addEventListener(type, this.#act, { signal });
  }

  end(): void {
    this.#ended.abort();
    document.body.innerHTML = '';
  }

  readonly #act = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>('[data-act]');
    if (!control || control.dataset.done || !this.actsOn.includes(event.type)) return;
    if (this.ignoresScripts && !realEvents.has(event)) return;
    control.dataset.done = 'true';
    this.done.push(`${control.dataset.act} ${control.dataset.item}`);
  };
}

const realEvents = new WeakSet<Event>();

export const element = (id: string): HTMLElement => document.getElementById(id)!;

const INIT = { bubbles: true, cancelable: true, composed: true };

/** Dispatches one event as the browser would on behalf of the person. */
export function fire(type: string, target: Element, init: Record<string, unknown> = {}): Event {
  const event = makeEvent(type, { ...INIT, ...init });
  realEvents.add(event);
  target.dispatchEvent(event);
  return event;
}

function makeEvent(type: string, init: object): Event {
  if (type.startsWith('pointer') || type === 'click')
    return new PointerEvent(type, { isPrimary: true, ...init });
  if (type.startsWith('touch')) return new TouchEvent(type, init);
  if (type.startsWith('key')) return new KeyboardEvent(type, init);
  if (type.startsWith('mouse') || type.endsWith('click') || type === 'contextmenu')
    return new MouseEvent(type, init);
  return new Event(type, init);
}

export const MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
export const TOUCH = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
export const fireAll = (types: readonly string[], target: Element): Event[] =>
  types.map((type) => fire(type, target));

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13 };
export const key = (type: string, target: Element, init: Record<string, unknown> = {}): Event =>
  fire(type, target, { ...ENTER, ...init });

/** Reads an act off the site's own markup, as an adapter would. */
export function locate(event: Event): Located | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return undefined;
  if (event.type.startsWith('key') && !['Enter', ' '].includes((event as KeyboardEvent).key))
    return undefined;
  const editor = target.closest('textarea');
  const control = editor ? element('send') : target.closest<HTMLElement>('[data-act]:not([data-done])');
  if (!control || (editor && !(event as KeyboardEvent).ctrlKey)) return undefined;
  const own = control.dataset.act === 'post';
  const replay: Replay = editor
    ? { how: 'key', target: editor, key: 'Enter', code: 'Enter', ctrlKey: true, metaKey: false }
    : { how: 'press', control };
  return {
    act: control.dataset.act as Located['act'],
    platform: 'x',
    item: control.dataset.item!,
    content: { text: own ? (element('editor') as HTMLTextAreaElement).value : 'Coblos nomor 2', own },
    replay,
    ...(own ? { editor: element('editor') } : {}),
    isDone: () => control.dataset.done === 'true',
  };
}

export const verdictOf = (level: Level): Verdict => ({ ...CLEAR, level });

type Answer = Decision | 'unanswered';

/** A guard over a site, with the person's answers given by the test. */
export class Scene {
  readonly site = new Site();
  readonly asked: Located[] = [];
  readonly hinted: string[] = [];
  readonly again: string[] = [];
  readonly recorded: Answer[] = [];
  /** Items the person went on with, once the site had done it. */
  readonly wentOn: string[] = [];
  readonly faults: unknown[] = [];
  level: (located: Located) => Level = () => 'stop';
  time = 0;
  answer: (answer: Answer) => Promise<void> = () => Promise.resolve();
  readonly #stopped = new AbortController();

  constructor(parts: Partial<GuardParts> = {}) {
    const guard = createGuard({
      locate,
      judge: (located) => verdictOf(this.level(located)),
      ask: (located) => this.#ask(located),
      hint: ({ item }) => this.hinted.push(item),
      pressAgain: ({ item }) => this.again.push(item),
      wentOn: ({ item }) => this.wentOn.push(item),
      record: (_located, _verdict, decision) => this.recorded.push(decision),
      onFault: (error) => this.faults.push(error),
      isOurs: (event) => (event.target as Element).id === 'ours',
      now: () => this.time,
      ...parts,
    });
    guard.start(this.#stopped.signal);
    this.site.listen();
  }

  /** Resolves when everything that promises can do at this moment is done. */
  settle(): Promise<void> {
    return new Promise((done) => setImmediate(done));
  }

  /** Ends the guard and leaves the site as it is. */
  stop(): void {
    this.#stopped.abort();
  }

  end(): void {
    this.stop();
    this.site.end();
  }

  #ask(located: Located): Promise<Answer> {
    this.asked.push(located);
    return new Promise((resolve) => {
      this.answer = async (answer) => {
        resolve(answer);
        await this.settle();
      };
    });
  }
}
