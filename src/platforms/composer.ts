import type { Act, Content } from '../check/types.ts';
import type { ComposerSpec, ContextSpec } from '../ruleset/adapter.ts';
import { isOnPath } from './address.ts';
import { readPlace, readQuoted } from './content.ts';
import type { Page } from './page.ts';
import { readAll } from './read.ts';
import { anyOf, climb, enclosing, holds, isEnabled } from './selectors.ts';
import { isLabelled, writtenIn } from './text.ts';
import type { Located, Replay } from './types.ts';

/** Whether a control sends what is written in a composer of this kind. */
export const isSubmit = ({ submit, labels }: ComposerSpec, control: Element): boolean =>
  control.matches(anyOf(submit)) && isLabelled(control, labels);

const submitIn = (spec: ComposerSpec, root: Element): Element | undefined =>
  [...root.querySelectorAll(anyOf(spec.submit))].find((control) => isLabelled(control, spec.labels));

const applies = (context: ContextSpec, box: Element, page: Page): boolean =>
  isOnPath(page.address(), context.path) &&
  (context.param === undefined || page.address().params.has(context.param)) &&
  (context.carried === undefined || page.carried !== undefined) &&
  (context.holds === undefined || holds(box, context.holds)) &&
  (context.inside === undefined || enclosing(box, anyOf(context.inside)) !== undefined) &&
  (context.outside === undefined || enclosing(box, anyOf(context.outside)) === undefined);

/** Its marked box; one from which something picked up before can be sent need not have an editor. */
const boxAround = (spec: ComposerSpec, from: Element, page: Page): Element | undefined => {
  const marked = spec.root && enclosing(from, anyOf(spec.root));
  const carries = (each: ContextSpec): boolean =>
    marked !== undefined && each.carried === true && applies(each, marked, page);
  if (marked && (holds(marked, spec.editor) || spec.contexts.some(carries))) return marked;
  // Outside its marked box stands only what somebody else writes.
  const within = (around: Element): boolean => marked === undefined || marked.contains(around);
  return climb(
    from,
    (around) => within(around) && holds(around, spec.editor) && submitIn(spec, around) !== undefined,
  );
};

/**
 * The quoted card in the composer itself, which may look like an item; the post that is answered may quote another,
 * which is not it.
 */
const readQuote = (spec: ComposerSpec, box: Element, page: Page): Content['quoted'] => {
  for (const item of page.adapter.items) {
    if (item.kind !== spec.item || item.quoted === undefined) continue;
    const roots = item.root && anyOf(item.root);
    const begins = anyOf(item.quoted.root ?? item.quoted.second ?? []);
    const card = [...box.querySelectorAll(begins)].find(
      (found) => roots === undefined || !found.parentElement?.closest(roots),
    );
    if (card) return readQuoted(item, { root: item.quoted.root ? card : box, address: page.address() });
  }
  return undefined;
};

const prefilled = (spec: ComposerSpec, page: Page): string =>
  (spec.prefill ?? [])
    .map((name) => page.address().params.get(name) ?? '')
    .filter(Boolean)
    .join(' ');

const isSent = (editor: Element, text: string, submit: Element | undefined): boolean =>
  !editor.isConnected ||
  (text !== '' && writtenIn(editor) === '') ||
  (submit !== undefined && !isEnabled(submit));

const textIn = (editors: readonly Element[]): string => editors.map(writtenIn).filter(Boolean).join('\n');

/** Pressing on to a further step of a composer: keeps what is written for as long as its box stands. */
export const keepWritten = (spec: ComposerSpec, control: Element, page: Page): void => {
  const box =
    spec.next && spec.root && control.matches(anyOf(spec.next)) && enclosing(control, anyOf(spec.root));
  if (box) page.written.set(box, textIn([...box.querySelectorAll(anyOf(spec.editor))]));
};

const keptText = (spec: ComposerSpec, from: Element, page: Page): string => {
  const box = spec.next && climb(from, (around) => page.written.has(around));
  return (box && page.written.get(box)) ?? '';
};

