import type { Judged, Located } from '../platforms/types.ts';

/**
 * Everything of the person's own writing that can be judged, and '' for an act that sends none. Their text stands for
 * itself: a composer is one item, but another text in it is another matter.
 */
export const ownWords = ({ editor, content }: Judged): string =>
  editor ? JSON.stringify([content.text, content.quoted?.text, content.media]) : '';

/** What is written in pictures arrives when it has been read: the act is the same before and after. */
const withoutPictureTexts = (located: Located): Located => {
  const { media, pictureTexts, ...content } = located.content;
  if (!media || !pictureTexts) return located;
  const own = media.slice(0, media.length - pictureTexts);
  return { ...located, content: { ...content, ...(own.length > 0 && { media: own }) } };
};

/** What two events must share to be the same act on the same item. */
export const identityOf = (located: Located): string =>
  JSON.stringify([located.platform, located.act, located.item, ownWords(withoutPictureTexts(located))]);
