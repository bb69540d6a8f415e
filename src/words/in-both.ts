import type { Language } from '../messages.ts';

/** The shape of a tree of sentences: the same keys, other words. */
export type Sentences<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Sentences<Tree[Key]>;
};

/** The sentences of one part of the product by language; `id` is the source and says which keys there are. */
export const inBoth =
  <Tree>(id: Tree, en: Sentences<Tree>) =>
  (language: Language): Sentences<Tree> =>
    language === 'id' ? (id as Sentences<Tree>) : en;
