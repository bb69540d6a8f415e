import type { Layer } from './layer.ts';
import type { Lexicon, LexiconData } from './lexicon.ts';
import type { Instrument, Prohibition } from './prohibitions.ts';
import type { ElectionsFile } from './rules-file.ts';

/** All rules in force, ready for the check: the language, the elections from weakest to strongest layer, the law. */
export type Ruleset = {
  readonly lexicon: Lexicon;
  readonly layers: readonly Layer[];
  /** Highest rank first. */
  readonly prohibitions: readonly ShippedProhibition[];
};

/** A legal instrument as the page needs it: no examples, no sources. */
export type ShippedProhibition = Omit<Prohibition, 'examples' | 'sources'>;

/** What the build puts into the package: `rules/` validated, with phrases compiled. */
export type BundledRules = {
  lexicon: LexiconData;
  elections: Pick<ElectionsFile, 'elections' | 'allow'>;
  prohibitions: readonly ShippedProhibition[];
};

export const toShipped = ({
  examples: _examples,
  sources: _sources,
  ...shipped
}: Prohibition): ShippedProhibition => shipped;

/** Highest rank first: the order in which findings are told. */
export const byRank = (forms: readonly ShippedProhibition[]): ShippedProhibition[] =>
  [...forms].sort((a, b) => b.rank - a.rank);

/** The forms of all instruments, without what only lint and the handbook need. */
export const shippedProhibitions = (instruments: readonly Instrument[]): ShippedProhibition[] =>
  byRank(instruments.flatMap(({ prohibitions }) => prohibitions.map(toShipped)));
