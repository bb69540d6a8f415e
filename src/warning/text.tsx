import type { Run } from '../words/fill.ts';
import type { Piece } from './marks.ts';

const ofRun = ({ text, strong, foreign }: Run) => {
  const said = foreign ? <bdi>{text}</bdi> : text;
  return strong ? <b>{said}</b> : said;
};

/** A sentence of ours; what came from elsewhere is isolated, so that its direction turns nothing around. */
export const Sentence = ({ runs }: { runs: readonly Run[] }) => <>{runs.map(ofRun)}</>;

const ofPiece = (piece: Piece) => {
  if (piece === 'cut') return ' … ';
  return piece.marked ? <mark>{piece.text}</mark> : piece.text;
};

/** Text of the page with the words that count marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) => <bdi>{pieces.map(ofPiece)}</bdi>;
