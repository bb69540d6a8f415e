/** @jsxImportSource react */
import type { ChatMessage } from '../fixtures/chats.ts';
import { say } from '../site.ts';
import { set, useState } from './store.ts';

const Icon = ({ name }: { name: string }) => (
  <span aria-hidden="true" data-icon={name}>
    <svg viewBox="0 0 24 24" width="16" height="16">
      <title>{name}</title>
      <path d="M4 4h16v16H4z" />
    </svg>
  </span>
);

/** The words of a message: a line each, bold between asterisks, as the site nests them. */
function Words({ text }: { text: string }) {
  return (
    <span data-testid="selectable-text" dir="ltr" className="selectable-text copyable-text">
      {text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never move
        <span key={at}>
          {at === 0 ? <strong data-testid="selectable-text">{line}</strong> : line}
          {'\n'}
        </span>
      ))}
    </span>
  );
}

/** The message that is answered, in the composer. */
export function Quote({ message }: { message: ChatMessage }) {
  return (
    <div
      role="button"
      tabIndex={0}
      className="quote"
      aria-label={say('Pesan yang dikutip', 'Quoted message')}
    >
      <span dir="auto">{message.author}</span>
      <div role="button" tabIndex={-1}>
        <span data-testid="selectable-text" className="quoted-mention">
          {message.text}
        </span>
      </div>
    </div>
  );
}

function Tick({ message }: { message: ChatMessage }) {
  const { selected = [] } = useState();
  const isChosen = selected.includes(message);
  const toggle = () =>
    set({ selected: isChosen ? selected.filter((each) => each !== message) : [...selected, message] });
  return (
    <button type="button" role="checkbox" aria-checked={isChosen} onClick={toggle}>
      {isChosen ? '☑' : '☐'}
    </button>
  );
}

/** One row. What can be done to it stands in menus elsewhere in the page. */
export function Message({ message }: { message: ChatMessage }) {
  const { reactions, selected } = useState();
  const mine = reactions[message.id];
  const open = (kind: 'tray' | 'menu') => set({ layer: { kind, message } });
  return (
    <div
      tabIndex={-1}
      data-id={message.id}
      data-testid={`conv-msg-${message.id}`}
      onContextMenu={(event) => {
        event.preventDefault();
        open('menu');
      }}
    >
      {selected && <Tick message={message} />}
      <div data-testid="msg-container">
        <span aria-label={`${message.author}:`} />
        <div className="copyable-text" data-pre-plain-text={`[08.12, 1/10/2031] ${message.author}: `}>
          <Words text={message.text} />
        </div>
        <div data-testid="msg-meta" role="button" tabIndex={-1}>
          08.12
        </div>
        <div
          role="button"
          tabIndex={0}
          data-js-context-icon
          aria-label={say('Menu konteks', 'Context menu')}
          onClick={() => open('menu')}
        >
          <Icon name="ic-chevron-down-menu" />
        </div>
        <div data-testid="addon-bubble-container">
          {mine && (
            <button type="button" aria-label={say(`reaksi ${mine}`, `reaction ${mine}`)}>
              {mine}
            </button>
          )}
        </div>
      </div>
      <button type="button" aria-label={say('Tanggapi', 'React')} onClick={() => open('tray')}>
        <Icon name="react" />
      </button>
      <button
        type="button"
        aria-label={say('Teruskan', 'Forward')}
        onClick={() => set({ layer: { kind: 'picker', messages: [message] } })}
      >
        <Icon name="forward-refreshed" />
      </button>
    </div>
  );
}

export { Icon };
