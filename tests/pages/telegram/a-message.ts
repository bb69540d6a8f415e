import type { ChatMessage } from '../fixtures/chats.ts';
import { say } from '../site.ts';
import { on, onPress } from './a-events.ts';
import { openMenu, openPicker } from './a-menu.ts';
import { emoji, h } from './dom.ts';
import { isTouch, mine, OWN, QUICK, react } from './model.ts';

/**
 * Two taps closer together than this, in milliseconds, are the default reaction; one alone opens the menu. The site
 * waits 200 ms; a loaded test machine taps more slowly.
 */
const DOUBLE_TAP_MS = 1500;

const classOf = (message: ChatMessage): string =>
  `Button message-reaction tiny primary${mine.has(message.id) ? ' chosen' : ''}`;

/** The button is changed where it stands: the rest of the press still belongs to it. */
function toggle(message: ChatMessage, sign: string): void {
  react(message, sign);
  const button = document.querySelector(`[data-message-id="${message.id}"] .message-reaction`);
  if (button) button.className = classOf(message);
}

function reactions(message: ChatMessage): HTMLElement {
  const sign = mine.get(message.id) ?? QUICK;
  const button = h(
    'button',
    { class: classOf(message), type: 'button' },
    h('div', { class: 'ReactionStaticEmoji' }, emoji(sign)),
    '3',
  );
  return h(
    'div',
    { class: 'Reactions' },
    onPress(button, () => toggle(message, sign)),
    h('span', { class: 'MessageMeta' }, h('span', { class: 'message-time' }, '08:12')),
  );
}

function listenToTaps(row: HTMLElement, message: ChatMessage): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  on(row, 'click', () => {
    if (!isTouch) return;
    if (waiting !== undefined) {
      clearTimeout(waiting);
      waiting = undefined;
      toggle(message, QUICK);
      return;
    }
    waiting = setTimeout(() => {
      waiting = undefined;
      openMenu(message, (sign) => toggle(message, sign));
    }, DOUBLE_TAP_MS);
  });
}

/** One message: its reactions in it, everything else in a menu elsewhere. */
export function messageRow(message: ChatMessage): HTMLElement {
  const share = h(
    'button',
    {
      class: 'Button message-action-button translucent-white round',
      'aria-label': say('Teruskan', 'Forward'),
    },
    h('i', { class: 'icon icon-share-filled' }),
  );
  const row = h(
    'div',
    {
      id: `message-${message.id}`,
      class: `Message message-list-item${message === OWN ? ' own' : ''}`,
      'data-message-id': message.id,
    },
    h(
      'div',
      { class: 'message-content text has-reactions', dir: 'auto' },
      h('div', { class: 'message-title' }, h('span', { class: 'sender-title' }, message.author)),
      h('div', { class: 'text-content clearfix with-meta', dir: 'auto' }, message.text, reactions(message)),
      onPress(share, () => openPicker(message)),
    ),
  );
  on(row, 'contextmenu', (event) => {
    event.preventDefault();
    openMenu(message, (sign) => toggle(message, sign));
  });
  listenToTaps(row, message);
  return row;
}
