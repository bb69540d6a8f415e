/** @jsxImportSource react */
import { type PointerEvent, useRef } from 'react';
import type { Post } from '../fixtures/model.ts';
import { marked } from './generation.ts';
import { Press } from './press.tsx';
import { react, update, useStore } from './store.ts';
import { closeTraySoon, keepTray, openTray } from './tray.tsx';
import { unreact, words } from './words.ts';

/** How long the pointer rests on Like, or a finger on it, before the tray opens, in milliseconds. */
const REST_MS = 400;

function useTray(item: string) {
  const timer = useRef(0);
  const begin = ({ currentTarget }: PointerEvent) => {
    keepTray();
    timer.current = window.setTimeout(() => openTray(item, currentTarget), REST_MS);
  };
  const end = () => {
    clearTimeout(timer.current);
    closeTraySoon();
  };
  return { onPointerEnter: begin, onPointerLeave: end };
}

/** Like with what hangs on it: the tray by resting, a hidden button that opens it for keyboards. */
export function LikeControl({ item, small = false }: { item: string; small?: boolean }) {
  const reaction = useStore().reactions.get(item);
  const tray = useTray(item);
  const mark = small ? {} : marked('like_button');
  return (
    <div className="like" {...tray}>
      <Press
        label={reaction === undefined ? words.like : unreact(reaction)}
        className={reaction === undefined ? '' : 'done'}
        onPress={() => react(item, reaction === undefined ? 'like' : undefined)}
      >
        <i className="icon" />
        <span {...mark}>{words.like}</span>
      </Press>
      {!small && (
        <Press
          label={words.react}
          className="hidden"
          onPress={({ currentTarget }) => openTray(item, currentTarget)}
        />
      )}
    </div>
  );
}

export function ActionBar({ post, onComment }: { post: Post; onComment: () => void }) {
  const likes = post.counts?.likes ?? 0;
  return (
    <div>
      <span role="toolbar" className="counts">
        <Press label={words.counted(likes)} onPress={() => undefined}>
          {likes}
        </Press>
      </span>
      <div className="bar">
        <LikeControl item={post.id} />
        <Press label={words.comment} onPress={onComment}>
          <i className="icon" />
          <span {...marked('comment_button')} />
        </Press>
        <Press label={words.share} onPress={() => update({ layer: { kind: 'share', post: post.id } })}>
          <i className="icon" />
          <span {...marked('share_button')}>{words.shareWord}</span>
        </Press>
      </div>
    </div>
  );
}
