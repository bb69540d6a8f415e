import type { Language } from '../messages.ts';
import { fillPlain } from '../words/fill.ts';
import { ownPicturesWordsIn } from '../words/own-pictures.ts';
import { picturesWordsIn } from '../words/pictures.ts';
import type { PictureReading } from './types.ts';

/** A line beside a composer is no place for a whole poster, in characters. */
const LONGEST = 90;

/** Leaves and cloth are read as single letters now and then: writing has a word. */
const WORD = /\p{L}{3}/u;

/** What is said of the hands in an own picture, on one line: the one that shows most. */
export const sayHands = (hands: readonly number[], language: Language): string =>
  fillPlain(ownPicturesWordsIn(language).hands, { fingers: String(Math.max(...hands)) });

/** What is said of an own picture while it is read and afterwards, on one line. `reading` is undefined until then. */
export function sayOwn(reading: PictureReading | undefined, language: Language): string {
  const words = ownPicturesWordsIn(language);
  if (!reading) return words.reading;
  if (!reading.ok) return picturesWordsIn(language).problem[reading.why];
  const line = [...reading.value.text.replace(/\s+/g, ' ').trim()];
  if (!WORD.test(line.join(''))) return words.nothing;
  const text = line.length > LONGEST ? `${line.slice(0, LONGEST).join('').trimEnd()}…` : line.join('');
  return fillPlain(words.text, { text });
}
