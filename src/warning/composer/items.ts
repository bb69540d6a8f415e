import { suggest } from '../../check/suggest.ts';
import type { Field, Finding, Signal } from '../../check/types.ts';
import type { Bilingual } from '../../ruleset/prohibitions.ts';
import type { Alternative } from '../../ruleset/writing-file.ts';
import { clean } from '../clean.ts';
import type { Range } from '../marks.ts';
import type { Draft } from './types.ts';

/** Words that were found, and what is said of them. */
export type Item = {
  /** The words as the person sees them, shortened in the middle when they are many. */
  words: string;
  /** Which part of the content they stand in; only words in `text` are the person's own here. */
  field: Field;
  /** Where they stand in that part, in UTF-16 units. */
  span: Range;
  why: readonly Bilingual[];
  law: Bilingual;
  alternative?: Alternative;
};

const LONGEST = 80;

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, 50).trimEnd()} … ${words.slice(-24).trimStart()}`;

type Part = { field: Field; index: number };
type Heard = { signal: Signal; finding: Finding };

function textOf({ content }: Draft, { field, index }: Part): string {
  const texts: Record<Field, string | undefined> = {
    text: content.text,
    quoted: content.quoted?.text,
    media: content.media?.[index],
    author: content.author?.name,
    bio: content.author?.bio,
    place: content.placeName,
  };
  return texts[field] ?? '';
}

const isIn = ({ span }: Signal, { field, index }: Part): boolean =>
  span.field === field && (span.index ?? 0) === index;

const distinct = (sentences: readonly Bilingual[]): Bilingual[] => [
  ...new Map(sentences.map((sentence) => [sentence.id, sentence])).values(),
];

function itemAt(draft: Draft, part: Part, span: Range, heard: readonly Heard[]): Item | undefined {
  const [first] = heard;
  if (!first) return undefined;
  const own = part.field === 'text';
  const alternative = own
    ? suggest(
        heard.map(({ signal }) => signal.kind),
        draft.act,
        draft.alternatives,
      )
    : undefined;
  return {
    words: shortened(clean(textOf(draft, part).slice(span.start, span.end)).trim()),
    field: part.field,
    span,
    why: distinct(heard.flatMap(({ signal }) => (signal.why ? [signal.why] : []))),
    law: first.finding.law,
    ...(alternative ? { alternative } : {}),
  };
}

/**
 * What the scorer heard in the text as a whole leans on small words too; they are shown only where nothing else explains
 * the verdict.
 */
function telling(heard: readonly Heard[]): readonly Heard[] {
  const phrases = heard.filter(({ signal }) => signal.kind !== 'tone');
  return phrases.length > 0 ? phrases : heard;
}

type Point = { span: Range; heard: Heard[] };

const touch = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/**
 * What overlaps is one point. Short words come first: a phrase that bridges two points, across a sentence that has nothing
 * to do with it, does not make them one.
 */
function pointsIn(heard: readonly Heard[]): Point[] {
  const length = ({ signal: { span } }: Heard): number => span.end - span.start;
  const points: Point[] = [];
  for (const each of [...heard].sort((a, b) => length(a) - length(b))) {
    const { span } = each.signal;
    const [met, another] = points.filter((point) => touch(point.span, span));
    if (met && !another)
      met.span = { start: Math.min(met.span.start, span.start), end: Math.max(met.span.end, span.end) };
    if (met) met.heard.push(each);
    else points.push({ span: { start: span.start, end: span.end }, heard: [each] });
  }
  // Told in the order of the verdict: what holds the act most comes first.
  for (const point of points) point.heard.sort((a, b) => heard.indexOf(a) - heard.indexOf(b));
  return points.sort((a, b) => a.span.start - b.span.start);
}

function itemsIn(draft: Draft, part: Part, heard: readonly Heard[]): Item[] {
  const here = telling(heard.filter(({ signal }) => isIn(signal, part)));
  return pointsIn(here).flatMap(({ span, heard }) => itemAt(draft, part, span, heard) ?? []);
}

/** Everything that was found in a draft, in reading order, the person's own words first. Words found twice are one item. */
export function itemsOf(draft: Draft): Item[] {
  const heard = draft.verdict.findings.flatMap((finding) =>
    finding.signals.map((signal): Heard => ({ signal, finding })),
  );
  const media = (draft.content.media ?? []).map((_, index): Part => ({ field: 'media', index }));
  const rest = (['quoted', 'author', 'bio', 'place'] as const).map((field): Part => ({ field, index: 0 }));
  const parts: Part[] = [{ field: 'text', index: 0 }, ...media, ...rest];
  return parts.flatMap((part) => itemsIn(draft, part, heard));
}
