import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Scorer } from '../ruleset/scorer.ts';
import { hasElectionWord } from './company.ts';
import { anyoneStanding, type Evidence, spanOf } from './evidence.ts';
import { Features, readFeatures } from './features.ts';
import type { PhraseMatch } from './match.ts';
import type { Person } from './people.ts';
import type { Mention, Reading } from './reading.ts';
import { strongestUnits, type Tone, toneOf } from './scorer.ts';

const features = new Features();

/** Fields whose words are sentences; names of accounts and places are not scored. */
const SCORED: ReadonlySet<string> = new Set(['text', 'quoted', 'media']);

/**
 * Lets the scorer have its say beside the phrases: where the text sounds like taking a side, its strongest words become
 * evidence; where it clearly does not, phrases that are only likely become hints. It never speaks without a name, an election word
 * or a phrase, and never against a phrase that is sure.
 */
export function withTone(
  evidence: readonly Evidence[],
  matches: readonly PhraseMatch[],
  reading: Reading,
  rules: Ruleset,
  day: string,
): Evidence[] {
  const { scorer } = rules.lexicon;
  if (!scorer || !SCORED.has(reading.role) || !isAboutElections(evidence, reading, rules))
    return [...evidence];
  readFeatures(reading, matches, evidence, rules, features);
  const tone = toneOf(features, scorer);
  if (tone.probability < scorer.floor) return evidence.map(toHint);
  if (tone.probability < scorer.threshold) return [...evidence];
  return [...evidence, ...toneEvidence(tone, scorer, evidence, reading, rules, day)];
}

/** A name, a word of elections, or a phrase: without one of them no tone is political. */
export const isAboutElections = (evidence: readonly Evidence[], reading: Reading, rules: Ruleset): boolean =>
  evidence.length > 0 ||
  reading.mentions.some((mention) => isMeant(mention, rules)) ||
  hasElectionWord(reading, rules);

/** A part of a longer name, and any short name in a list of thousands, is shared by too many people to mean one. */
const isMeant = ({ isSure, refs }: Mention, { layers }: Ruleset): boolean =>
  isSure ||
  refs.some(({ role, layer, profile }) => role !== 'part' && layers[layer]!.profiles[profile]!.name !== '');

/** Kinds of signal that are a matter of tone; the others say what is done, however it is said. */
const OPINIONS: ReadonlySet<string> = new Set('praise wish defence insult accuse camp-insult'.split(' '));

const toHint = (item: Evidence): Evidence =>
  item.strength === 'likely' && OPINIONS.has(item.kind) ? { ...item, strength: 'hint' } : item;

function toneEvidence(
  tone: Tone,
  scorer: Scorer,
  evidence: readonly Evidence[],
  reading: Reading,
  rules: Ruleset,
  day: string,
): Evidence[] {
  const person = whomAbout(tone, evidence, reading) ?? anyoneStanding(rules, day);
  if (!person) return [];
  return strongestUnits(features, scorer, tone.stance).map((unit) => ({
    kind: 'tone',
    stance: tone.stance,
    strength: 'likely',
    rule: 'tone',
    person,
    span: spanOf(reading, unit, unit + 1),
  }));
}

/** Whom the evidence of the same stance is about, else who is named first. */
function whomAbout(
  { stance }: Tone,
  evidence: readonly Evidence[],
  { mentions }: Reading,
): Person | undefined {
  const same = evidence.find((item) => item.stance === stance);
  return same?.person ?? (mentions.find(({ isSure }) => isSure) ?? mentions[0])?.refs[0];
}
