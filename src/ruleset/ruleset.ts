import type { Layer } from './layer.ts';
import type { Lexicon, LexiconData } from './lexicon.ts';
import type { Bilingual, Instrument, Prohibition } from './prohibitions.ts';
import type { ElectionsFile, RulesFile } from './rules-file.ts';

/** All rules in force, ready for the check: the language, the elections from weakest to strongest layer, the law. */
export type Ruleset = {
  readonly lexicon: Lexicon;
  readonly layers: readonly Layer[];
  /** Highest rank first. */
  readonly prohibitions: readonly ShippedProhibition[];
};

/** A form as the page needs it: what the handbook adds is left out. */
export type ShippedProhibition = Omit<Prohibition, 'title' | 'articles' | 'examples' | 'sources'>;

/** What the build puts into the package: `rules/` validated, with phrases compiled. */
export type BundledRules = {
  lexicon: LexiconData;
  elections: Pick<ElectionsFile, 'elections' | 'allow'>;
  prohibitions: readonly ShippedProhibition[];
};

export const toShipped = ({
  title: _title,
  articles: _articles,
  examples: _examples,
  sources: _sources,
  ...shipped
}: Prohibition): ShippedProhibition => shipped;

/** The forms that rules files bring themselves. */
export const shippedBy = (files: readonly RulesFile[]): ShippedProhibition[] =>
  files.flatMap(({ prohibitions = [] }) => prohibitions.map(toShipped));

/** Highest rank first: the order in which findings are told. */
export const byRank = (forms: readonly ShippedProhibition[]): ShippedProhibition[] =>
  [...forms].sort((a, b) => b.rank - a.rank);

/** The forms of all instruments that the check applies, without what only lint and the handbook need. */
export const shippedProhibitions = (instruments: readonly Instrument[]): ShippedProhibition[] =>
  byRank(instruments.flatMap(({ prohibitions }) => prohibitions.map(toShipped)));

const onlyIndonesian = ({ id }: Bilingual): Bilingual => ({ id, en: '' });

/** What a page knows of a form before the background has sent the law: what it is and where it stands, in Indonesian. */
export const inShort = ({
  contested: _contested,
  office: _office,
  ...form
}: ShippedProhibition): ShippedProhibition => ({
  ...form,
  law: onlyIndonesian(form.law),
  plain: onlyIndonesian(form.plain),
  sanction: {},
});

/** A form with its English left out, for people who read Indonesian. */
export function inIndonesian(form: ShippedProhibition): ShippedProhibition {
  const sanctions = Object.entries(form.sanction).flatMap(([status, sanction]) =>
    sanction ? [[status, onlyIndonesian(sanction)] as const] : [],
  );
  return {
    ...form,
    law: onlyIndonesian(form.law),
    plain: onlyIndonesian(form.plain),
    sanction: Object.fromEntries(sanctions),
    ...(form.contested ? { contested: onlyIndonesian(form.contested) } : {}),
    ...(form.office ? { office: onlyIndonesian(form.office) } : {}),
  };
}
