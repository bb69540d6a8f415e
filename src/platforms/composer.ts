import type { Act, Content } from '../check/types.ts';
import type { ComposerSpec, ContextSpec } from '../ruleset/adapter.ts';
import { isOnPath } from './address.ts';
import { readPlace, readQuoted } from './content.ts';
import type { Page } from './page.ts';
import { readAll } from './read.ts';
import { anyOf, climb, enclosing, holds, isEnabled } from './selectors.ts';
import { writtenIn } from './text.ts';
import type { Located, Replay } from './types.ts';

const boxAround = (spec: ComposerSpec, from: Element): Element | undefined => {
  const marked = spec.root && enclosing(from, anyOf(spec.root));
  if (marked && holds(marked, spec.editor)) return marked;
  return climb(from, (around) => holds(around, spec.editor) && holds(around, spec.submit));
};

const applies = (context: ContextSpec, box: Element, page: Page): boolean =>
  isOnPath(page.address(), context.path) &&
  (context.param === undefined || page.address().params.has(context.param)) &&
  (context.holds === undefined || holds(box, context.holds)) &&
  (context.inside === undefined || enclosing(box, anyOf(context.inside)) !== undefined) &&
  (context.outside === undefined || enclosing(box, anyOf(context.outside)) === undefined);

/** The quoted card in the composer itself; the post that is answered may quote another, which is not it. */
const readQuote = (spec: ComposerSpec, box: Element, page: Page): Content['quoted'] => {
  for (const item of page.adapter.items) {
    if (item.kind !== spec.item || item.quoted === undefined) continue;
    const roots = item.root && anyOf(item.root);
    const card = [...box.querySelectorAll(anyOf(item.quoted.root))].find(
      (found) => roots === undefined || found.closest(roots) === null,
    );
    if (card) return readQuoted(item, card, page);
  }
  return undefined;
};

const prefilled = (spec: ComposerSpec, page: Page): string =>
  (spec.prefill ?? [])
    .map((name) => page.address().params.get(name) ?? '')
    .filter(Boolean)
    .join(' ');

const isSent = (editor: Element, text: string, submit: Element | null): boolean =>
  !editor.isConnected || (text !== '' && writtenIn(editor) === '') || (submit !== null && !isEnabled(submit));

/** What was worked to send: the editor itself or a submit control, and how it is worked again. */
export type Sending = { spec: ComposerSpec; from: Element; replay: Replay };

/**
 * The act of sending what is written in the composer around `from`.
 * Undefined when there is nothing to read: no editor, and no text in the address.
 */
export const describeSending = (page: Page, { spec, from, replay }: Sending): Located | undefined => {
  const box = boxAround(spec, from);
  const editors = box ? [...box.querySelectorAll(anyOf(spec.editor))] : [];
  const text = editors.map(writtenIn).filter(Boolean).join('\n') || prefilled(spec, page);
  const editor = editors.find((each) => each.contains(from)) ?? editors[0];
  if (editor === undefined && text === '') return undefined;

  const root = box ?? from;
  const quoted = readQuote(spec, root, page);
  const media = readAll(spec.media, { root, address: page.address() });
  const context = spec.contexts.find((each) => applies(each, root, page));
  const act: Act = quoted ? 'share' : (context?.act ?? spec.act);
  const submit = root.querySelector(anyOf(spec.submit));
  return {
    act,
    platform: page.adapter.id,
    item: 'composer',
    content: {
      text,
      own: true,
      ...(quoted && { quoted }),
      ...(media.length > 0 && { media }),
      ...readPlace(page),
    },
    replay,
    ...(editor && { editor }),
    isDone: () => (editor ? isSent(editor, text, submit) : !from.isConnected),
  };
};
