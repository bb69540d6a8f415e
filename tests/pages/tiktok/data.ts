import { IDS, POST_SETS } from '../fixtures/index.ts';
import type { Person, Post } from '../fixtures/model.ts';
import { READER } from '../fixtures/people.ts';

const { posts, people } = POST_SETS.kertasari!;

export type Video = { id: string; author: Person; caption: string; scene: string };

export type Comment = { id: string; author: Person; words: string; level: 1 | 2 };

/** @throws when the fixtures know nobody of that name */
export function personOf(handle: string): Person {
  const found = people.find((person) => person.handle === handle);
  if (found === undefined) throw new Error(`nobody is called ${handle}`);
  return found;
}

const videoOf = ({ id, author, text, photos }: Post): Video => ({
  id,
  author: personOf(author),
  caption: text,
  scene: photos?.[0]?.scene ?? 'crowd',
});

const chosen = [
  IDS.campaign,
  IDS.breakfast,
  IDS.support,
  IDS.football,
  IDS.voterEducation,
  IDS.attack,
  IDS.news,
];

/** What the feed shows, in its order. */
export const VIDEOS: readonly Video[] = chosen.flatMap((id) =>
  posts.filter((post) => post.id === id).map(videoOf),
);

export const videoById = (id: string): Video | undefined => VIDEOS.find((video) => video.id === id);

export const COMMENTS: readonly Comment[] = [
  { id: 'gas', author: personOf('dewi_anggun'), words: 'Gas coblos nomor 2, menangkan HALILIS!', level: 1 },
  { id: 'tanya', author: personOf('pakjoko_sd'), words: 'Lapangannya sebelah mana ya?', level: 2 },
];

export { READER };
