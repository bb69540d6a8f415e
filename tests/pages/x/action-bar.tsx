/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { setBookmarked, setLiked } from './acts.ts';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './link.tsx';
import { pressProps } from './press.ts';
import { navigate } from './router.ts';
import { update } from './store.ts';
import { compact, words } from './words.ts';

type ActionProps = {
  testId?: string;
  label: string;
  icon: IconName;
  count?: number | undefined;
  done?: boolean | undefined;
  menu?: boolean;
  tone: string;
  onPress: (control: Element) => void;
};

function Count({ count }: { count: number }) {
  return (
    <span data-testid="app-text-transition-container" className="count">
      <span>
        <span>{compact(count)}</span>
      </span>
    </span>
  );
}

function Action({ testId, label, icon, count, done = false, menu = false, tone, onPress }: ActionProps) {
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      aria-label={label}
      {...(menu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': false } : {})}
      className={`action tone-${tone}${done ? ' done' : ''}`}
      {...pressProps(onPress)}
    >
      <div dir="ltr" className="action-inside">
        <span className="action-icon">
          <Icon name={icon} filled={done} />
        </span>
        {count !== undefined && <Count count={count} />}
      </div>
    </button>
  );
}

export function openRepostMenu(post: Post, control: Element): void {
  const { left, bottom } = control.getBoundingClientRect();
  update({ layer: { kind: 'repost-menu', post: post.id, x: left, y: bottom } });
}

export function openReply(post: Post): void {
  update({ composing: { replyTo: post.id } });
  navigate('/compose/post');
}

function RepostAction({ post }: { post: Post }) {
  const count = post.counts?.reposts ?? 0;
  return (
    <Action
      testId={post.reposted ? 'unretweet' : 'retweet'}
      label={`${count} ${words.reposts}. ${post.reposted ? words.reposted : words.repost}`}
      icon="repost"
      count={count}
      done={post.reposted}
      menu
      tone="repost"
      onPress={(control) => openRepostMenu(post, control)}
    />
  );
}

function LikeAction({ post }: { post: Post }) {
  const count = post.counts?.likes ?? 0;
  return (
    <Action
      testId={post.liked ? 'unlike' : 'like'}
      label={`${count} ${words.likes}. ${post.liked ? words.liked : words.like}`}
      icon="like"
      count={count}
      done={post.liked}
      tone="like"
      onPress={() => setLiked(post, !post.liked)}
    />
  );
}

function ShareAction({ post }: { post: Post }) {
  const open = (control: Element) => {
    const { left, bottom } = control.getBoundingClientRect();
    update({ layer: { kind: 'share-menu', post: post.id, x: left - 120, y: bottom } });
  };
  return <Action label={words.share} icon="share" menu tone="plain" onPress={open} />;
}

const summary = (post: Post): string => {
  const { replies = 0, reposts = 0, likes = 0, views = 0 } = post.counts ?? {};
  return `${replies} ${words.replies}, ${reposts} ${words.reposts}, ${likes} ${words.likes}, ${views} ${words.views}`;
};

/** Reply, repost, like, views, bookmark, share. The focused post of a page has no views link. */
export function ActionBar({ post, focal = false }: { post: Post; focal?: boolean }) {
  const { replies = 0, views = 0 } = post.counts ?? {};
  return (
    <div role="group" aria-label={summary(post)} className="action-bar">
      <Action
        testId="reply"
        label={`${replies} ${words.replies}. ${words.reply}`}
        icon="reply"
        count={replies}
        tone="plain"
        onPress={() => openReply(post)}
      />
      <RepostAction post={post} />
      <LikeAction post={post} />
      {!focal && (
        <Link
          href={`/${post.author}/status/${post.id}/analytics`}
          className="action tone-plain"
          aria-label={`${views} ${words.views}. ${words.viewAnalytics}`}
        >
          <span className="action-icon">
            <Icon name="views" />
          </span>
          <Count count={views} />
        </Link>
      )}
      <Action
        testId={post.bookmarked ? 'removeBookmark' : 'bookmark'}
        label={post.bookmarked ? words.bookmarked : words.bookmark}
        icon="bookmark"
        done={post.bookmarked}
        tone="plain"
        onPress={() => setBookmarked(post, !post.bookmarked)}
      />
      <ShareAction post={post} />
    </div>
  );
}
