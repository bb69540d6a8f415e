import { say } from '../site.ts';
import { find, h } from './dom.ts';
import { bubble } from './k-bubble.ts';
import { onPress } from './k-events.ts';
import { input } from './k-input.ts';
import { chat, isMember, joinOrLeave, messages, peerId } from './model.ts';

/** How long the server takes to let somebody in, in milliseconds. */
const SERVER_MS = 150;

function topbar(): HTMLElement {
  const join = h('button', { class: `btn-primary btn-color-primary chat-join${isMember ? ' hide' : ''}` });
  join.append(chat.kind === 'channel' ? say('Gabung', 'Join') : say('Gabung ke Grup', 'Join Group'));
  return h(
    'div',
    { class: 'sidebar-header topbar bar' },
    h(
      'div',
      { class: 'chat-info' },
      h('span', { class: 'peer-title', 'data-peer-id': peerId, 'data-dialog': '1' }, chat.name),
    ),
    onPress(join, () => {
      joinOrLeave();
      setTimeout(() => join.classList.add('hide'), SERVER_MS);
    }),
  );
}

/** Telegram Web K: a listener on every control, class names instead of roles. */
export function startK(): void {
  const list = h('div', { class: 'bubbles list' }, ...messages.map(bubble));
  find('#Main').append(topbar(), list, ...(isMember ? [input()] : []));
}
