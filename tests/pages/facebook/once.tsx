/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { options } from '../site.ts';
import { Press } from './press.tsx';
import { doOnce, useStore } from './store.ts';
import { words } from './words.ts';

/** `trusted=1`: the site believes only what a person pressed. */
const isBelieved = ({ nativeEvent }: MouseEvent) => options.get('trusted') !== '1' || nativeEvent.isTrusted;

type OnceProps = { what: string; item: string; label: string; done: string; before?: string };

/** A button that says afterwards that it was pressed; pressed again it takes that back. */
export function OnceButton({ what, item, label, done, before = '' }: OnceProps) {
  const isDone = useStore().done.has(`${what} ${item}`);
  const text = isDone ? done : label;
  return (
    <Press
      label={before === '' ? text : undefined}
      onPress={(event) => isBelieved(event) && doOnce(what, item)}
    >
      <span>
        {before}
        {text}
      </span>
    </Press>
  );
}

/** In the header of a post the button has no label of its own and a dot before its word. */
export function FollowButton({ handle, before = '' }: { handle: string; before?: string }) {
  return (
    <OnceButton what="follow" item={handle} label={words.follow} done={words.following} before={before} />
  );
}
