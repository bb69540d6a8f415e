/** @jsxImportSource react */
import { useRef } from 'react';
import type { Post } from '../fixtures/model.ts';
import { likeOnce } from './acts.ts';
import { photoOf } from './store.ts';

/** Two taps within this many milliseconds like the picture; the site counts them itself, touches make no `dblclick`. */
const DOUBLE_TAP_MS = 450;

/** What a picture listens to: a double click, and taps that it counts. */
function useDoublePress(id: string) {
  const lastTap = useRef(Number.NEGATIVE_INFINITY);
  return {
    onDoubleClick: () => likeOnce(id),
    onTouchEnd: ({ timeStamp }: { timeStamp: number }) => {
      if (timeStamp - lastTap.current < DOUBLE_TAP_MS) likeOnce(id);
      lastTap.current = timeStamp;
    },
  };
}

/** A veil lies over the picture and takes the presses. */
export function Photo({ post }: { post: Post }) {
  const { alt, src } = photoOf(post);
  return (
    <div role="button" tabIndex={0} className="photo" data-photo={post.id} {...useDoublePress(post.id)}>
      <div className="photo-frame">
        <div>
          <img alt={alt} src={src} srcSet={`${src} 1x`} />
        </div>
        <div className="veil" />
      </div>
    </div>
  );
}

/** A single press on a video only stops it. */
export function Video({ id }: { id: string }) {
  const video = useRef<HTMLVideoElement>(null);
  return (
    <div className="photo" data-photo={id} {...useDoublePress(id)}>
      <div>
        <video ref={video} muted playsInline />
        <div className="veil" onClick={() => video.current?.pause()} />
      </div>
    </div>
  );
}
