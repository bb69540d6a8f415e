import { useSyncExternalStore } from 'react';
import { type Chat, type ChatMessage, chatOf, MESSAGES } from '../fixtures/chats.ts';
import { did, options } from '../site.ts';

/** What lies over the chat. */
export type Layer =
  | { kind: 'tray' | 'menu'; message: ChatMessage }
  | { kind: 'picker'; messages: readonly ChatMessage[] }
  | { kind: 'invite'; chat: Chat }
  | { kind: 'media' }
  | undefined;

export type State = {
  chat: Chat;
  isMember: boolean;
  layer: Layer;
  /** Emoji of the reader by message. */
  reactions: Readonly<Record<string, string>>;
  answering: ChatMessage | undefined;
  /** Messages with a tick, while messages are chosen. */
  selected: readonly ChatMessage[] | undefined;
};

const chat = chatOf(options.get('chat') ?? '1001');

let state: State = {
  chat,
  isMember: chat.isMember,
  layer: options.get('layer') === 'invite' ? { kind: 'invite', chat } : undefined,
  // The reader has reacted to this one before.
  reactions: { [MESSAGES.support]: '👍' },
  answering: undefined,
  selected: undefined,
};
const listeners = new Set<() => void>();

export const set = (change: Partial<State>): void => {
  state = { ...state, ...change };
  for (const listen of listeners) listen();
};

export const useState = (): State =>
  useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => state,
  );

/** The same emoji again takes the reaction back. Shown at once, sent afterwards. */
export const react = ({ id }: ChatMessage, emoji: string): void => {
  const { [id]: mine, ...others } = state.reactions;
  set({ layer: undefined, reactions: mine === emoji ? others : { ...others, [id]: emoji } });
  did({ did: mine === emoji ? 'unreact' : 'react', message: id, emoji });
};

export const forward = (messages: readonly ChatMessage[], to: string): void => {
  set({ layer: undefined, selected: undefined });
  did({ did: 'forward', messages: messages.map(({ id }) => id).join(','), to });
};

export const send = (text: string, as: 'message' | 'status' | 'media' = 'message'): void => {
  const answers: Record<string, string> = state.answering ? { answers: state.answering.id } : {};
  set({ answering: undefined, layer: undefined });
  did({ did: as, text, ...(as === 'message' && { to: state.chat.id, ...answers }) });
};

export const follow = (): void => {
  set({ isMember: !state.isMember });
  did({ did: state.isMember ? 'follow' : 'unfollow', chat: state.chat.id });
};

export const join = (joined: Chat): void => {
  set({ layer: undefined });
  did({ did: 'join', chat: joined.id });
};
