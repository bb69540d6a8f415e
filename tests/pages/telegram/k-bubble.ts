import type { ChatMessage } from '../fixtures/chats.ts';
import { h } from './dom.ts';
import { onPress } from './k-events.ts';
import { openMenu, openPicker } from './k-menu.ts';
import { chat, mine, peerId, QUICK, react } from './model.ts';

const classOf = (message: ChatMessage): string =>
  `reaction reaction-inline${mine.has(message.id) ? ' is-chosen' : ''}`;

function toggle(message: ChatMessage, sign: string): void {
  react(message, sign);
  const reaction = document.querySelector(`.bubble[data-mid="${message.id}"] reaction-element`);
  if (reaction) reaction.className = classOf(message);
}

function reactions(message: ChatMessage): HTMLElement {
  const sign = mine.get(message.id) ?? QUICK;
  const reaction = h('reaction-element', { class: classOf(message), tabindex: '0' }, `${sign} 3`);
  return h(
    'reactions-element',
    { class: 'reactions reactions-inline' },
    onPress(reaction, () => toggle(message, sign)),
  );
}

/** The quick reaction appears only while the mouse rests on the bubble. */
function listenToHover(content: HTMLElement, message: ChatMessage): void {
  content.addEventListener('mousemove', () => {
    if (content.querySelector('.bubble-hover-reaction') || mine.has(message.id)) return;
    const quick = h(
      'div',
      { class: 'bubble-hover-reaction' },
      h('div', { class: 'media-sticker-wrapper' }, QUICK),
    );
    content.append(onPress(quick, () => toggle(message, QUICK)));
  });
  content.addEventListener('mouseleave', () => content.querySelector('.bubble-hover-reaction')?.remove());
}

/** One message of Web K. */
export function bubble(message: ChatMessage): HTMLElement {
  const forward = h('button', { class: 'bubble-beside-button with-hover forward', type: 'button' }, '↪');
  const content = h(
    'div',
    { class: 'bubble-content' },
    h('div', { class: 'name' }, h('span', { class: 'peer-title', 'data-peer-id': '501' }, message.author)),
    h(
      'div',
      { class: 'message spoilers-container' },
      message.text,
      reactions(message),
      h('span', { class: 'time' }, '08:12'),
    ),
    onPress(forward, () => openPicker(message)),
  );
  listenToHover(content, message);
  const kind = chat.kind === 'channel' ? ' channel-post' : '';
  const row = h(
    'div',
    { class: `bubble is-in${kind}`, 'data-mid': message.id, 'data-peer-id': peerId },
    h('div', { class: 'bubble-content-wrapper' }, content),
  );
  row.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openMenu(message, (sign) => toggle(message, sign));
  });
  return row;
}
