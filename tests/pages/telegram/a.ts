import { say } from '../site.ts';
import { composer } from './a-composer.ts';
import { onPress } from './a-events.ts';
import { messageRow } from './a-message.ts';
import { find, h } from './dom.ts';
import { chat, isMember, joinOrLeave, messages, peerId } from './model.ts';

/** How long the server takes to let somebody in, in milliseconds. */
const SERVER_MS = 150;

const joinButton = (): HTMLElement => {
  const button = h('button', { class: 'Button smaller primary fluid has-ripple', type: 'button' });
  button.append(
    chat.kind === 'channel' ? say('Gabung Saluran', 'Join Channel') : say('Gabung Grup', 'Join Group'),
  );
  return onPress(button, () => {
    joinOrLeave();
    setTimeout(() => {
      button.remove();
      find('#Main').append(composer());
    }, SERVER_MS);
  });
};

function header(): HTMLElement {
  return h(
    'div',
    { class: 'MiddleHeader bar' },
    h(
      'div',
      { class: 'ChatInfo' },
      h('div', { class: 'Avatar size-medium', 'data-peer-id': peerId }),
      h('div', { class: 'info' }, h('div', { class: 'title' }, h('h3', { class: 'fullName' }, chat.name))),
    ),
    h('div', { class: 'HeaderActions' }, ...(isMember ? [] : [joinButton()])),
  );
}

/** Telegram Web A: own delegation on the document, buttons that work on the way down, menus in portals. */
export function startA(): void {
  const list = h(
    'div',
    { class: 'MessageList list' },
    h('div', { class: 'messages-container' }, ...messages.map(messageRow)),
  );
  find('#Main').append(header(), list, ...(isMember ? [composer()] : []));
}
