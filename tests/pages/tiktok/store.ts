import { useSyncExternalStore } from 'react';
import { IDS } from '../fixtures/index.ts';
import { did, options } from '../site.ts';

/** What the reader did here; `video:ID`, `comment:ID`, `repost:ID`, `account:HANDLE`. */
let done: ReadonlySet<string> = new Set([`video:${IDS.alreadyLiked}`, 'account:rina_masak']);
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const isDone = (mark: string): boolean => done.has(mark);

/** Whether the reader did this, and draws again when that changes. */
export const useDone = (mark: string): boolean => useSyncExternalStore(subscribe, () => isDone(mark));

function set(mark: string, isSet: boolean): void {
  done = new Set([...done].filter((each) => each !== mark).concat(isSet ? [mark] : []));
  for (const listener of listeners) listener();
}

const NAMES: Readonly<Record<string, [done: string, undone: string]>> = {
  video: ['like', 'unlike'],
  comment: ['like comment', 'unlike comment'],
  repost: ['repost', 'undo repost'],
  account: ['follow', 'unfollow'],
};

/** Shows it at once, as the site does, and takes it back when the server refuses. */
export function toggle(mark: string): void {
  const [kind = '', item = ''] = mark.split(':');
  const wasDone = isDone(mark);
  set(mark, !wasDone);
  did({ did: NAMES[kind]![wasDone ? 1 : 0], item });
  if (options.refuse) queueMicrotask(() => set(mark, wasDone));
}
