import type { FrameRow } from '../ruleset/lexicon.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { type Evidence, namedPeople, spanOf } from './evidence.ts';
import type { PhraseMatch } from './match.ts';
import { personKey } from './people.ts';
import type { Reading } from './reading.ts';
import type { Excuse } from './types.ts';

/** Evidence that is left, and what took the rest away. */
export type Excused = { evidence: Evidence[]; excuses: Excuse[] };

/** A frame found in a text. */
export type FoundFrame = { frame: number; from: number; to: number };

/** The first place of every frame in a reading. */
export function framesIn(matches: readonly PhraseMatch[], rules: Ruleset): FoundFrame[] {
  const frames = new Map<number, FoundFrame>();
  for (const { row, from, to } of matches) {
    const { frame } = rules.lexicon.rows[row]!;
    if (frame >= 0 && !frames.has(frame)) frames.set(frame, { frame, from, to });
  }
  return [...frames.values()];
}

/** Words that name all sides alike take none. */
const ALL_ALIKE: Excuse = {
  frame: 'all-alike',
  why: { id: 'Beberapa peserta disebut sejajar', en: 'Several participants are named alike' },
};

/**
 * Takes away the evidence that the frames of its text excuse: quoting or teaching the prohibition excuses everything, a
 * report only what is less than sure. Own words are excused only by frames that say so.
 */
export function excuse(
  evidence: Evidence[],
  frames: readonly FoundFrame[],
  own: boolean,
  reading: Reading,
  rules: Ruleset,
): Excused {
  const excuses: Excuse[] = [];
  let left = own ? evidence : evidence.filter((item) => item.own !== true);
  if (left.length === 0) return { evidence: left, excuses };
  for (const { frame, from, to } of frames) {
    const row = rules.lexicon.frames[frame]!;
    if (own && !row.own) continue;
    const kept = left.filter((item) => isSpared(item, row));
    if (kept.length === left.length) continue;
    excuses.push({ frame: row.id, why: row.why, span: spanOf(reading, from, to) });
    left = kept;
  }
  if (left.length > 0 && namesAllAlike(left, reading, rules))
    return { evidence: [], excuses: [...excuses, ALL_ALIKE] };
  return { evidence: left, excuses };
}

const isSpared = ({ strength, kind }: Evidence, { excuses, spares }: FrameRow): boolean =>
  (excuses === 'unsure' && (strength === 'sure' || kind === 'tone')) || spares?.includes(kind) === true;

/** Two or more participants of one election named, the same said of each, and no tone or sure phrase that prefers one. */
function namesAllAlike(evidence: readonly Evidence[], reading: Reading, rules: Ruleset): boolean {
  const named = new Set(namedPeople(reading).map((person) => personKey(person, rules)));
  const stance = evidence[0]!.stance;
  const isOneSided = evidence.some(
    (item) => item.strength === 'sure' || item.kind === 'tone' || item.stance !== stance,
  );
  if (named.size < 2 || isOneSided) return false;
  return new Set(evidence.map(({ person }) => personKey(person, rules))).size >= named.size;
}
