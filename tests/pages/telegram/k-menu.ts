import { CHATS, type ChatMessage } from '../fixtures/chats.ts';
import { say } from '../site.ts';
import { find, h } from './dom.ts';
import { onPress } from './k-events.ts';
import { drawBeside } from './k-input.ts';
import { EMOJI, putBeside } from './model.ts';

const show = (...children: HTMLElement[]): void => find('#portals').replaceChildren(...children);

export function openPicker(message: ChatMessage): void {
  const rows = CHATS.slice(0, 2).map(({ id, name }) => {
    const row = h(
      'a',
      {
        class: 'row row-clickable chatlist-chat',
        'data-peer-id': `-100${id}`,
        tabindex: '0',
        role: 'button',
      },
      h('span', { class: 'peer-title' }, name),
    );
    return onPress(row, () => {
      putBeside({ kind: 'forward', message });
      show();
      drawBeside();
    });
  });
  show(h('div', { class: 'layer popup popup-forward active' }, h('div', { class: 'chatlist' }, ...rows)));
}

/** The icons of the menu are letters of a font: nothing but its words tells one entry from another. */
export function openMenu(message: ChatMessage, onReaction: (sign: string) => void): void {
  const tray = EMOJI.map((sign) =>
    onPress(h('div', { class: 'btn-menu-reactions-reaction' }, sign), () => {
      show();
      onReaction(sign);
    }),
  );
  const reply = h('div', { class: 'btn-menu-item' }, h('span', { class: 'tgico' }), say('Balas', 'Reply'));
  const forward = h(
    'div',
    { class: 'btn-menu-item' },
    h('span', { class: 'tgico' }),
    say('Teruskan', 'Forward'),
  );
  const answer = () => {
    putBeside({ kind: 'reply', message });
    show();
    drawBeside();
  };
  show(
    h(
      'div',
      { class: 'layer btn-menu active', id: 'bubble-contextmenu' },
      h('div', { class: 'btn-menu-reactions-container' }, h('div', { class: 'btn-menu-reactions' }, ...tray)),
      onPress(reply, answer),
      onPress(forward, () => openPicker(message)),
    ),
  );
}
