import { type ChatMessage, chatOf, MESSAGES } from '../fixtures/chats.ts';
import { did, options } from '../site.ts';

/** What goes out with the next message. */
export type Beside = { kind: 'reply' | 'forward' | 'edit'; message: ChatMessage };

export const chat = chatOf(options.get('chat') ?? '1001');
/** Groups and channels have negative ids. */
export const peerId = chat.kind === 'private' ? chat.id : `-100${chat.id}`;
/** The site asks the browser whether this is a machine with a touch screen, and acts on other events there. */
export const isTouch = options.get('touch') === '1';
/** Whether the person has set Enter, or Ctrl+Enter, to send. */
export const sendsByEnter = options.get('enter') !== 'ctrl';

export const QUICK = '👍';
export const EMOJI = [QUICK, '❤️', '🔥', '👏'];

/** The last of one's own messages in a private chat: it can be changed afterwards. */
export const OWN: ChatMessage = { id: '9001', author: '', text: 'Besok saya kabari lagi ya.' };
export const messages: readonly ChatMessage[] =
  chat.kind === 'private' ? [...chat.messages, OWN] : chat.messages.slice(-3);

/** Emoji of the reader by message; this one was given before. */
export const mine = new Map<string, string>([[MESSAGES.support, QUICK]]);

export let isMember = chat.isMember;
export let beside: Beside | undefined;

export const putBeside = (next: Beside | undefined): void => {
  beside = next;
};

export function react({ id }: ChatMessage, sign: string): void {
  const isGiven = mine.get(id) === sign;
  if (isGiven) mine.delete(id);
  else mine.set(id, sign);
  did({ did: isGiven ? 'unreact' : 'react', message: id, emoji: sign });
}

export function joinOrLeave(): void {
  isMember = !isMember;
  did({ did: isMember ? 'join' : 'leave', chat: chat.id });
}

/** Sends what is written and what lies beside it. False where there is nothing to send. */
export function send(text: string): boolean {
  if (text.trim() === '' && beside?.kind !== 'forward') return false;
  const { kind, message } = beside ?? {};
  beside = undefined;
  if (kind === 'edit') did({ did: 'edit', message: message?.id ?? '', text });
  else if (kind === 'forward') did({ did: 'forward', message: message?.id ?? '', text });
  else did({ did: 'message', to: chat.id, text, ...(message && { answers: message.id }) });
  return true;
}
