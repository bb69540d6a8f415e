/** @jsxImportSource react */
import { options, say } from '../site.ts';
import type { Video } from './data.ts';
import { Icon } from './icons.tsx';
import { isDone, toggle, useDone } from './store.ts';

const RED = 'rgba(254, 44, 85, 1.0)';

/** `marks=old`: before 2025 only the colour said that a video is liked. */
const pressedState = (isPressed: boolean) =>
  options.get('marks') === 'old' ? {} : { 'aria-pressed': isPressed };

export function LikeButton({ video, icon = 'like-icon' }: { video: Video; icon?: string }) {
  const isLiked = useDone(`video:${video.id}`);
  const label = isLiked ? say('Batal suka video', 'Unlike video') : say('Suka video', 'Like video');
  return (
    <button
      type="button"
      aria-label={label}
      {...pressedState(isLiked)}
      onClick={() => toggle(`video:${video.id}`)}
    >
      <span data-e2e={icon}>
        <Icon name="heart" fill={isLiked ? RED : 'currentColor'} />
      </span>
      <strong data-e2e="like-count">1.2K</strong>
    </button>
  );
}

/** Under the picture of the author: a plus that becomes a tick. */
export function FeedFollow({ handle }: { handle: string }) {
  const isFollowed = useDone(`account:${handle}`);
  const follow = (event: { isTrusted: boolean }) => {
    // With `trusted=1` the site believes only what a person does.
    if (options.get('trusted') === '1' && !event.isTrusted) return;
    if (!isDone(`account:${handle}`)) toggle(`account:${handle}`);
  };
  return (
    <button type="button" data-e2e="feed-follow" onClick={follow}>
      <Icon name={isFollowed ? 'check' : 'plus'} />
    </button>
  );
}

type BarProps = { video: Video; prefix?: string; onComments: () => void; onShare: () => void };

/** The column of buttons beside a video; `prefix` is what the page of one video puts before its marks. */
export function ActionBar({ video, prefix = '', onComments, onShare }: BarProps) {
  return (
    <div className="bar">
      <LikeButton video={video} icon={`${prefix}like-icon`} />
      <button
        type="button"
        aria-label={say('Baca atau tambahkan komentar', 'Read or add comments')}
        onClick={onComments}
      >
        <span data-e2e={`${prefix}comment-icon`}>
          <Icon name="dots" />
        </span>
      </button>
      <button type="button" aria-label={say('Tambahkan ke Favorit', 'Add to Favorites')} aria-pressed="false">
        <span data-e2e="favorite-icon">
          <Icon name="plus" />
        </span>
      </button>
      <button type="button" aria-label={say('Bagikan video', 'Share video')} onClick={onShare}>
        <span data-e2e={`${prefix}share-icon`}>
          <Icon name="arrow" />
        </span>
      </button>
    </div>
  );
}
