import { useSyncExternalStore } from 'react';
import type { Community, Person, Post, PostSet } from '../fixtures/model.ts';
import { did, options } from '../site.ts';

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

let state: State = {
  posts: [],
  people: new Map(),
  communities: [],
  reactions: new Map(),
  done: new Set(),
  layer: undefined,
};
const listeners = new Set<() => void>();

export const current = (): State => state;

export function update(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const useStore = (): State =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

export async function load(): Promise<void> {
  const set = options.get('set') ?? 'kertasari';
  const { posts, people, communities } = (await (
    await fetch(`/api/posts.json?set=${set}`)
  ).json()) as PostSet;
  const liked = posts.filter((post) => post.liked).map((post): [string, string] => [post.id, 'like']);
  update({
    posts,
    communities,
    people: new Map(people.map((person) => [person.handle, person])),
    reactions: new Map(liked),
  });
}

export const personOf = (handle: string): Person =>
  state.people.get(handle) ?? { id: handle, handle, name: handle };

export const postOf = (id: string): Post | undefined => state.posts.find((post) => post.id === id);

/** Shown at once, told to the server afterwards. Without a reaction the one there was is taken back. */
export function react(item: string, reaction: string | undefined): void {
  const reactions = new Map(state.reactions);
  if (reaction === undefined) reactions.delete(item);
  else reactions.set(item, reaction);
  update({ reactions });
  did({ did: reaction === undefined ? 'unlike' : reaction, item });
}

/** A button that is pressed once and then says that it was: `follow`, `join`, `attend`. */
export function doOnce(what: string, item: string): void {
  const key = `${what} ${item}`;
  const done = new Set(state.done);
  const isUndone = done.delete(key);
  if (!isUndone) done.add(key);
  update({ done });
  did({ did: isUndone ? `un${what}` : what, item });
}
