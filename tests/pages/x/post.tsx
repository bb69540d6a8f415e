/** @jsxImportSource react */
import { type MouseEvent, type ReactNode, useId, useState } from 'react';
import type { Post } from '../fixtures/model.ts';
import { ActionBar } from './action-bar.tsx';
import { ArticleBody } from './article-body.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { LinkCard, Photos, Quoted } from './post-media.tsx';
import { PostText } from './post-text.tsx';
import { pressProps } from './press.ts';
import { navigate } from './router.ts';
import { personOf } from './store.ts';
import { Avatar, UserName } from './user-name.tsx';
import { words } from './words.ts';

const FEED_LETTERS = 280;
const articles = new WeakMap<Element, string>();

/** The post an article shows right now: cells are recycled, so an element alone says nothing. */
export const postIdOf = (article: Element): string | undefined => articles.get(article);

function MoreButton() {
  return (
    <button
      type="button"
      role="button"
      data-testid="caret"
      aria-label={words.more}
      aria-haspopup="menu"
      className="caret"
    >
      <Icon name="more" />
    </button>
  );
}

function Text({ post, whole }: { post: Post; whole: boolean }) {
  const [open, setOpen] = useState(false);
  if (post.text === '') return null;
  const shortened = post.long === true && !whole && !open && post.text.length > FEED_LETTERS;
  const text = shortened ? `${post.text.slice(0, FEED_LETTERS)}…` : post.text;
  return (
    <>
      <PostText text={text} lang={post.lang ?? 'in'} />
      {shortened && (
        <button
          type="button"
          data-testid="tweet-text-show-more-link"
          className="show-more"
          {...pressProps(() => setOpen(true))}
        >
          {words.showMore}
        </button>
      )}
    </>
  );
}

function SocialContext({ handle }: { handle: string }) {
  return (
    <div className="social-context">
      <Icon name="repost" />
      <span data-testid="socialContext">
        <Link href={`/${handle}`}>{personOf(handle).name}</Link> {words.reposted.toLocaleLowerCase()}
      </span>
    </div>
  );
}

function FocalFooter({ post }: { post: Post }) {
  const at = new Date(Date.now() - post.minutesAgo * 60_000);
  return (
    <div className="focal-time small">
      <Link href={`/${post.author}/status/${post.id}`}>
        <time dateTime={at.toISOString()}>
          {at.toLocaleString('id', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </Link>
    </div>
  );
}

function PostContent({ post, focal }: { post: Post; focal: boolean }) {
  return (
    <>
      <Text post={post} whole={focal} />
      {post.article && <ArticleBody post={post} article={post.article} whole={focal} />}
      {post.photos && <Photos post={post} />}
      {post.card && <LinkCard card={post.card} />}
      {post.quotes !== undefined && <Quoted id={post.quotes} />}
    </>
  );
}

const ownControl = 'a, button, [role=link], [role=button]';

function Promoted({ post, children }: { post: Post; children: ReactNode }) {
  return post.promoted === true ? <div data-testid="placementTracking">{children}</div> : children;
}

/** One post. `focal` is the one its page is about: larger, with its time below and its text in full. */
export function PostArticle({
  post,
  focal = false,
  bare = false,
}: {
  post: Post;
  focal?: boolean;
  bare?: boolean;
}) {
  const label = useId();
  const open = (event: MouseEvent) => {
    if (focal || bare || (event.target as Element).closest(ownControl)) return;
    navigate(`/${post.author}/status/${post.id}`);
  };
  return (
    <Promoted post={post}>
      <article
        ref={(element) => {
          if (element) articles.set(element, post.id);
        }}
        data-testid="tweet"
        role="article"
        tabIndex={focal ? -1 : 0}
        aria-labelledby={label}
        className={focal ? 'post focal' : 'post'}
        onClick={open}
      >
        {post.repostedBy !== undefined && <SocialContext handle={post.repostedBy} />}
        <div className="post-row">
          {post.author !== '' && <Avatar handle={post.author} />}
          <div className="post-body">
            <div className="post-head" id={label}>
              {post.author !== '' && <UserName post={post} />}
              {post.promoted === true && <span className="small">{words.promoted}</span>}
              <MoreButton />
            </div>
            <PostContent post={post} focal={focal} />
            {focal && <FocalFooter post={post} />}
            {!bare && <ActionBar post={post} focal={focal} />}
          </div>
        </div>
      </article>
    </Promoted>
  );
}
