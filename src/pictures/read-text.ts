import { textOf } from './clean.ts';
import { edgesOf, tiltOf, unexplained } from './edges.ts';
import { confidenceOf, type Line, mergeLines } from './lines.ts';
import { inverted, quarterTurned, type Raster, shrunk, turned } from './raster.ts';

/** One way to look at a picture: how its shades become black and white, and whether writing is sought as lines or anywhere. */
export type Look = { shades: 'whole' | 'nearby'; layout: 'page' | 'scattered' };

/** Reads one picture in one way: the engine, or anything that stands for it. */
export type Recognise = (raster: Raster, look: Look) => Promise<readonly Line[]>;

/** What was read of a picture. `isWhole` is false when the time was up before every way was tried. */
export type Reading = { text: string; confidence: number; isWhole: boolean };

/** Longest side of what is read, in pixels: small print on a poster is still ten pixels high. */
const MOST_SIDE = 1_400;

/** Later looks are for large letters on difficult ground: these read as well, and in half the time, at this size. */
const LATER_SIDE = 1_000;

/** When less than this share of all outlines is outside of what was read, nothing else can be writing. */
const RESIDUE = 0.12;

/** What was read with at least this confidence needs no second opinion (0 to 100). */
const SURE = 85;

type Attempt = { prepare: (raster: Raster) => Raster; look: Look };

/** In the order of what they cost and how often they help. */
const ATTEMPTS: readonly Attempt[] = [
  { prepare: (raster) => raster, look: { shades: 'whole', layout: 'page' } },
  { prepare: (raster) => shrunk(raster, LATER_SIDE), look: { shades: 'nearby', layout: 'scattered' } },
  {
    prepare: (raster) => inverted(shrunk(raster, LATER_SIDE)),
    look: { shades: 'nearby', layout: 'scattered' },
  },
];

/**
 * Reads the writing in a picture: set straight first, then looked at in several ways until what was found explains the
 * picture or the time is up. Nothing found: it may stand on its side.
 *
 * @param isLate asked before each further look.
 */
export async function readText(
  picture: Raster,
  recognise: Recognise,
  isLate: () => boolean = () => false,
): Promise<Reading> {
  const upright = await readUpright(shrunk(picture, MOST_SIDE), recognise, isLate);
  if (upright.lines.length > 0 || isBlank(picture)) return toReading(upright);
  for (let raster = shrunk(picture, LATER_SIDE), turns = 1; turns <= 3; turns++) {
    raster = quarterTurned(raster);
    if (turns === 2) continue;
    if (isLate()) return { text: '', confidence: 0, isWhole: false };
    const lines = mergeLines([await recognise(raster, ATTEMPTS[0]!.look)]);
    if (confidenceOf(lines) >= SURE) return toReading({ lines, isWhole: true });
  }
  return toReading(upright);
}

/** Nothing in it could be a letter. */
const isBlank = (picture: Raster): boolean => unexplained(edgesOf(picture), []) === 0;

type Found = { lines: readonly Line[]; isWhole: boolean };

const toReading = ({ lines, isWhole }: Found): Reading => ({
  text: textOf(lines),
  confidence: Math.round(confidenceOf(lines)),
  isWhole,
});

async function readUpright(picture: Raster, recognise: Recognise, isLate: () => boolean): Promise<Found> {
  const straight = turned(picture, tiltOf(edgesOf(picture)));
  const edges = edgesOf(straight);
  const readings: (readonly Line[])[] = [];
  let lines: readonly Line[] = [];
  for (const { prepare, look } of ATTEMPTS) {
    if (readings.length > 0 && isLate()) return { lines, isWhole: false };
    readings.push(await recognise(prepare(straight), look));
    lines = mergeLines(readings);
    const residue = unexplained(
      edges,
      lines.map(({ box }) => box),
    );
    if (residue < RESIDUE && (lines.length === 0 || confidenceOf(lines) >= SURE)) break;
  }
  return { lines, isWhole: true };
}
