import type { Ruleset } from '../ruleset/ruleset.ts';
import { admitWeakNames } from './company.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type FoundFrame, framesIn } from './frames.ts';
import { findPhrases } from './match.ts';
import { addBallotMentions } from './mentions.ts';
import type { Moment } from './people.ts';
import { read } from './read.ts';
import type { Part, Reading } from './reading.ts';
import { withTone } from './tone.ts';

/** Reads one text of the content and finds what takes a side in it and what may excuse it. */
export function findEvidence(
  part: Part,
  rules: Ruleset,
  moment: Moment,
  reading: Reading,
): { evidence: Evidence[]; frames: FoundFrame[] } {
  read(part, rules, moment.date, reading);
  addBallotMentions(reading, rules, moment);
  admitWeakNames(reading, rules);
  const matches = findPhrases(reading, rules.lexicon);
  const evidence = evidenceOf(reading, matches, rules, moment);
  return {
    evidence: withTone(evidence, matches, reading, rules, moment.date),
    frames: framesIn(matches, rules),
  };
}
