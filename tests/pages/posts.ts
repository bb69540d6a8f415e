import type { Person, Post, PostSet } from './fixtures/model.ts';
import { options } from './site.ts';

/** A set of posts, asked from the server as the site's own client does; `set=…` in the address names another one. */
export async function fetchPosts(): Promise<PostSet> {
  const set = options.get('set') ?? 'kertasari';
  const response = await fetch(`/api/posts.json?set=${encodeURIComponent(set)}`);
  return (await response.json()) as PostSet;
}

/** A set by id and by handle, with the ids of what the reader has liked before. */
export const indexed = ({ posts, people }: PostSet) => ({
  posts: new Map(posts.map((post): [string, Post] => [post.id, post])),
  people: new Map(people.map((person): [string, Person] => [person.handle, person])),
  liked: new Set(posts.flatMap(({ id, liked }) => (liked ? [id] : []))),
});
