import type { Ruleset } from '../ruleset/ruleset.ts';
import { admitWeakNames } from './company.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type FoundFrame, framesIn } from './frames.ts';
import { findPhrases } from './match.ts';
import { addBallotMentions } from './mentions.ts';
import { read } from './read.ts';
import type { Part, Reading } from './reading.ts';
import { withTone } from './tone.ts';

/** Reads one text of the content and finds what takes a side in it and what may excuse it. */
export function findEvidence(
  part: Part,
  rules: Ruleset,
  day: string,
  reading: Reading,
): { evidence: Evidence[]; frames: FoundFrame[] } {
  read(part, rules, day, reading);
  addBallotMentions(reading, rules, day);
  admitWeakNames(reading, rules);
  const matches = findPhrases(reading, rules.lexicon);
  const evidence = evidenceOf(reading, matches, rules, day);
  return { evidence: withTone(evidence, matches, reading, rules, day), frames: framesIn(matches, rules) };
}
