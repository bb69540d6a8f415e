import type { Content } from '../check/types.ts';

/** The content with what is written in its pictures, behind the alternative texts that the site offers itself. */
export function withPictureTexts(content: Content, texts: readonly string[]): Content {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return content;
  const media = [...(content.media ?? []), ...said];
  return { ...content, media, pictureTexts: (content.pictureTexts ?? 0) + said.length };
}
