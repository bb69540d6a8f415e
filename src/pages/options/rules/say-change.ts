import type { Language } from '../../../messages.ts';
import type { RulesChange, RulesValue } from '../../../ruleset/rules-diff.ts';
import type { RulesFile } from '../../../ruleset/rules-file.ts';
import { fillPlain } from '../../../words/fill.ts';
import { type RulesWords, rulesWordsIn } from '../../../words/rules.ts';
import { printDay } from '../../dates.ts';
import { nameOf } from './search-rows.ts';

/** What elections and participants are called, by their path in a file: changes name them by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Names of everything in two files; the newer one's hold. */
export function namesOf(...files: readonly RulesFile[]): Names {
  const names = new Map<string, string>();
  for (const { id, name, participants } of files.flatMap(({ elections }) => elections)) {
    names.set(id, name);
    for (const one of participants) names.set(`${id}/${one.id}`, nameOf(one));
  }
  return names;
}

/** One difference between two rules files as a sentence. */
export const sayChange = (change: RulesChange, language: Language, names: Names): string =>
  sentence(change, language, names).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function sentence(change: RulesChange, language: Language, names: Names): string {
  const words = rulesWordsIn(language);
  const [what, place] = placeOf(change.path, words, names);
  const full = place === undefined ? what : fillPlain(words.changes.within, { what, place });
  const [before, after] = [change.before, change.after].map((value) => sayValue(value, language, words));
  const isEntry = typeof (change.after ?? change.before) === 'object' || isListed(change);
  if (isEntry && change.before === undefined) return fillPlain(words.changes.added, { what: full });
  if (isEntry && change.after === undefined) return fillPlain(words.changes.removed, { what: full });
  if (change.before === undefined) return fillPlain(words.changes.set, { what: full, after: after! });
  if (change.after === undefined) return fillPlain(words.changes.unset, { what: full, before: before! });
  return fillPlain(words.changes.changed, { what: full, before: before!, after: after! });
}

/** Items of lists of words are named by themselves. */
const isListed = ({ path, before, after }: RulesChange): boolean =>
  path.length > 1 && path.at(-1) === String(after ?? before) && path.at(-2) !== 'issuer';

/** What a change is about, and in which election it lies. */
function placeOf(
  path: readonly string[],
  words: RulesWords,
  names: Names,
): readonly [what: string, place?: string] {
  const [top, ...rest] = path;
  const name = rest[0] ?? '';
  if (top === 'elections') return inElection(rest, words, names);
  if (top === 'prohibitions') return [part(words, 'prohibition', name)];
  if (top === 'platforms') return [part(words, 'platform', name)];
  if (top === 'allow') return [listed(words, rest)];
  if (top === 'policy') return [policyOf(rest, words)];
  return [fieldOf(words, path.at(-1) ?? '')];
}

function inElection(rest: readonly string[], words: RulesWords, names: Names): readonly [string, string?] {
  const [id = '', list, entry = '', field, ...item] = rest;
  const election = names.get(id) ?? id;
  if (list === undefined) return [part(words, 'election', election)];
  if (list === 'phases') {
    const phase = part(words, 'phase', phaseOf(words, entry));
    return [
      field ? fillPlain(words.changes.of, { what: fieldOf(words, field), who: phase }) : phase,
      election,
    ];
  }
  if (list !== 'participants') return [fieldOf(words, list), election];
  const who = names.get(`${id}/${entry}`) ?? entry;
  if (field === undefined) return [part(words, 'participant', who), election];
  const what = item.length > 0 ? listed(words, [field, ...item]) : fieldOf(words, field);
  return [fillPlain(words.changes.of, { what, who }), election];
}

/** An item of a list of words or accounts. */
const listed = (words: RulesWords, [field = '', name = '']: readonly string[]): string =>
  field === 'accounts'
    ? part(words, 'account', name)
    : fillPlain(words.changes.part.word, { field: fieldOf(words, field), name });

const policyOf = (rest: readonly string[], words: RulesWords): string => {
  const item = rest.at(-1) ?? '';
  return (words.policy.item as Readonly<Record<string, string>>)[item] ?? item;
};

const phaseOf = (words: RulesWords, phase: string): string =>
  (words.changes.phase as Readonly<Record<string, string>>)[phase] ?? phase;

const part = (words: RulesWords, kind: keyof RulesWords['changes']['part'], name: string): string =>
  fillPlain(words.changes.part[kind], { name });

const fieldOf = (words: RulesWords, field: string): string =>
  (words.changes.field as Readonly<Record<string, string>>)[field] ?? field;

const DAY = /^\d{4}-\d{2}-\d{2}/;

function sayValue(value: RulesValue, language: Language, words: RulesWords): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? words.policy.value.yes : words.policy.value.no;
  if (typeof value === 'string') return DAY.test(value) ? printDay(value, language) : value;
  return typeof value === 'object' ? JSON.stringify(value) : value.toLocaleString(language);
}
