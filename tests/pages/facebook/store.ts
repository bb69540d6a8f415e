import type { Community, Person, Post } from '../fixtures/model.ts';
import { fetchPosts } from '../posts.ts';
import { createStore } from '../react-store.ts';
import { did } from '../site.ts';

/** What opens over the page. `x` and `y` are where a tray hangs, in CSS pixels of the page. */
export type Layer =
  | { kind: 'tray'; item: string; x: number; y: number }
  | { kind: 'share'; post: string }
  | { kind: 'create' };

export type State = {
  posts: readonly Post[];
  people: ReadonlyMap<string, Person>;
  communities: readonly Community[];
  /** Reaction by item; absent where there is none. */
  reactions: ReadonlyMap<string, string>;
  /** What was done once for all: `follow halilis2`, `join 18…`. */
  done: ReadonlySet<string>;
  layer: Layer | undefined;
};

export const { current, update, useStore } = createStore<State>({
  posts: [],
  people: new Map(),
  communities: [],
  reactions: new Map(),
  done: new Set(),
  layer: undefined,
});

export async function load(): Promise<void> {
  const { posts, people, communities } = await fetchPosts();
  const liked = posts.filter((post) => post.liked).map((post): [string, string] => [post.id, 'like']);
  update({
    posts,
    communities,
    people: new Map(people.map((person) => [person.handle, person])),
    reactions: new Map(liked),
  });
}

export const personOf = (handle: string): Person =>
  current().people.get(handle) ?? { id: handle, handle, name: handle };

export const postOf = (id: string): Post | undefined => current().posts.find((post) => post.id === id);

/** Shown at once, told to the server afterwards. Without a reaction the one there was is taken back. */
export function react(item: string, reaction: string | undefined): void {
  const reactions = new Map(current().reactions);
  if (reaction === undefined) reactions.delete(item);
  else reactions.set(item, reaction);
  update({ reactions });
  did({ did: reaction === undefined ? 'unlike' : reaction, item });
}

/** A button that is pressed once and then says that it was: `follow`, `join`, `attend`. */
export function doOnce(what: string, item: string): void {
  const key = `${what} ${item}`;
  const done = new Set(current().done);
  const isUndone = done.delete(key);
  if (!isUndone) done.add(key);
  update({ done });
  did({ did: isUndone ? `un${what}` : what, item });
}
