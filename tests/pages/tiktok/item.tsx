/** @jsxImportSource react */
import { Children, type MouseEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../site.ts';
import { ActionBar, FeedFollow } from './action-bar.tsx';
import { CommentPanel } from './comments.tsx';
import type { Video } from './data.ts';
import { SharePanel } from './share-panel.tsx';
import { isDone, toggle } from './store.ts';

const TAG = /(#\w+)/;

const captionPart = (part: string) =>
  TAG.test(part) ? (
    <a href={`/tag/${part.slice(1)}`}>
      <strong>{part}</strong>
    </a>
  ) : (
    <span>{part}</span>
  );

export function Caption({ words, mark }: { words: string; mark: string }) {
  return (
    <div data-e2e={mark} className="caption">
      {Children.toArray(words.split(TAG).map(captionPart))}
    </div>
  );
}

const TWO_TAPS_MS = 500;

/** A press pauses, two like: by the browser's double click, or by two taps that the player counts itself. */
export function Player({ video }: { video: Video }) {
  const [isPaused, setPaused] = useState(false);
  const lastTap = useRef(Number.NEGATIVE_INFINITY);
  const like = () => {
    if (!isDone(`video:${video.id}`)) toggle(`video:${video.id}`);
  };
  const onTap = (event: { timeStamp: number }) => {
    if (event.timeStamp - lastTap.current < TWO_TAPS_MS) like();
    lastTap.current = event.timeStamp;
  };
  const keepSelection = (event: MouseEvent) => event.preventDefault();
  return (
    <div
      id={`xgwrapper-0-${video.id}`}
      className={isPaused ? 'player paused' : 'player'}
      onMouseDown={keepSelection}
    >
      <picture>
        <img
          alt={`${say('dibuat oleh', 'created by')} ${video.author.name}`}
          src={`/media/${video.scene}.svg`}
        />
      </picture>
      <video onClick={() => setPaused(!isPaused)} onDoubleClick={like} onTouchEnd={onTap} />
    </div>
  );
}

/** One video of the feed with its panels, which the site draws far from it. */
export function FeedItem({ video }: { video: Video }) {
  const [panel, setPanel] = useState<'comments' | 'share' | undefined>();
  const { handle, name } = video.author;
  const portals = document.querySelector('#portals') as Element;
  return (
    <article data-e2e="recommend-list-item-container" data-scroll-index={video.id}>
      <section data-e2e="feed-video">
        <Player video={video} />
        <Caption words={video.caption} mark="video-desc" />
        <h4 data-e2e="video-music">
          <a href={`/music/suara-asli-${video.id}`}>{`${say('suara asli', 'original sound')} - ${name}`}</a>
        </h4>
      </section>
      <div className="side">
        <a href={`/@${handle}`} data-e2e="video-author-avatar">
          <img alt="" src={`/avatar/${handle}.svg?name=${encodeURIComponent(name)}`} />
        </a>
        <FeedFollow handle={handle} />
        <ActionBar video={video} onComments={() => setPanel('comments')} onShare={() => setPanel('share')} />
      </div>
      <a href={`/@${handle}`}>
        <h3 data-e2e="video-author-uniqueid">{handle}</h3>
        <h4 data-e2e="video-author-nickname">{name}</h4>
      </a>
      {panel === 'share' &&
        createPortal(<SharePanel video={video} onClose={() => setPanel(undefined)} />, portals)}
      {panel === 'comments' && createPortal(<CommentPanel video={video} />, portals)}
    </article>
  );
}
