import type { PhraseRow } from '../ruleset/lexicon.ts';
import { objectOn } from '../ruleset/participants.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { hasElectionWord } from './company.ts';
import type { PhraseMatch } from './match.ts';
import { isIn } from './mentions.ts';
import { byBallot, type Moment, type Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Span, Stance } from './types.ts';

export type Strength = PhraseRow['strength'];

/** A signal with whom it is about and how much it weighs. */
export type Evidence = {
  kind: string;
  stance: Stance;
  strength: Strength;
  rule: string;
  person: Person;
  span: Span;
  /** Counts only in the user's own words. */
  own?: true;
};

/** How many units away a participant may stand from a phrase that is about it. */
const REACH = 14;

/** Turns the phrases of a reading into evidence: each needs somebody it is about on that day, or it says nothing. */
export function evidenceOf(
  reading: Reading,
  matches: readonly PhraseMatch[],
  rules: Ruleset,
  moment: Moment,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const match of longestOnly(matches, reading, rules)) {
    const row = rules.lexicon.rows[match.row]!;
    if (row.signal < 0 || row.fields?.includes(reading.role) === false) continue;
    const { id, stance } = rules.lexicon.signals[row.signal]!;
    const person = whom(row, match, reading, rules, moment);
    if (!person || !stance) continue;
    const span = spanOf(reading, match.from, match.to);
    const only = row.own ? { own: true as const } : {};
    evidence.push({ kind: id, stance, strength: row.strength, rule: row.id, person, span, ...only });
  }
  return [...evidence, ...sloganEvidence(reading), ...teamEvidence(reading, rules)];
}

export function spanOf(reading: Reading, from: number, to: number): Span {
  const { field, index } = reading;
  const range = { start: reading.start[from]!, end: reading.end[Math.max(from, to - 1)]! };
  return field === 'media' ? { field, index, ...range } : { field, ...range };
}

/** Of phrases that lie inside one another only the longest speaks: "jangan dukung X" is not also "dukung X". */
function longestOnly(matches: readonly PhraseMatch[], reading: Reading, rules: Ruleset): PhraseMatch[] {
  const signals = matches.filter(
    (match) => rules.lexicon.rows[match.row]!.signal >= 0 && !isDenied(match, reading, rules),
  );
  return signals.filter((match) => !signals.some((other) => outweighs(other, match, rules)));
}

function outweighs(one: PhraseMatch, other: PhraseMatch, { lexicon }: Ruleset): boolean {
  if (one === other || one.from > other.from || one.to < other.to || !areRivals(one, other, lexicon))
    return false;
  if (one.to - one.from > other.to - other.from) return true;
  // Two patterns of one phrase found the same words: the pattern found first speaks for both.
  if (one.row === other.row) return one.order < other.order;
  const order = rankOf(lexicon.rows[one.row]!) - rankOf(lexicon.rows[other.row]!);
  return order > 0 || (order === 0 && one.row < other.row);
}

/** Of one kind, or of opposite stance: "wajib pilih X" may be pressure and a call to vote at once. */
function areRivals(one: PhraseMatch, other: PhraseMatch, { rows, signals }: Ruleset['lexicon']): boolean {
  const a = signals[rows[one.row]!.signal]!;
  const b = signals[rows[other.row]!.signal]!;
  return a.id === b.id || a.stance !== b.stance;
}

const rankOf = ({ strength }: PhraseRow): number => ['hint', 'likely', 'sure'].indexOf(strength);

/** "tidak", "jangan", "bukan" … in a phrase or right before it, except where they deny nothing ("jangan lupa pilih"). */
function isDenied({ from, to, row }: PhraseMatch, reading: Reading, rules: Ruleset): boolean {
  if (rules.lexicon.rows[row]!.negated) return false;
  for (let unit = Math.max(0, from - 1); unit < to; unit++) {
    if (isIn('Not', unit, reading, rules) && !isIn('NotDenying', unit + 1, reading, rules)) return true;
  }
  return false;
}

function whom(
  row: PhraseRow,
  match: PhraseMatch,
  reading: Reading,
  rules: Ruleset,
  moment: Moment,
): Person | undefined {
  if (row.needs === 'ballot')
    return match.number < 0 ? undefined : byBallot(reading.value[match.number]!, rules, moment)[0];
  const named = match.target >= 0 ? match.target : nearestTarget(reading, match);
  if (named >= 0) return reading.mentions[reading.mention[named]!]?.refs[0];
  const isEnough = row.needs === 'standing' || (row.needs === 'election' && hasElectionWord(reading, rules));
  return isEnough ? anyoneStanding(rules, moment.date) : undefined;
}

function nearestTarget(reading: Reading, { from, to }: PhraseMatch): number {
  let nearest = -1;
  let distance = REACH + 1;
  for (const { unit, isSure } of reading.mentions) {
    const away = unit < from ? from - unit : unit - to + 1;
    if (isSure && away < distance) {
      nearest = unit;
      distance = away;
    }
  }
  return nearest;
}

/** For words that take a side without a name: somebody must stand on that day, or there is no side to take. */
export function anyoneStanding(rules: Ruleset, day: string): Person | undefined {
  for (let layer = rules.layers.length - 1; layer >= 0; layer--) {
    const profiles = rules.layers[layer]!.profiles;
    const profile = profiles.findIndex((row) => row.kind !== 'party' && objectOn(row, day) !== undefined);
    if (profile >= 0) return { layer, profile };
  }
  return undefined;
}

/** A participant's slogan or campaign hashtag takes its side wherever it stands; its opponents' take the other. */
function sloganEvidence(reading: Reading): Evidence[] {
  return reading.mentions.flatMap(({ unit, refs }) =>
    refs.flatMap(({ role, layer, profile }): Evidence[] => {
      if (role !== 'slogan' && role !== 'counter') return [];
      const stance = role === 'slogan' ? 'for' : 'against';
      const span = spanOf(reading, unit, unit + 1);
      return [{ kind: role, stance, strength: 'likely', rule: role, person: { layer, profile }, span }];
    }),
  );
}

/** Where a name is what one follows or joins. */
const NAME_FIELDS: ReadonlySet<string> = new Set(['author', 'bio', 'place']);

/** An account or group that bears the name of a campaign team is the team's. */
function teamEvidence(reading: Reading, rules: Ruleset): Evidence[] {
  if (!NAME_FIELDS.has(reading.role)) return [];
  return reading.mentions.flatMap(({ unit, refs }) =>
    refs
      .filter(({ layer, profile }) => rules.layers[layer]!.profiles[profile]!.kind === 'team')
      .map(({ layer, profile }): Evidence => {
        const span = spanOf(reading, unit, unit + 1);
        return {
          kind: 'team',
          stance: 'for',
          strength: 'sure',
          rule: 'team',
          person: { layer, profile },
          span,
        };
      }),
  );
}

/** Roles that name somebody; a slogan or a gesture takes a side without naming. */
const NAMING: ReadonlySet<string> = new Set(['name', 'weak', 'part', 'account', 'ballot']);

/** Names of all participants a reading is about, for "all candidates alike". */
export const namedPeople = (reading: Reading): Person[] =>
  reading.mentions
    .filter(({ isSure, refs }) => isSure && NAMING.has(refs[0]!.role))
    .map(({ refs }) => refs[0]!);
