import { POST_SETS } from '../fixtures/index.ts';
import type { Person, Post } from '../fixtures/model.ts';
import { options } from '../site.ts';

const { posts, people } = POST_SETS.kertasari!;
const only = options.get('posts')?.split(',');

/** What every one of these sites shows. */
export const FEED: readonly Post[] = posts.filter(
  ({ id, text }) => text !== '' && (only?.includes(id) ?? true),
);

export const personOf = (handle: string): Person =>
  people.find((person) => person.handle === handle) ?? { id: '0', handle, name: handle };

export const likesOf = ({ counts }: Post): number => counts?.likes ?? 0;
