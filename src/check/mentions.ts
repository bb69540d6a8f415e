import { HANDLE, NUMBER, PARTICIPANT, PARTY, TARGET } from '../ruleset/lexicon.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { byBallot, type Moment } from './people.ts';
import { MENTION_CAP, type Mention, type MentionRef, type Reading } from './reading.ts';

/** Roles that name a participant without any company. */
const SURE_ROLES: ReadonlySet<string> = new Set(['name', 'slogan', 'counter', 'account']);

/** Notes that a unit names somebody; a sure name is a target at once, a weak one waits for `admitWeakNames`. */
export function addMention(
  unit: number,
  refs: readonly MentionRef[],
  rules: Ruleset,
  out: Reading,
): Mention | undefined {
  if (out.mentions.length >= MENTION_CAP) return undefined;
  const isSure = refs.some(({ role }) => SURE_ROLES.has(role));
  const mention: Mention = { unit, isSure, refs };
  out.mention[unit] = out.mentions.push(mention) - 1;
  if (isSure) admit(mention, rules, out);
  return mention;
}

/** Makes a mention a target that phrases see as `#Target`, `#Participant`, `#Party`, `#Handle`. */
export function admit(mention: Mention, rules: Ruleset, reading: Reading): void {
  let bits = TARGET;
  for (const { layer, profile, role } of mention.refs) {
    bits |= rules.layers[layer]!.profiles[profile]!.kind === 'party' ? PARTY : PARTICIPANT;
    if (role === 'account') bits |= HANDLE;
  }
  mention.isSure = true;
  reading.bits[mention.unit]! |= bits;
}

/** Whether the unit's word, or its lemma, is in a class of words.json. */
export function isIn(className: string, unit: number, reading: Reading, { lexicon }: Ruleset): boolean {
  const form = unit >= 0 && unit < reading.count ? reading.form[unit]! : -1;
  const set = lexicon.classes[className];
  if (form < 0 || set === undefined) return false;
  return lexicon.sets.has(set, form) || lexicon.sets.has(set, lexicon.lemmas[form]!);
}

/**
 * Ballot numbers stand for those who hold them that day: "paslon 2" and "nomor urut 2" surely, "nomor 2" and a bare "02"
 * only in the company of other election words; never after a word that counts something else (RW 02, jam 2).
 */
export function addBallotMentions(reading: Reading, rules: Ruleset, moment: Moment): void {
  for (let unit = 0; unit < reading.count; unit++) {
    if ((reading.bits[unit]! & NUMBER) === 0 || reading.mention[unit]! >= 0) continue;
    const isNamed = isIn('BallotOwner', unit - 1, reading, rules);
    const isCode =
      reading.text[reading.start[unit]!] === '0' && reading.end[unit]! - reading.start[unit]! === 2;
    if (!isNamed && !isCode && !isIn('BallotWord', unit - 1, reading, rules)) continue;
    if (isIn('Counter', unit - 1, reading, rules)) continue;
    const people = byBallot(reading.value[unit]!, rules, moment);
    if (people.length === 0) continue;
    const refs = people.map((person) => ({ ...person, role: 'ballot' as const }));
    const mention = addMention(unit, refs, rules, reading);
    if (mention && isNamed) admit(mention, rules, reading);
  }
}
