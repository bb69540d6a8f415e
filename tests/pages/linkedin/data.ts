import { POST_SETS } from '../fixtures/index.ts';
import type { Person, Post } from '../fixtures/model.ts';

const { posts, people, communities } = POST_SETS.kertasari!;

/** What stands in the feed: everything anybody wrote outside of communities. */
export const FEED: readonly Post[] = posts.filter(({ text, community }) => text !== '' && !community);

export const postOf = (id: string): Post | undefined => posts.find((post) => post.id === id);

export const personOf = (handle: string): Person =>
  people.find((person) => person.handle === handle) ?? { id: '0', handle, name: handle };

export const communityOf = (id: string): { name: string; about: string } =>
  communities.find((community) => community.id === id) ?? { name: id, about: '' };

/** The text of a post as markup: one `<br>` a line break. */
export const linesOf = ({ text }: Post): readonly string[] => text.split('\n');

/** Ids of posts the reader reacted to. */
export const liked = new Set(posts.filter((post) => post.liked).map(({ id }) => id));

/** The six reactions, in the order of the tray. */
export const REACTIONS = [
  ['like', 'Suka', 'Like'],
  ['praise', 'Rayakan', 'Celebrate'],
  ['support', 'Dukung', 'Support'],
  ['empathy', 'Cinta', 'Love'],
  ['interest', 'Berwawasan', 'Insightful'],
  ['entertainment', 'Lucu', 'Funny'],
] as const;
