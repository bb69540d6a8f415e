import type { Post } from '../fixtures/model.ts';
import { READER } from '../fixtures/people.ts';
import { options } from './options.ts';
import type { SiteAct } from './site-log.ts';
import { changePost, current, update } from './store.ts';
import { words } from './words.ts';

/** Tells the server, as the real client does after it already shows the act as done. A refusal answers 200 with errors. */
async function send(operation: string, variables: object): Promise<boolean> {
  const response = await fetch(`/i/api/graphql/replica/${operation}${options.refuse ? '?refuse=1' : ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables }),
  });
  const answer = (await response.json()) as { errors?: unknown[] };
  return answer.errors === undefined;
}

/** Logs the act, shows it at once, and takes it back if the server refuses. */
function perform(act: SiteAct, operation: string, show: () => void, takeBack: () => void): void {
  window.__site.acts.push(act);
  show();
  // A page that is left takes its requests with it: nothing to take back there.
  const answered = send(operation, act).catch(() => true);
  void answered.then((accepted) => {
    if (accepted) return;
    takeBack();
    update({ toast: words.refused });
  });
}

const counted = (post: Post, what: 'likes' | 'reposts', by: number) => ({
  counts: { ...post.counts, [what]: Math.max(0, (post.counts?.[what] ?? 0) + by) },
});

export function setLiked(post: Post, liked: boolean): void {
  const show = (on: boolean) => () => {
    const now = current().posts.get(post.id) ?? post;
    changePost(post.id, { liked: on, ...counted(now, 'likes', on ? 1 : -1) });
  };
  const operation = liked ? 'FavoriteTweet' : 'UnfavoriteTweet';
  perform({ did: liked ? 'like' : 'unlike', post: post.id }, operation, show(liked), show(!liked));
}

export function setReposted(post: Post, reposted: boolean): void {
  const show = (on: boolean) => () => {
    const now = current().posts.get(post.id) ?? post;
    changePost(post.id, { reposted: on, ...counted(now, 'reposts', on ? 1 : -1) });
  };
  const operation = reposted ? 'CreateRetweet' : 'DeleteRetweet';
  perform(
    { did: reposted ? 'repost' : 'unrepost', post: post.id },
    operation,
    show(reposted),
    show(!reposted),
  );
}

export function setBookmarked(post: Post, bookmarked: boolean): void {
  const show = (on: boolean) => () => changePost(post.id, { bookmarked: on });
  const operation = bookmarked ? 'CreateBookmark' : 'DeleteBookmark';
  perform(
    { did: bookmarked ? 'bookmark' : 'unbookmark', post: post.id },
    operation,
    show(bookmarked),
    show(!bookmarked),
  );
}

const changed = (set: ReadonlySet<string>, key: string, inside: boolean): Set<string> => {
  const next = new Set(set);
  if (inside) next.add(key);
  else next.delete(key);
  return next;
};

export function setFollowing(account: string, following: boolean): void {
  const show = (on: boolean) => () => update({ following: changed(current().following, account, on) });
  const operation = following ? 'CreateFriendship' : 'DestroyFriendship';
  perform({ did: following ? 'follow' : 'unfollow', account }, operation, show(following), show(!following));
}

export function setJoined(community: string, joined: boolean): void {
  const show = (on: boolean) => () => update({ joined: changed(current().joined, community, on) });
  const operation = joined ? 'JoinCommunity' : 'LeaveCommunity';
  perform({ did: joined ? 'join' : 'leave', community }, operation, show(joined), show(!joined));
}

export type Draft = { text: string; replyTo?: string | undefined; quotes?: string | undefined };

function actOf({ text, replyTo, quotes }: Draft): SiteAct {
  if (replyTo !== undefined) return { did: 'reply', text, to: replyTo };
  return quotes === undefined ? { did: 'post', text } : { did: 'quote', text, of: quotes };
}

/** Sends the person's own words: a post, a reply or a quote. */
export function publish(draft: Draft): void {
  const before = current();
  const post: Post = {
    id: String(1_950_000_000_000_000_000n + BigInt(before.posts.size)),
    author: READER.handle,
    text: draft.text,
    minutesAgo: 0,
    ...(draft.replyTo === undefined ? {} : { replyTo: draft.replyTo }),
    ...(draft.quotes === undefined ? {} : { quotes: draft.quotes }),
  };
  const show = () =>
    update({
      posts: new Map(before.posts).set(post.id, post),
      feed: draft.replyTo === undefined ? [post.id, ...before.feed] : before.feed,
      toast: words.sent,
    });
  perform(actOf(draft), 'CreateTweet', show, () => update({ posts: before.posts, feed: before.feed }));
}
