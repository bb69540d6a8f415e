import { find, h, write } from './dom.ts';
import { onPress } from './k-events.ts';
import { beside, send, sendsByEnter } from './model.ts';

const editor = (): HTMLElement => find('.input-message-input');

const drawButton = (): void => {
  const isEmpty = editor().textContent === '';
  const state = !isEmpty ? 'send' : beside?.kind === 'forward' ? 'forward' : 'record';
  find('.btn-send').className = `btn-icon rp btn-circle btn-send animated-button-icon ${state}`;
};

export function drawBeside(): void {
  const bar = beside && [
    h('span', { class: `tgico tgico-${beside.kind}` }),
    h(
      'div',
      { class: 'reply' },
      h('div', { class: 'reply-title' }, beside.message.author),
      h('div', { class: 'reply-subtitle' }, beside.message.text.slice(0, 80)),
    ),
  ];
  find('.reply-wrapper').replaceChildren(...(bar ?? []));
  drawButton();
}

const sendNow = (): void => {
  if (!send(editor().textContent ?? '')) return;
  write(editor(), '');
  drawBeside();
};

export function input(): HTMLElement {
  const box = h('div', {
    class: 'input-message-input scrollable',
    contenteditable: 'true',
    dir: 'auto',
    tabindex: '-1',
  });
  const copy = h('div', {
    class: 'input-message-input input-field-input-fake hide',
    contenteditable: 'true',
  });
  box.addEventListener('input', drawButton);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (!sendsByEnter && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    sendNow();
  });
  const button = h('button', { class: 'btn-icon rp btn-circle btn-send record', type: 'button' }, '➤');
  return h(
    'div',
    { class: 'chat-input' },
    h('div', { class: 'reply-wrapper' }),
    h('div', { class: 'input-message-container' }, box, copy),
    onPress(button, sendNow),
  );
}
