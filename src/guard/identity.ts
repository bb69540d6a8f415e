import type { Located } from '../platforms/types.ts';

/**
 * Everything of the person's own writing that can be judged, and '' for an act that sends none. Their text stands for
 * itself: a composer is one item, but another text in it is another matter.
 */
export const ownWords = ({ editor, content }: Located): string =>
  editor ? JSON.stringify([content.text, content.quoted?.text, content.media]) : '';

/** What two events must share to be the same act on the same item. */
export const identityOf = (located: Located): string =>
  JSON.stringify([located.platform, located.act, located.item, ownWords(located)]);
