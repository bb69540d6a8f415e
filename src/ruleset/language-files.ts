import * as v from 'valibot';
import { BilingualSchema } from './prohibitions.ts';
import type { ScorerData } from './scorer-file.ts';

const Word = v.pipe(v.string(), v.regex(/^[a-z0-9]+$/));
const Match = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** `rules/language/words.json`: classes of words that phrases name as `#Class`. */
export const WordsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  classes: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]+$/)),
    v.strictObject({ about: v.string(), words: v.pipe(v.array(Word), v.minLength(1)) }),
  ),
});

/** `rules/language/roots.json`: verbs and nouns whose inflected forms are generated. */
export const RootsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  verbs: v.array(Word),
  nouns: v.array(Word),
  /** Generated forms that are other words altogether and must not count. */
  not: v.array(Word),
  /** Irregular or regional forms of a lemma. */
  also: v.record(Word, v.array(Word)),
});

/** `rules/language/slang.json`: short and regional spellings → the word they stand for. */
export const SlangFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  slang: v.record(Word, Word),
});

/** `rules/language/numbers.json`: number words of Indonesian and regional languages → value. */
export const NumbersFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  numbers: v.record(Word, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
});

/** `rules/language/signs.json`: emoji with a meaning. */
export const SignsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  signs: v.record(
    v.string(),
    v.strictObject({ classes: v.array(v.string()), value: v.optional(v.pipe(v.number(), v.integer())) }),
  ),
});

/** A kind of signal: what the dialog says of it, and what it means. */
export const SignalKindSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  stance: v.optional(v.picklist(['for', 'against'])),
  why: BilingualSchema,
});
export type SignalKind = v.InferOutput<typeof SignalKindSchema>;

export const PhraseSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  signal: v.string(),
  /** `sure` alone is enough to hold; `likely` holds as a warning; `hint` needs a second signal. */
  strength: v.picklist(['sure', 'likely', 'hint']),
  /**
   * `target`: a participant in the match or near it; `ballot`: its number is the ballot number of somebody who stands that
   * day; `election`: a participant or an election word anywhere in the text; `standing`: somebody stands that day.
   */
  needs: v.picklist(['target', 'ballot', 'election', 'standing']),
  /** Only in these parts of the content, for example the name of an account; absent: everywhere. */
  fields: v.optional(v.array(v.picklist(['text', 'quoted', 'media', 'author', 'bio', 'place']))),
  /** Only in the user's own words: a photo with a candidate shows a side when one posts it oneself, not in a report. */
  own: v.optional(v.literal(true)),
  /** The phrase has its negation in itself; any other phrase is silenced by one in it or right before it. */
  negated: v.optional(v.literal(true)),
  /** compromise match syntax with our tags (docs/rule-author-guide.md). */
  match: v.pipe(v.array(Match), v.minLength(1)),
  examples: v.strictObject({ hit: v.pipe(v.array(v.string()), v.minLength(1)), miss: v.array(v.string()) }),
});
export type Phrase = v.InferOutput<typeof PhraseSchema>;

/** `rules/language/phrases.json`: what takes a side. */
export const PhrasesFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  signals: v.array(SignalKindSchema),
  phrases: v.array(PhraseSchema),
});

export const FrameSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  why: BilingualSchema,
  /** Strengths it takes away: `all`, or everything below `sure`. */
  excuses: v.picklist(['all', 'unsure']),
  /** Own words are excused too; otherwise the frame only speaks for other people's texts. */
  own: v.boolean(),
  /** Kinds of signal that it leaves standing: a report of a survey is still talk of a survey. */
  spares: v.optional(v.array(v.string())),
  match: v.pipe(v.array(Match), v.minLength(1)),
  examples: v.strictObject({ hit: v.pipe(v.array(v.string()), v.minLength(1)), miss: v.array(v.string()) }),
});
export type Frame = v.InferOutput<typeof FrameSchema>;

/** `rules/language/frames.json`: what excuses. */
export const FramesFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  frames: v.array(FrameSchema),
});

/** All language data as one value: what the lexicon is compiled from. */
export type LanguageSource = {
  words: v.InferOutput<typeof WordsFileSchema>;
  roots: v.InferOutput<typeof RootsFileSchema>;
  slang: v.InferOutput<typeof SlangFileSchema>;
  numbers: v.InferOutput<typeof NumbersFileSchema>;
  signs: v.InferOutput<typeof SignsFileSchema>;
  phrases: v.InferOutput<typeof PhrasesFileSchema>;
  frames: v.InferOutput<typeof FramesFileSchema>;
  /** Absent while it is being trained. */
  scorer?: ScorerData;
};
