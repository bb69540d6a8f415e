import type { Person, Post, PostSet } from '../fixtures/model.ts';
import { indexed } from '../posts.ts';
import { createStore } from '../react-store.ts';
import { did } from '../site.ts';

/** What stands over the page: the menu beside a repost button, or the dialog in which people write. */
export type Layer =
  | { kind: 'menu'; post: string; x: number; y: number }
  | { kind: 'write'; answers?: string; quotes?: string };

export type State = {
  posts: ReadonlyMap<string, Post>;
  people: ReadonlyMap<string, Person>;
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  following: ReadonlySet<string>;
  layer: Layer | undefined;
};

export const { current, update, useStore } = createStore<State>({
  posts: new Map(),
  people: new Map(),
  liked: new Set(),
  reposted: new Set(),
  following: new Set(['kpu_kertasari']),
  layer: undefined,
});

export const load = (set: PostSet): void => update(indexed(set));

/** Shows it at once, as the site does before its server has answered. */
function toggle(set: 'liked' | 'reposted' | 'following', id: string, on: string, off: string): void {
  const marks = new Set(current()[set]);
  const isOn = marks.delete(id);
  if (!isOn) marks.add(id);
  did({ did: isOn ? off : on, item: id });
  update({ [set]: marks } as Partial<State>);
}

export const toggleLike = (id: string): void => toggle('liked', id, 'like', 'unlike');
export const toggleFollow = (handle: string): void => toggle('following', handle, 'follow', 'unfollow');

export function toggleRepost(id: string): void {
  toggle('reposted', id, 'repost', 'unrepost');
  update({ layer: undefined });
}

export type Draft = { text: string; answers?: string | undefined; quotes?: string | undefined };

/** Sends the person's own words. */
export function send({ text, answers, quotes }: Draft): void {
  if (answers !== undefined) did({ did: 'reply', text, item: answers });
  else if (quotes !== undefined) did({ did: 'quote', text, item: quotes });
  else did({ did: 'post', text });
  update({ layer: undefined });
}

export const close = (): void => update({ layer: undefined });
