/** @jsxImportSource react */
import { useEffect } from 'react';
import type { Post } from '../fixtures/model.ts';
import { ActionBar } from './action-bar.tsx';
import { setFollowing, setLiked, setReposted } from './acts.ts';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { Sheet } from './layers.tsx';
import { PostArticle } from './post.tsx';
import { pressProps } from './press.ts';
import { leaveDialog, navigate } from './router.ts';
import { current, mediaUrl, update, useStore } from './store.ts';
import { words } from './words.ts';

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      type="button"
      role="button"
      data-testid="app-bar-close"
      aria-label={words.close}
      className="round"
      {...pressProps(onClose)}
    >
      <Icon name="close" />
    </button>
  );
}

/** The composer over the page: a new post, a reply under the post it answers, or a quote. */
export function ComposeDialog({ query }: { query: URLSearchParams }) {
  const { composing, posts } = useStore();
  const replyTo = query.get('in_reply_to') ?? composing.replyTo;
  const text = query.get('text') ?? undefined;
  const answered = posts.get(replyTo ?? '');
  return (
    <Sheet label={words.post} className="sheet compose" onClose={leaveDialog}>
      <div className="sheet-head">
        <CloseButton onClose={leaveDialog} />
      </div>
      {answered && (
        <>
          <PostArticle post={answered} bare />
          <div className="replying small">
            {words.replyingTo}{' '}
            <a role="link" href={`/${answered.author}`}>
              @{answered.author}
            </a>
          </div>
        </>
      )}
      <Composer inline={false} replyTo={replyTo} quotes={composing.quotes} text={text} onSent={leaveDialog} />
    </Sheet>
  );
}

/** A picture over the whole window; its action bar stands outside any article. */
export function PhotoViewer({ post, index }: { post: Post; index: number }) {
  const photo = post.photos?.[index - 1];
  if (!photo) return null;
  const close = () => navigate(`/${post.author}/status/${post.id}`);
  return (
    <Sheet label={words.image} className="viewer" onClose={close}>
      <CloseButton onClose={close} />
      <div data-testid="swipe-to-dismiss" className="viewer-picture">
        <img alt={photo.alt} src={mediaUrl(photo)} />
      </div>
      <div className="viewer-bar">
        <ActionBar post={post} focal />
      </div>
    </Sheet>
  );
}

type Intent = { title: string; confirm: string; onConfirm: () => void; under: string };

function intentOf(kind: string, query: URLSearchParams): Intent | undefined {
  const handle = query.get('screen_name');
  if (kind === 'follow' && handle) {
    const onConfirm = () => setFollowing(handle, true);
    return { title: words.askFollow, confirm: `${words.follow} @${handle}`, onConfirm, under: `/${handle}` };
  }
  const post = current().posts.get(query.get('tweet_id') ?? '');
  if (!post) return undefined;
  const under = `/${post.author}/status/${post.id}`;
  if (kind === 'like')
    return { title: words.askLike, confirm: words.like, onConfirm: () => setLiked(post, true), under };
  if (kind === 'retweet')
    return { title: words.askRepost, confirm: words.repost, onConfirm: () => setReposted(post, true), under };
  return undefined;
}

/** Where the page under an intent's question is. */
export const pageUnderIntent = (path: string, query: URLSearchParams): string =>
  intentOf(path.slice('/intent/'.length), query)?.under ?? '/home';

/** Addresses other sites link to: the act is asked about once more before it is done. */
export function IntentQuestion({ path, query }: { path: string; query: URLSearchParams }) {
  useEffect(() => {
    const intent = intentOf(path.slice('/intent/'.length), query);
    if (!intent) return;
    const after = () => navigate(intent.under);
    const onConfirm = () => {
      intent.onConfirm();
      after();
    };
    update({
      layer: { kind: 'confirm', title: intent.title, confirm: intent.confirm, onConfirm, onCancel: after },
    });
  }, [path, query]);
  return null;
}
