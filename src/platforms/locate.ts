import type { Adapter, ComposerSpec } from '../ruleset/adapter.ts';
import { describeSending, describeWriting, editorAround } from './composer.ts';
import { locateDoublePress, locateSecondPress } from './double-press.ts';
import { locateKey } from './keys.ts';
import { openPage, type Page } from './page.ts';
import { picturesInView } from './pictures.ts';
import { locatePress, noteOpening } from './pointer.ts';
import { readFirst } from './read.ts';
import { anyOf, enclosing, holds } from './selectors.ts';
import { endTakingBack, noteTakingBack } from './take-back.ts';
import type { Located } from './types.ts';

type Reader = (page: Page, event: Event, target: Element) => Located | undefined;

/** Other buttons open menus and tabs; a touch has no `button` at all. */
const isMainButton = (event: Event): boolean => !('button' in event) || event.button === 0;

const anyPress: Reader = (page, event, target) =>
  locatePress(page, target) ?? locateSecondPress(page, event, target);
const press: Reader = (page, event, target) => {
  if (event.type === 'pointerdown') noteTakingBack(page, target);
  return isMainButton(event) ? anyPress(page, event, target) : undefined;
};
/** A real click is always the main button's; a script may write any other into its own. */
const click: Reader = (page, event, target) => {
  const located = anyPress(page, event, target);
  endTakingBack(page);
  return located;
};
const doublePress: Reader = (page, event, target) => locateDoublePress(page, event, target);
const key: Reader = (page, event, target) => {
  endTakingBack(page);
  return locateKey(page, event as KeyboardEvent, target);
};

const contextMenu: Reader = (page, _event, target) => {
  noteOpening(page, target);
  return undefined;
};

/** Replayed as the composer's first sending key: no script can make the browser's own input. */
const input: Reader = (page, event, target) => {
  const { inputType, isComposing } = event as InputEvent;
  if (isComposing) return undefined;
  const editorOf = (each: ComposerSpec): Element | undefined => enclosing(target, anyOf(each.editor));
  const spec = page.adapter.composers.find((each) => each.inputs?.includes(inputType) && editorOf(each));
  const editor = spec && editorOf(spec);
  const sendingKey = spec?.keys[0];
  if (!spec || !editor || !sendingKey) return undefined;
  const { key: name, ctrl = false, meta = false } = sendingKey;
  const replay = { how: 'key', target: editor, key: name, code: name, ctrlKey: ctrl, metaKey: meta } as const;
  return describeSending(page, { spec, from: editor, replay });
};

const submit: Reader = (page, event, target) => {
  const form = target as HTMLFormElement;
  const spec = page.adapter.composers.find(({ editor }) => holds(form, editor));
  const editor = spec && form.querySelector(anyOf(spec.editor));
  if (!spec || !editor) return undefined;
  return describeSending(page, {
    spec,
    from: editor,
    replay: { how: 'submit', form, submitter: (event as SubmitEvent).submitter },
  });
};

const READERS: Readonly<Record<string, Reader>> = {
  pointerdown: press,
  mousedown: press,
  touchstart: press,
  pointerup: press,
  mouseup: press,
  touchend: press,
  click,
  dblclick: doublePress,
  contextmenu: contextMenu,
  keydown: key,
  keypress: key,
  keyup: key,
  beforeinput: input,
  submit,
};

/** The innermost element the event is for, also when that is a text or stands in an open shadow root. */
const targetOf = (event: Event): Element | undefined => {
  const node = (event.composedPath()[0] ?? event.target) as Node | null;
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? undefined);
};

/** Adds whose account is logged in. */
function withViewer({ adapter, document, address }: Page, located: Located): Located {
  const viewer = readFirst(adapter.viewer, { root: document, address: address() });
  return viewer === undefined ? located : { ...located, viewer };
}

/** What is asked of one page. All of it only reads, works on detached nodes and never throws on page content. */
export type PageReader = {
  /**
   * The one question the guard asks: which act would this event do, on what content? Undefined means none, and such an
   * event must not be touched. Nothing is kept between two events but what `Page` names.
   */
  locate: (event: Event) => Located | undefined;
  /** The editor of a composer around an element, itself included. */
  editorAround: (element: Element) => Element | undefined;
  /** Addresses of the pictures that can be reacted to in the window. */
  picturesInView: () => readonly string[];
  /** What sending would be now, from an editor or anything else inside its composer. */
  writing: (element: Element) => Located | undefined;
};

export const createPageReader = (
  adapter: Adapter,
  { document, readsPictures }: { document: Document; readsPictures?: () => boolean },
): PageReader => {
  const page = openPage(adapter, document, readsPictures);
  return {
    locate: (event) => {
      const read = READERS[event.type];
      const target = read && targetOf(event);
      const located = target && read(page, event, target);
      return located && withViewer(page, located);
    },
    picturesInView: () => picturesInView(page),
    editorAround: (element) => editorAround(page, element),
    writing: (element) => {
      const located = describeWriting(page, element);
      return located && withViewer(page, located);
    },
  };
};

/** The reader's one question alone. */
export const createLocator = (adapter: Adapter, on: { document: Document }): PageReader['locate'] =>
  createPageReader(adapter, on).locate;
