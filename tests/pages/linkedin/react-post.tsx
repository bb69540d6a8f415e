/** @jsxImportSource react */
import { useRef, useState } from 'react';
import type { Post } from '../fixtures/model.ts';
import { did, say } from '../site.ts';
import { liked } from './data.ts';
import { openShareDialog } from './ember.ts';
import { RepostMenu, Tray } from './layers.tsx';
import { Prose } from './prose.tsx';
import { Author, Icon, view, Words } from './react-parts.tsx';

function CommentBox({ item, onSent }: { item: string; onSent: () => void }) {
  const [text, setText] = useState('');
  const send = (): void => {
    if (text === '') return;
    did({ did: 'comment', text, item });
    onSent();
  };
  return (
    <div {...view('comment-box')}>
      <Prose onChange={setText} onSend={send} />
      {text !== '' && (
        <div id={`commentButtonSection${item}FeedType_MAIN_FEED_RELEVANCE`}>
          <button type="button" {...view('comment-post')} onClick={send}>
            <span>{say('Komentar', 'Comment')}</span>
          </button>
        </div>
      )}
    </div>
  );
}

function LikeButton({ id }: { id: string }) {
  const control = useRef<HTMLButtonElement>(null);
  const [isLiked, setLiked] = useState(liked.has(id));
  const [isOpen, setOpen] = useState(false);
  const set = (next: boolean): void => {
    setOpen(false);
    setLiked(next);
    did({ did: next ? 'like' : 'unlike', item: id });
  };
  const state = isLiked ? say('Suka', 'Like') : say('tidak ada reaksi', 'no reaction');
  return (
    <span>
      <button
        ref={control}
        type="button"
        {...view('reaction-button')}
        aria-label={say(`Status tombol reaksi: ${state}`, `Reaction button state: ${state}`)}
        onClick={() => set(!isLiked)}
      >
        <Icon name={isLiked ? 'like-consumption-small' : 'thumbs-up-outline-small'} />
        <span>{say('Suka', 'Like')}</span>
      </button>
      <button
        type="button"
        aria-label={say('Buka menu reaksi', 'Open reactions menu')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron-up-small" />
      </button>
      {isOpen && control.current && <Tray of={control.current} onChoose={() => set(true)} />}
    </span>
  );
}

export function ReactPost({ post }: { post: Post }) {
  const repost = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const choose = (run: () => void) => () => {
    setMenuOpen(false);
    run();
  };
  return (
    <div
      role="listitem"
      tabIndex={0}
      data-post={post.id}
      {...{ componentkey: `expanded${post.id}FeedType_MAIN_FEED_RELEVANCE` }}
    >
      <Author handle={post.author} />
      <Words post={post} />
      <LikeButton id={post.id} />
      <button
        type="button"
        {...view('feed-comment-button')}
        aria-label={say('Komentar', 'Comment')}
        onClick={() => setWriting(true)}
      >
        <Icon name="comment-small" />
      </button>
      <button
        ref={repost}
        type="button"
        {...view('feed-share-button')}
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        <Icon name="repost-small" />
        <span>{say('Posting ulang', 'Repost')}</span>
      </button>
      {isMenuOpen && repost.current && (
        <RepostMenu
          of={repost.current}
          onNow={choose(() => did({ did: 'share', item: post.id }))}
          onThoughts={choose(() => openShareDialog(post.id))}
        />
      )}
      {isWriting && <CommentBox item={post.id} onSent={() => setWriting(false)} />}
    </div>
  );
}
