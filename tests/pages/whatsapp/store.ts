import { type Chat, type ChatMessage, chatOf, MESSAGES } from '../fixtures/chats.ts';
import { createStore } from '../react-store.ts';
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

export const {
  current,
  update: set,
  useStore: useState,
} = createStore<State>({
  chat,
  isMember: chat.isMember,
  layer: options.get('layer') === 'invite' ? { kind: 'invite', chat } : undefined,
  // The reader has reacted to this one before.
  reactions: { [MESSAGES.support]: '👍' },
  answering: undefined,
  selected: undefined,
});

/** The same emoji again takes the reaction back. Shown at once, sent afterwards. */
export const react = ({ id }: ChatMessage, emoji: string): void => {
  const { [id]: mine, ...others } = current().reactions;
  set({ layer: undefined, reactions: mine === emoji ? others : { ...others, [id]: emoji } });
  did({ did: mine === emoji ? 'unreact' : 'react', message: id, emoji });
};

export const forward = (messages: readonly ChatMessage[], to: string): void => {
  set({ layer: undefined, selected: undefined });
  did({ did: 'forward', messages: messages.map(({ id }) => id).join(','), to });
};

export const send = (text: string, as: 'message' | 'status' | 'media' = 'message'): void => {
  const { answering, chat } = current();
  const answers: Record<string, string> = answering ? { answers: answering.id } : {};
  set({ answering: undefined, layer: undefined });
  did({ did: as, text, ...(as === 'message' && { to: chat.id, ...answers }) });
};

export const follow = (): void => {
  set({ isMember: !current().isMember });
  did({ did: current().isMember ? 'follow' : 'unfollow', chat: current().chat.id });
};

export const join = (joined: Chat): void => {
  set({ layer: undefined });
  did({ did: 'join', chat: joined.id });
};
