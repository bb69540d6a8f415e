import { IDS, POST_SETS } from '../fixtures/index.ts';
import type { Person } from '../fixtures/model.ts';

const { posts, people } = POST_SETS.kertasari!;

/** @throws when the fixtures know nobody of that name */
export function personOf(handle: string): Person {
  const found = people.find((person) => person.handle === handle);
  if (found === undefined) throw new Error(`nobody is called ${handle}`);
  return found;
}

const wordsOf = (id: string): string => posts.find((post) => post.id === id)?.text ?? '';

export type Video = { id: string; channel: Person; title: string; about: string };

/** Addresses of the site have eleven characters. */
export const VIDEO_IDS = { campaign: 'coblosnmr2x', cooking: 'nasiuduk123' } as const;

export const VIDEOS: readonly Video[] = [
  {
    id: VIDEO_IDS.campaign,
    channel: personOf('halilis2'),
    title: 'Ayo coblos nomor 2, menangkan HALILIS!',
    about: wordsOf(IDS.campaign),
  },
  {
    id: VIDEO_IDS.cooking,
    channel: personOf('rina_masak'),
    title: 'Nasi uduk untuk sarapan',
    about: wordsOf(IDS.breakfast),
  },
];

export const videoById = (id: string | null): Video => VIDEOS.find((video) => video.id === id) ?? VIDEOS[0]!;

export type Remark = { id: string; author: Person; words: string };

export const COMMENTS: readonly Remark[] = [
  { id: 'UgxGas', author: personOf('dewi_anggun'), words: 'Gas coblos nomor 2, menangkan HALILIS!' },
  { id: 'UgxEnak', author: personOf('pakjoko_sd'), words: 'Suaranya agak kecil, tapi jelas.' },
];

/** What channels write in their "Posting" tab. */
export const POSTS: readonly Remark[] = [
  { id: 'UgkxKerja', author: personOf('halilis2'), words: wordsOf(IDS.campaign) },
];
