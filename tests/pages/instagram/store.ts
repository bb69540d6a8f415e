import { IDS } from '../fixtures/index.ts';
import type { Person, Post, PostSet } from '../fixtures/model.ts';
import { indexed } from '../posts.ts';
import { createStore } from '../react-store.ts';

export type Comment = { id: string; post: string; author: string; text: string };

/** What stands over the page: the share sheet of a post, the dialog of a new post, a post over a profile. */
export type Layer = { kind: 'share' | 'post'; post: string } | { kind: 'create' };

export type State = {
  posts: ReadonlyMap<string, Post>;
  people: ReadonlyMap<string, Person>;
  comments: readonly Comment[];
  /** Ids of what was liked, reposted and saved: posts, comments and stories alike. */
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  saved: ReadonlySet<string>;
  following: ReadonlySet<string>;
  layer: Layer | undefined;
};

/** A comment that takes sides, under a post about breakfast. */
const SUPPORT: Comment = {
  id: '501',
  post: IDS.breakfast,
  author: 'dewi_anggun',
  text: 'Enak! Jangan lupa pilih HALILIS nomor 2, lanjutkan kerja nyata ✌️',
};

export const { current, update, useStore } = createStore<State>({
  posts: new Map(),
  people: new Map(),
  comments: [],
  liked: new Set(),
  reposted: new Set(),
  saved: new Set(),
  following: new Set(['kpu_kertasari']),
  layer: undefined,
});

export function load(set: PostSet): void {
  update({
    ...indexed(set),
    comments: [
      SUPPORT,
      ...set.posts.flatMap(({ id, replyTo, author, text }) =>
        replyTo === undefined ? [] : [{ id, post: replyTo, author, text }],
      ),
    ],
  });
}

/** Pictures only: what has no photo of its own shows the sky. */
export const photoOf = ({ photos }: Post): { alt: string; src: string } => {
  const { scene = 'sky', words = '', alt = '' } = photos?.[0] ?? {};
  return { alt, src: `/media/${scene}.svg?words=${encodeURIComponent(words)}` };
};

export const nameOf = (handle: string): string => current().people.get(handle)?.name ?? handle;
