import type { Ruleset } from '../ruleset/ruleset.ts';
import { accountEvidence, isOrganiser } from './account.ts';
import { findingsOf, sidesOf } from './apply-law.ts';
import type { Evidence } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { type Excused, excuse } from './frames.ts';
import type { Moment } from './people.ts';
import { type Part, Reading } from './reading.ts';
import {
  type Act,
  CLEAR,
  type Content,
  type Field,
  type Finding,
  LEVELS,
  type Level,
  type Situation,
  type Verdict,
} from './types.ts';

const reading = new Reading();

/**
 * Says whether an act on this content takes sides, under which prohibitions, and what excuses it. Pure, synchronous,
 * deterministic; linear in the text. The caller gives the date; nothing is remembered between calls.
 */
export function check(act: Act, content: Content, rules: Ruleset, situation: Situation): Verdict {
  if (content.own !== true && isOrganiser(content, rules)) return CLEAR;
  const found: Excused = { evidence: accountEvidence(act, content, rules, situation.date), excuses: [] };
  for (const part of partsOf(act, content)) {
    const { evidence, excuses } = readPart(part, content.own === true, rules, situation);
    found.evidence.push(...evidence);
    found.excuses.push(...excuses);
  }
  if (found.evidence.length === 0)
    return found.excuses.length === 0 ? CLEAR : { ...CLEAR, excuses: found.excuses };
  return conclude(act, content, found, rules, situation);
}

/** Everything of the content that has words, the author's own first. */
function partsOf(act: Act, { text, own, quoted, media, author, placeName }: Content): Part[] {
  const isName = own !== true && (act === 'follow' || act === 'join');
  const parts: Part[] = [{ text, field: 'text', index: 0, role: isName ? 'place' : 'text' }];
  const add = (words: string | undefined, field: Field, index = 0) => {
    if (words) parts.push({ text: words, field, index, role: field });
  };
  add(quoted?.text, 'quoted');
  for (const [index, alt] of (media ?? []).entries()) add(alt, 'media', index);
  add(author?.name, 'author');
  add(author?.bio, 'bio');
  add(placeName, 'place');
  return parts;
}

function readPart(part: Part, own: boolean, rules: Ruleset, moment: Moment): Excused {
  const { evidence, frames } = findEvidence(part, rules, moment, reading);
  return excuse(part.field === 'quoted' ? evidence.map(weakened) : evidence, frames, own, reading, rules);
}

/** A quoted post's words are not the author's: they count one step less. */
const weakened = (item: Evidence): Evidence => ({
  ...item,
  strength: item.strength === 'sure' ? 'likely' : 'hint',
});

function conclude(
  act: Act,
  content: Content,
  { evidence, excuses }: Excused,
  rules: Ruleset,
  situation: Situation,
): Verdict {
  const findings: Finding[] = [];
  let level: Level = 'clear';
  for (const side of sidesOf(evidence, rules)) {
    for (const judged of findingsOf(side, act, content, rules, situation)) {
      findings.push(judged.finding);
      level = stronger(level, judged.level);
    }
  }
  return { level, findings, excuses };
}

const stronger = (a: Level, b: Level): Level => (LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b);
