/** @jsxImportSource react */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Post } from '../fixtures/model.ts';
import { Prose } from '../linkedin/prose.tsx';
import { did, say } from '../site.ts';
import { FEED, likesOf, personOf } from './data.ts';

function Composer({ answers, onClose }: { answers?: Post | undefined; onClose: () => void }) {
  const [text, setText] = useState('');
  const publish = (): void => {
    did(answers ? { did: 'reply', text, item: answers.id } : { did: 'post', text });
    onClose();
  };
  const label = answers
    ? say('Terbitkan balasan', 'Publish reply')
    : say('Terbitkan postingan', 'Publish post');
  return createPortal(
    <div role="dialog">
      <Prose onChange={setText} onSend={publish} />
      <button
        type="button"
        data-testid="composerPublishBtn"
        aria-label={label}
        disabled={text === ''}
        onClick={publish}
      >
        <div>{say('Posting', 'Post')}</div>
      </button>
    </div>,
    document.body,
  );
}

function FeedItem({ post }: { post: Post }) {
  const { handle, name } = personOf(post.author);
  const [isLiked, setLiked] = useState(post.liked ?? false);
  const [isOpen, setOpen] = useState(false);
  const [isAnswering, setAnswering] = useState(false);
  const likes = likesOf(post) + (isLiked ? 1 : 0);
  const repost = (): void => {
    setOpen(false);
    did({ did: 'repost', item: post.id });
  };
  return (
    <div role="link" tabIndex={0} data-testid={`feedItem-by-${handle}`} data-post={post.id}>
      <a href={`/profile/${handle}`}>
        <div>{name}</div>
      </a>
      <a href={`/profile/${handle}/post/${post.id}`}>{post.minutesAgo} m</a>
      <div data-testid="postText" dir="auto">
        {post.text}
      </div>
      <button
        type="button"
        data-testid="replyBtn"
        aria-label={say('Balas (2 balasan)', 'Reply (2 replies)')}
        onClick={() => setAnswering(true)}
      >
        2
      </button>
      <button
        type="button"
        data-testid="repostBtn"
        aria-label={say('Posting ulang (3 kali)', 'Repost (3 reposts)')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        // Its menus open when the button goes down; keys and assistive presses are clicks without that.
        onPointerDown={() => setOpen(true)}
        onClick={() => setOpen(true)}
      >
        3
      </button>
      <button
        type="button"
        aria-label={
          isLiked
            ? say(`Batal suka (${likes} suka)`, `Unlike (${likes} likes)`)
            : say(`Suka (${likes} suka)`, `Like (${likes} likes)`)
        }
        onClick={() => {
          setLiked(!isLiked);
          did({ did: isLiked ? 'unlike' : 'like', item: post.id });
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" />
        <div>{likes}</div>
      </button>
      {isOpen &&
        createPortal(
          <div role="menu">
            <button
              type="button"
              role="menuitem"
              aria-label={say('Posting ulang', 'Repost')}
              onClick={repost}
            >
              <div>{say('Posting ulang', 'Repost')}</div>
            </button>
            <button
              type="button"
              role="menuitem"
              aria-label={say('Kutip postingan', 'Quote post')}
              onClick={() => setOpen(false)}
            >
              <div>{say('Kutip postingan', 'Quote post')}</div>
            </button>
          </div>,
          document.body,
        )}
      {isAnswering && <Composer answers={post} onClose={() => setAnswering(false)} />}
    </div>
  );
}

export function Bluesky() {
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      <button
        type="button"
        data-testid="composeFAB"
        aria-label={say('Postingan baru', 'New post')}
        onClick={() => setWriting(true)}
      >
        +
      </button>
      {FEED.map((post) => (
        <FeedItem key={post.id} post={post} />
      ))}
      {isWriting && <Composer onClose={() => setWriting(false)} />}
    </>
  );
}
