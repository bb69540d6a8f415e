import nlp from 'compromise/one';
import { ANYTHING, DERIVED, DERIVED_CLASSES, type Element, FORM, LEMMA, ONE_OF } from './lexicon.ts';

/** What compromise's parser gives for one token of a pattern (the parts we allow). */
type Block = {
  word?: string;
  machine?: string;
  tag?: string;
  anything?: boolean;
  fastOr?: Set<string>;
  choices?: Block[][];
  operator?: string;
  optional?: boolean;
  greedy?: boolean;
  min?: number;
  max?: number;
  negative?: boolean;
  start?: boolean;
  end?: boolean;
};

/** Where words and classes get their indexes while phrases are compiled. */
export type Indexer = {
  form: (word: string) => number;
  classSet: (name: string) => number;
  set: (words: readonly number[]) => number;
  membersOf: (set: number) => readonly number[];
};

export type ParsedPhrase = { start: boolean; end: boolean; elements: readonly Element[] };

const GREEDY_MAX = 4;
const UNSUPPORTED = ['regex', 'method', 'chunk', 'switch', 'fuzzy', 'pre', 'post', 'id', 'sense'];

/**
 * Parses a pattern with compromise and turns it into flat element lists: choices of several words become phrases of
 * their own, a leading optional element is written out, so that every phrase begins with something that must stand.
 * Throws on a part of the syntax that the index does not carry, naming it: patterns are data, checked by lint.
 */
export function parsePhrase(pattern: string, index: Indexer): ParsedPhrase[] {
  const blocks = (nlp as unknown as { parseMatch: (match: string) => Block[] }).parseMatch(pattern);
  let variants: Element[][] = [[]];
  for (const block of blocks) {
    const endings = blockVariants(block, pattern, index);
    variants = variants.flatMap((before) => endings.map((ending) => [...before, ...ending]));
  }
  const start = blocks[0]?.start === true;
  const end = blocks.at(-1)?.end === true;
  return variants
    .flatMap(writeOutLeadingOptional)
    .filter((elements) => elements.length > 0)
    .map((elements) => ({ start, end, elements }));
}

function blockVariants(block: Block, pattern: string, index: Indexer): Element[][] {
  const odd = UNSUPPORTED.find((part) => part in block);
  if (odd || block.operator === 'and')
    throw new Error(`"${pattern}": ${odd ?? '&&'} is not supported in phrases`);
  const min = block.min ?? (block.optional ? 0 : 1);
  const max = block.max ?? (block.greedy ? GREEDY_MAX : 1);
  if (block.choices?.some((choice) => choice.length > 1)) {
    const choices = block.choices.map((choice) =>
      choice.flatMap((inner) => blockVariants(inner, pattern, index)[0] ?? []),
    );
    return min === 0 ? [[], ...choices] : choices;
  }
  const [kind, argument] = singleElement(block, pattern, index);
  return [[[kind, argument, min, max, block.negative ? 1 : 0]]];
}

function singleElement(block: Block, pattern: string, index: Indexer): [kind: number, argument: number] {
  if (block.anything) return [ANYTHING, 0];
  if (block.word !== undefined) return [FORM, index.form(block.word)];
  if (block.machine !== undefined) return [LEMMA, index.form(block.machine)];
  if (block.fastOr) return [ONE_OF, index.set([...block.fastOr].map(index.form))];
  if (block.tag !== undefined) {
    const bit = DERIVED_CLASSES[block.tag];
    return bit === undefined ? [ONE_OF, index.classSet(block.tag)] : [DERIVED, bit];
  }
  if (block.choices) return choiceElement(block.choices, pattern, index);
  throw new Error(`"${pattern}": a part of it is not supported in phrases`);
}

/** `(#Participant|#Party)` becomes one bit mask; words and lemmas become one set. */
function choiceElement(
  choices: Block[][],
  pattern: string,
  index: Indexer,
): [kind: number, argument: number] {
  const parts = choices.map((choice) => singleElement(choice[0] ?? {}, pattern, index));
  if (parts.every(([kind]) => kind === DERIVED))
    return [DERIVED, parts.reduce((mask, [, bit]) => mask | bit, 0)];
  if (parts.some(([kind]) => kind === DERIVED || kind === ANYTHING)) {
    throw new Error(`"${pattern}": words and derived classes cannot be mixed in one choice`);
  }
  return [
    ONE_OF,
    index.set(
      parts.flatMap(([kind, argument]) => (kind === ONE_OF ? index.membersOf(argument) : [argument])),
    ),
  ];
}

function writeOutLeadingOptional(elements: Element[]): Element[][] {
  const first = elements[0];
  if (!first || first[2] > 0) return [elements];
  const [kind, argument, , max, negative] = first;
  return [
    [[kind, argument, 1, max, negative], ...elements.slice(1)],
    ...writeOutLeadingOptional(elements.slice(1)),
  ];
}
