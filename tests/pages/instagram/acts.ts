import { did } from '../site.ts';
import { current, type State, update } from './store.ts';

type Marks = 'liked' | 'reposted' | 'saved' | 'following';

/** Shows it at once, as the site does before its server has answered. */
function toggle(set: Marks, id: string, on: string, off: string): void {
  const marks = new Set(current()[set]);
  const isOn = marks.has(id);
  if (isOn) marks.delete(id);
  else marks.add(id);
  did({ did: isOn ? off : on, item: id });
  update({ [set]: marks } as Partial<State>);
}

export const toggleLike = (id: string): void => toggle('liked', id, 'like', 'unlike');
export const toggleRepost = (id: string): void => toggle('reposted', id, 'repost', 'unrepost');
export const toggleSave = (id: string): void => toggle('saved', id, 'save', 'unsave');
export const toggleFollow = (handle: string): void => toggle('following', handle, 'follow', 'unfollow');

/** A double press on a picture likes and never takes back. */
export function likeOnce(id: string): void {
  if (!current().liked.has(id)) toggleLike(id);
}

export function comment(post: string, text: string): void {
  did({ did: 'comment', item: post, text });
  const { comments } = current();
  update({ comments: [...comments, { id: `own-${comments.length}`, post, author: 'sri_wahyuni', text }] });
}

export const publish = (text: string): void => {
  did({ did: 'post', text });
  update({ layer: undefined });
};

export const sendOn = (post: string): void => {
  did({ did: 'send on', item: post });
  update({ layer: undefined });
};
