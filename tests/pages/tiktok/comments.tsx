/** @jsxImportSource react */
import { useState } from 'react';
import { did, options, say } from '../site.ts';
import { COMMENTS, type Comment, type Video } from './data.ts';
import { WritingArea } from './editor.tsx';
import { Icon } from './icons.tsx';
import { toggle, useDone } from './store.ts';

/** `marks=old` keeps the element that had a mark of its own; today only a role says what it is. */
function CommentLike({ comment }: { comment: Comment }) {
  const isLiked = useDone(`comment:${comment.id}`);
  const onClick = () => toggle(`comment:${comment.id}`);
  const heart = <Icon name="heart" fill={isLiked ? 'rgba(254, 44, 85, 1.0)' : 'currentColor'} />;
  if (options.get('marks') === 'old') {
    return (
      <div data-e2e="comment-like-icon" onClick={onClick}>
        {heart}
      </div>
    );
  }
  const onKeyDown = ({ key }: { key: string }) => (key === 'Enter' || key === ' ') && onClick();
  return (
    <div role="button" tabIndex={0} aria-pressed={isLiked} onClick={onClick} onKeyDown={onKeyDown}>
      {heart}
      <span>3</span>
    </div>
  );
}

function CommentItem({ comment }: { comment: Comment }) {
  const { author, words, level } = comment;
  return (
    <div className="comment">
      <a href={`/@${author.handle}`}>
        <span data-e2e={`comment-username-${level}`}>{author.name}</span>
      </a>
      <p data-e2e={`comment-level-${level}`}>
        <span>{words}</span>
      </p>
      <div>
        <span data-e2e={`comment-reply-${level}`} role="button" tabIndex={0}>
          {say('Balas', 'Reply')}
        </span>
        <CommentLike comment={comment} />
      </div>
    </div>
  );
}

function CommentBox({ video }: { video: Video }) {
  const [words, setWords] = useState('');
  // A sent comment leaves a fresh editor behind.
  const [sentCount, setSentCount] = useState(0);
  const send = () => {
    if (words.trim() === '') return;
    did({ did: 'comment', item: video.id, text: words });
    setWords('');
    setSentCount(sentCount + 1);
  };
  const onKeyDown = ({ key }: { key: string }) => key === 'Enter' && send();
  return (
    <div className="writing">
      <div data-e2e="comment-input">
        <div data-e2e="comment-text">
          <WritingArea
            key={sentCount}
            label={say('Tambahkan komentar...', 'Add comment...')}
            onWords={setWords}
            onEnter={send}
          />
        </div>
      </div>
      <div
        role="button"
        tabIndex={0}
        data-e2e="comment-post"
        aria-disabled={words.trim() === ''}
        onClick={send}
        onKeyDown={onKeyDown}
      >
        {say('Posting', 'Post')}
      </div>
    </div>
  );
}

export function CommentPanel({ video }: { video: Video }) {
  return (
    <aside className="panel comments">
      {COMMENTS.map((comment) => (
        <CommentItem key={comment.id} comment={comment} />
      ))}
      <CommentBox video={video} />
    </aside>
  );
}