/** What goes out together with the text: what was picked up before, or what is quoted in the composer. */
const readCompany = (
  { spec, context }: { spec: ComposerSpec; context: ContextSpec | undefined },
  box: Element,
  page: Page,
): Pick<Content, 'quoted' | 'media' | 'links' | 'pictures'> => {
  const written = readAll(spec.media, { root: box, address: page.address() });
  const carried = context?.carried ? page.carried?.content : undefined;
  const quoted = carried
    ? { text: carried.text, ...(carried.author && { author: carried.author }) }
    : readQuote(spec, box, page);
  const media = [...(carried?.media ?? []), ...written];
  return {
    ...(quoted && { quoted }),
    ...(media.length > 0 && { media }),
    ...(carried?.links && { links: carried.links }),
    ...(carried?.pictures && { pictures: carried.pictures }),
  };
};

/** What was worked to send: the editor itself or a submit control, and how it is worked again. */
export type Sending = { spec: ComposerSpec; from: Element; replay: Replay };

/**
 * The act of sending what is written in the composer around `from`.
 * Undefined when there is nothing to read: no editor, and no text in the address.
 */
export const describeSending = (page: Page, { spec, from, replay }: Sending): Located | undefined => {
  // A sending key works although the site hides its button, or calls it by a word nobody told us.
  const box = boxAround(spec, from, page) ?? from;
  const context = spec.contexts.find((each) => applies(each, box, page));
  const editors = box.matches(anyOf(spec.editor)) ? [box] : [...box.querySelectorAll(anyOf(spec.editor))];
  const text = textIn(editors) || keptText(spec, from, page) || prefilled(spec, page);
  const editor = editors.find((each) => each.contains(from)) ?? editors[0];
  const carried = context?.carried ? page.carried : undefined;
  if (editor === undefined && text === '' && carried === undefined) return undefined;

  // Sent on without a word of one's own, the item itself is what is shared.
  const sent: Content =
    carried && text === ''
      ? carried.content
      : { text, own: true, ...readCompany({ spec, context }, box, page) };
  const act: Act = (carried ?? sent.quoted) && !context?.answers ? 'share' : (context?.act ?? spec.act);
  const submit = submitIn(spec, box);
  return {
    act,
    platform: page.adapter.id,
    item: carried?.item ?? 'composer',
    content: { ...sent, ...readPlace(page), ...(spec.place && { place: spec.place }) },
    replay,
    ...(editor && { editor }),
    ...(editors.length > 1 && { editors }),
    isDone: () => {
      if (context?.carried) return !box.isConnected || !applies(context, box, page);
      return editor ? isSent(editor, text, submit) : !from.isConnected;
    },
  };
};

/** The editor of a composer around `from`. */
export const editorAround = ({ adapter }: Page, from: Element): Element | undefined => {
  for (const { editor } of adapter.composers) {
    const found = enclosing(from, anyOf(editor));
    if (found) return found;
  }
  return undefined;
};

/**
 * Which entry describes the composer around `from`. Several may know its editor; the site's own submit button tells
 * them apart, then a sending key.
 */
const specAround = (page: Page, from: Element): ComposerSpec | undefined => {
  const { composers } = page.adapter;
  const writing = composers.filter(({ editor }) => enclosing(from, anyOf(editor)));
  const possible = writing.length > 0 ? writing : composers.filter((spec) => boxAround(spec, from, page));
  const shows = (spec: ComposerSpec): boolean => {
    const box = boxAround(spec, from, page);
    return box !== undefined && submitIn(spec, box) !== undefined;
  };
  return possible.find(shows) ?? possible.find(({ keys }) => keys.length > 0) ?? possible[0];
};

/**
 * What sending would be now, seen from an editor or from anything else inside its composer. Undefined outside of every
 * composer.
 */
export const describeWriting = (page: Page, from: Element): Located | undefined => {
  const spec = specAround(page, from);
  if (spec === undefined) return undefined;
  const box = boxAround(spec, from, page);
  const control = (box && submitIn(spec, box)) ?? from;
  return describeSending(page, { spec, from, replay: { how: 'press', control } });
};
