import type { Ruleset } from '../ruleset/ruleset.ts';
import { findingsOf, type Judged } from './apply-law.ts';
import {
  type AskReason,
  type Checklist,
  type PictureAnswers,
  POINTS,
  type Point,
} from './checklist-points.ts';
import { hasElectionWord } from './company.ts';
import { anyoneStanding, type Evidence, namedPeople } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { byBallot, type Person, profileOf } from './people.ts';
import { type Part, Reading } from './reading.ts';
import {
  type Act,
  CLEAR,
  type Content,
  type Finding,
  LEVELS,
  type Signal,
  type Situation,
  type Verdict,
} from './types.ts';

/** An own upload with a picture. `hands`: stretched fingers of each hand that was found in it. */
export type Upload = { act: Act; content: Content; hands: readonly number[] };

const PUBLISHING: ReadonlySet<Act> = new Set(['post', 'share', 'comment', 'message']);
/** What a form of photographs asks for; what the person answers is told as its own kind of signal. */
const PHOTO = 'photo';
const toldAs = (point: Point): string => `photo-${point}`;

const reading = new Reading();

/** Whom a text is about, and whether it speaks of an election at all; what quotes the rule or mourns does not. */
function readPart(part: Part, rules: Ruleset, situation: Situation): { speaks: boolean; person?: Person } {
  const { evidence, frames } = findEvidence(part, rules, situation, reading);
  const isExcused = frames.some(({ frame }) => {
    const { excuses, own } = rules.lexicon.frames[frame]!;
    return own && excuses === 'all';
  });
  if (isExcused) return { speaks: false };
  const person = evidence[0]?.person ?? namedPeople(reading)[0];
  return { speaks: person !== undefined || hasElectionWord(reading, rules), ...(person && { person }) };
}

type Asked = { reason: AskReason; part: Part };

const partsOf = ({ content: { text, media = [], placeName = '' } }: Upload): Asked[] => [
  { reason: 'caption', part: { text, field: 'text', index: 0, role: 'text' } },
  { reason: 'place', part: { text: placeName, field: 'place', index: 0, role: 'place' } },
  ...media.map(
    (words, index): Asked => ({
      reason: 'picture-text',
      part: { text: words, field: 'media', index, role: 'media' },
    }),
  ),
];

const pairWith = (fingers: number, rules: Ruleset, situation: Situation): Person | undefined =>
  byBallot(fingers, rules, situation).find((one) => profileOf(one, rules).kind === 'pair');

/** A pair whose number on the ballot somebody's fingers show. In lists of parties every number stands for somebody. */
function shownByHand(
  { hands }: Upload,
  rules: Ruleset,
  situation: Situation,
): { fingers: number; person: Person } | undefined {
  for (const fingers of hands) {
    const person = pairWith(fingers, rules, situation);
    if (person) return { fingers, person };
  }
  return undefined;
}

/** Numbers that one hand can show. */
const BY_HAND = [1, 2, 3, 4, 5];

/** Whether a hand could show the ballot number of a pair that stands on that day. */
export const showNumbers = (rules: Ruleset, situation: Situation): boolean =>
  BY_HAND.some((fingers) => pairWith(fingers, rules, situation) !== undefined);

type Read = { reasons: AskReason[]; named: Person | undefined; hand: ReturnType<typeof shownByHand> };

function readUpload(upload: Upload, rules: Ruleset, situation: Situation): Read {
  const reasons = new Set<AskReason>();
  let named: Person | undefined;
  for (const { reason, part } of partsOf(upload)) {
    const { speaks, person } = readPart(part, rules, situation);
    if (speaks) reasons.add(reason);
    named ??= person;
  }
  const hand = shownByHand(upload, rules, situation);
  if (hand) reasons.add('hand');
  return { reasons: [...reasons], named, hand };
}

/**
 * Whether a picture is worth asking about: an election is on, the words beside or in it or a hand give a reason, and a
 * yes would be a breach for this person. Undefined: it is not. What fingers show is weak evidence and never more than
 * such a reason.
 */
export function checklistFor(upload: Upload, rules: Ruleset, situation: Situation): Checklist | undefined {
  const { act, content } = upload;
  if (content.own !== true || !PUBLISHING.has(act) || !anyoneStanding(rules, situation.date))
    return undefined;
  const { reasons, hand } = readUpload(upload, rules, situation);
  if (reasons.length === 0) return undefined;
  const worst: PictureAnswers = { people: 'yes', material: 'yes', gesture: 'yes' };
  if (verdictOf(worst, upload, rules, situation).findings.length === 0) return undefined;
  const name = hand && profileOf(hand.person, rules).name;
  return { reasons, ...(hand && name && { gesture: { fingers: hand.fingers, name } }) };
}

/** The answers as a signal each; nobody can point at words in a picture, so that their span is empty. */
function signalsOf(
  points: readonly Point[],
  { content }: Upload,
  { lexicon }: Ruleset,
  target: string,
): Signal[] {
  const span = { field: 'media', index: content.media?.length ?? 0, start: 0, end: 0 } as const;
  return points.map((point) => {
    const kind = toldAs(point);
    const why = lexicon.signals.find(({ id }) => id === kind)?.why;
    return { kind, stance: 'for', target, rule: `checklist-${point}`, span, ...(why && { why }) };
  });
}

/** Forms that speak of photographs; only where none does, whatever else fits. */
function closest(judged: readonly Judged[], { prohibitions }: Ruleset): readonly Judged[] {
  const ofPhotos = new Set(
    prohibitions.filter(({ signals }) => signals?.includes(PHOTO)).map(({ id }) => id),
  );
  const own = judged.filter(({ finding }) => ofPhotos.has(finding.prohibition));
  return own.length > 0 ? own : judged;
}

/**
 * What the answers make of an upload: every point that is not denied is a photo with a participant or its things, under
 * the forms that fit this person on this day. All denied: nothing. Never `stop`: nobody but the person has seen it.
 */
export function verdictOf(
  answers: PictureAnswers,
  upload: Upload,
  rules: Ruleset,
  situation: Situation,
): Verdict {
  const points = POINTS.filter((point) => answers[point] !== 'no');
  const { named, hand } = readUpload(upload, rules, situation);
  const known = named ?? (answers.gesture === 'no' ? undefined : hand?.person);
  const person = known ?? anyoneStanding(rules, situation.date);
  if (points.length === 0 || !person) return CLEAR;
  const span = { field: 'media', start: 0, end: 0 } as const;
  const evidence: Evidence[] = [
    { kind: PHOTO, stance: 'for', strength: 'likely', rule: 'checklist', person, span },
  ];
  const side = { person, stance: 'for', evidence, isSure: false } as const;
  const judged = closest(findingsOf(side, upload.act, upload.content, rules, situation), rules);
  const told = ({ finding }: Judged): Finding => ({
    ...finding,
    // Somebody stands, but who is meant nobody said.
    targetName: known ? finding.targetName : '',
    signals: signalsOf(points, upload, rules, finding.target),
  });
  const level = LEVELS.find((each) => judged.some((one) => one.level === each)) ?? 'clear';
  return { level, findings: judged.map(told), excuses: [] };
}
