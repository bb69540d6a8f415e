/** A run of a sentence: strong words, and words that came from elsewhere and are isolated from ours. */
export type Run = { text: string; strong: boolean; foreign: boolean };

const STRONG = /\*([^*]*)\*/;
const SLOT = /\{([a-z]+)\}/;

/** `split` with one group gives plain and captured parts in turn. */
const inTurn = (text: string, pattern: RegExp): { part: string; captured: boolean }[] =>
  text.split(pattern).map((part, index) => ({ part, captured: index % 2 === 1 }));

/**
 * Fills a sentence's slots and finds its strong words: `*…*` is strong, `{…}` is filled in.
 * What is filled in is never read as markup; a slot without a value stays empty.
 */
export const fill = (sentence: string, slots: Readonly<Record<string, string>> = {}): Run[] =>
  inTurn(sentence, STRONG)
    .flatMap(({ part, captured: strong }) =>
      inTurn(part, SLOT).map(({ part: text, captured: foreign }) => ({
        text: foreign ? (slots[text] ?? '') : text,
        strong,
        foreign,
      })),
    )
    .filter((run) => run.text !== '');

/** The filled sentence as plain text. */
export const fillPlain = (sentence: string, slots: Readonly<Record<string, string>> = {}): string =>
  fill(sentence, slots)
    .map((run) => run.text)
    .join('');
