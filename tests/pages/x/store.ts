import type { Community, Person, Photo, Post, PostSet } from '../fixtures/model.ts';
import { READER } from '../fixtures/people.ts';
import { createStore } from '../react-store.ts';

/** What opens over the page: a menu beside its opener or a sheet that asks once more. */
export type Layer =
  | { kind: 'repost-menu' | 'share-menu'; post: string; x: number; y: number }
  | { kind: 'confirm'; title: string; confirm: string; onConfirm: () => void; onCancel?: () => void };

export type State = {
  posts: ReadonlyMap<string, Post>;
  /** Ids of the feed, newest first. */
  feed: readonly string[];
  people: ReadonlyMap<string, Person>;
  communities: ReadonlyMap<string, Community>;
  following: ReadonlySet<string>;
  joined: ReadonlySet<string>;
  layer: Layer | undefined;
  /** What the composer dialog answers or quotes. */
  composing: { replyTo?: string; quotes?: string };
  toast: string;
};

export const { current, update, useStore } = createStore<State>({
  posts: new Map(),
  feed: [],
  people: new Map(),
  communities: new Map(),
  following: new Set(['kpu_kertasari']),
  joined: new Set(),
  layer: undefined,
  composing: {},
  toast: '',
});

export function changePost(id: string, change: Partial<Post>): void {
  const post = current().posts.get(id);
  if (post) update({ posts: new Map(current().posts).set(id, { ...post, ...change }) });
}

export function removePost(id: string): void {
  const posts = new Map(current().posts);
  posts.delete(id);
  update({ posts, feed: current().feed.filter((other) => other !== id) });
}

/** People a set does not introduce still have a name and a number. */
export function personOf(handle: string): Person {
  const known = current().people.get(handle);
  if (known) return known;
  const id = [...handle].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7);
  return { id: String(id), handle, name: handle };
}

const inFeed = (post: Post) => post.replyTo === undefined && post.community === undefined;

export function load(set: PostSet, only: readonly string[]): void {
  const posts = new Map(set.posts.map((post) => [post.id, post]));
  const feed =
    only.length > 0 ? only.filter((id) => posts.has(id)) : set.posts.filter(inFeed).map((post) => post.id);
  update({
    posts,
    feed,
    people: new Map([READER, ...set.people].map((person) => [person.handle, person])),
    communities: new Map(set.communities.map((community) => [community.id, community])),
  });
}

export const repliesTo = (id: string): string[] =>
  [...current().posts.values()].filter((post) => post.replyTo === id).map((post) => post.id);

/** Address of a drawn picture on the site's own image host. */
export function mediaUrl(photo: Photo): string {
  if (photo.poster) return `https://pbs.twimg.com/media/${photo.poster}.png`;
  return `https://pbs.twimg.com/media/${photo.scene}.svg?words=${encodeURIComponent(photo.words ?? '')}`;
}
