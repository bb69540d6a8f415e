import { say } from '../site.ts';
import { onPress } from './a-events.ts';
import { find, h, write } from './dom.ts';
import { beside, OWN, putBeside, send, sendsByEnter } from './model.ts';

const editor = (): HTMLElement => find('#editable-message-text');

const drawButton = (): void => {
  const words = editor().textContent ?? '';
  const state = beside?.kind === 'forward' && words === '' ? 'forward' : words === '' ? 'record' : 'send';
  find('.main-button').className = `Button ${beside?.kind === 'edit' ? 'edit' : state} main-button round`;
};

/** What goes out with the next message, above the editor: only the beginning of its words. */
export function drawBeside(): void {
  const bar = beside && [
    h('div', { class: 'embedded-left-icon' }, h('i', { class: `icon icon-${beside.kind}` })),
    h(
      'div',
      { class: 'EmbeddedMessage inside-input' },
      h(
        'div',
        { class: 'message-text' },
        h('p', { class: 'embedded-text-wrapper' }, beside.message.text.slice(0, 80)),
        h('div', { class: 'message-title' }, h('span', { class: 'embedded-sender' }, beside.message.author)),
      ),
    ),
  ];
  find('.composer-wrapper').querySelector('.ComposerEmbeddedMessage')?.remove();
  if (bar) find('.composer-wrapper').prepend(h('div', { class: 'ComposerEmbeddedMessage' }, ...bar));
  drawButton();
}

const sendNow = (): void => {
  if (!send(editor().textContent ?? '')) return;
  write(editor(), '');
  drawBeside();
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.isComposing) return;
  const isChord = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && !event.shiftKey && (isChord || sendsByEnter)) {
    event.preventDefault();
    sendNow();
  }
  if (event.key !== 'ArrowUp' || editor().textContent !== '') return;
  event.preventDefault();
  putBeside({ kind: 'edit', message: OWN });
  write(editor(), OWN.text);
  drawBeside();
};

/** Keys pressed beside the box are pressed in it once more, before anybody else on the document hears them. */
const redirect = (event: KeyboardEvent): void => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target !== document.body || event.ctrlKey || event.metaKey) return;
  editor().focus();
  editor().dispatchEvent(new KeyboardEvent(event.type, event));
};

export function composer(): HTMLElement {
  const box = h('div', {
    id: 'editable-message-text',
    class: 'form-control allow-selection',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': say('Pesan', 'Message'),
  });
  box.addEventListener('keydown', onKeyDown);
  box.addEventListener('input', drawButton);
  document.addEventListener('keydown', redirect, true);
  const button = h(
    'button',
    { class: 'Button record main-button round', type: 'button' },
    h('i', { class: 'icon icon-send' }),
  );
  return h(
    'div',
    { class: 'Composer shown' },
    h('div', { class: 'composer-wrapper' }, h('div', { class: 'message-input-wrapper' }, box)),
    onPress(button, sendNow, { slow: true }),
  );
}
