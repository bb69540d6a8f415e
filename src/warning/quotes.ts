import type { Content, Field, Finding } from '../check/types.ts';
import { fillPlain } from '../words/fill.ts';
import type { Words } from '../words/index.ts';
import { clean, cleanName } from './clean.ts';
import { excerpt, type Piece, type Range } from './marks.ts';

/** One text of the content as the dialog shows it: where it comes from, and its words with those that count marked. */
export type Quote = { source: string; pieces: Piece[] };

const isMarked = (quote: Quote): boolean => quote.pieces.some((piece) => piece !== 'cut' && piece.marked);
const isEmpty = (quote: Quote): boolean =>
  quote.pieces.every((piece) => piece === 'cut' || !piece.text.trim());

/** Who wrote it, as "Tim HALILIS · @halilis2"; undefined when the page names nobody. */
export function byline(author: Content['author']): string | undefined {
  const names = [author?.name, author?.handle && `@${author.handle}`].filter((name) => name !== undefined);
  const line = names.map((name) => cleanName(name)).filter((name) => name !== '' && name !== '@');
  return line.length > 0 ? line.join(' · ') : undefined;
}

/** The ranges all findings point to in one text of the content. */
function rangesIn(findings: readonly Finding[], field: Field, index = 0): Range[] {
  return findings
    .flatMap((finding) => finding.signals)
    .filter(({ span }) => span.field === field && (span.index ?? 0) === index)
    .map(({ span }) => span);
}

const cleanPiece = (piece: Piece): Piece => (piece === 'cut' ? piece : { ...piece, text: clean(piece.text) });

/**
 * The texts worth showing: the post's or the person's own words always, the other texts only where something in them
 * counts. Long texts are shortened around the marked words.
 */
export function quotesOf(content: Content, findings: readonly Finding[], words: Words): Quote[] {
  const { source } = words;
  const quote = (from: string, text: string, ranges: readonly Range[]): Quote => ({
    source: from,
    pieces: excerpt(text, ranges).map(cleanPiece),
  });
  const quotedBy = byline(content.quoted?.author);
  const others = [
    quote(
      quotedBy ? fillPlain(source.quotedBy, { who: quotedBy }) : source.quoted,
      content.quoted?.text ?? '',
      rangesIn(findings, 'quoted'),
    ),
    ...(content.media ?? []).map((text, index, { length }) => {
      const isRead = index >= length - (content.pictureTexts ?? 0);
      return quote(isRead ? source.picture : source.media, text, rangesIn(findings, 'media', index));
    }),
    quote(source.bio, content.author?.bio ?? '', rangesIn(findings, 'bio')),
    quote(source.place, content.placeName ?? '', rangesIn(findings, 'place')),
  ];
  const from = content.own ? source.own : (byline(content.author) ?? source.other);
  const text = quote(from, content.text, rangesIn(findings, 'text'));
  return [...(isEmpty(text) ? [] : [text]), ...others.filter(isMarked)];
}
