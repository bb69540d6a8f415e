import * as v from 'valibot';
import { ActSchema } from './prohibitions.ts';

const Word = v.pipe(v.string(), v.regex(/^[a-z0-9]+$/));
const Sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A sentence that takes no side, to write instead of words that do. Fixed: it is offered as it stands, never composed. */
export const AlternativeSchema = v.strictObject({
  /** Kinds of signal it can stand for (`rules/language/phrases.json`, and `tone` for the scorer). */
  signals: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]+$/))), v.minLength(1)),
  /** Only in these acts; absent: in all. The first that fits is offered. */
  acts: v.optional(v.pipe(v.array(ActSchema), v.minLength(1))),
  /** Indonesian, as people write it; `en` says what it means. */
  text: Sentence,
  en: Sentence,
});
export type Alternative = v.InferOutput<typeof AlternativeSchema>;

/** `rules/language/writing.json`: what is said to people while they write. */
export const WritingFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  alternatives: v.pipe(v.array(AlternativeSchema), v.minLength(1)),
  /** Words in the name of a group by which it is one of colleagues. */
  workplaces: v.pipe(v.array(Word), v.minLength(1)),
});
export type WritingData = Pick<v.InferOutput<typeof WritingFileSchema>, 'alternatives' | 'workplaces'>;
