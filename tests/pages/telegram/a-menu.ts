import { CHATS, type ChatMessage } from '../fixtures/chats.ts';
import { say } from '../site.ts';
import { drawBeside } from './a-composer.ts';
import { on, onPress } from './a-events.ts';
import { emoji, find, h } from './dom.ts';
import { EMOJI, putBeside } from './model.ts';

const show = (...children: HTMLElement[]): void => find('#portals').replaceChildren(...children);
const close = (): void => show();

const item = (icon: string, label: string, act: () => void): HTMLElement => {
  const row = h(
    'div',
    { class: 'MenuItem', role: 'menuitem', tabindex: '0' },
    h('i', { class: `icon icon-${icon}` }),
    label,
  );
  return on(row, 'click', act);
};

/** The chats one can forward to; choosing one only opens it, with the message beside the editor. */
export function openPicker(message: ChatMessage): void {
  const rows = CHATS.slice(0, 2).map(({ name }) => {
    const row = h(
      'div',
      { class: 'ListItem chat-item-clickable row-clickable', role: 'button', tabindex: '0' },
      name,
    );
    return on(row, 'click', () => {
      putBeside({ kind: 'forward', message });
      close();
      drawBeside();
    });
  });
  show(h('div', { class: 'layer ChatOrUserPicker' }, h('div', { class: 'modal-dialog' }, ...rows)));
}

/** A message's own menu, in a portal: the tray of reactions and what else can be done. */
export function openMenu(message: ChatMessage, onReaction: (sign: string) => void): void {
  const tray = EMOJI.map((sign) =>
    // Its class names are made anew in every build of the site.
    on(h('div', { class: 'qZ3xKd9w' }, emoji(sign)), 'click', () => {
      close();
      onReaction(sign);
    }),
  );
  const more = h('button', { class: 'Button ReactionSelector__show-more translucent' }, '⌄');
  const items = [
    item('reply', say('Balas', 'Reply'), () => {
      putBeside({ kind: 'reply', message });
      close();
      drawBeside();
    }),
    item('forward', say('Teruskan', 'Forward'), () => openPicker(message)),
  ];
  show(
    h(
      'div',
      { class: 'layer Menu MessageContextMenu fluid with-reactions' },
      h(
        'div',
        { class: 'bubble menu-container' },
        h(
          'div',
          { class: 'ReactionSelector' },
          h('div', { class: 'ReactionSelector__reactions' }, ...tray, onPress(more, close)),
        ),
        ...items,
      ),
    ),
  );
}
