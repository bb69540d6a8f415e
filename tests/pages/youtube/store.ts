import { did, options } from '../site.ts';

/** What the reader did here: `video:ID`, `comment:ID`, `post:ID`, `channel:HANDLE`; `down:…` for a dislike. */
const done = new Set<string>(['channel:rina_masak']);

export const isDone = (mark: string): boolean => done.has(mark);

const NAMES: Readonly<Record<string, [done: string, undone: string]>> = {
  video: ['like', 'unlike'],
  comment: ['like comment', 'unlike comment'],
  post: ['like post', 'unlike post'],
  down: ['dislike', 'undo dislike'],
  channel: ['subscribe', 'unsubscribe'],
};

const flip = (mark: string): void => void (done.delete(mark) || done.add(mark));

/** Shows it at once, as the site does, and takes it back when the server refuses. */
export function toggle(mark: string, show: () => void): void {
  const [kind = '', ...rest] = mark.split(':');
  const wasDone = isDone(mark);
  flip(mark);
  show();
  did({ did: NAMES[kind]![wasDone ? 1 : 0], item: rest.join(':') });
  if (!options.refuse) return;
  queueMicrotask(() => {
    flip(mark);
    show();
  });
}
