/** @jsxImportSource react */
import { useState as useLocal } from 'react';
import { createPortal } from 'react-dom';
import { CHATS, type Chat, type ChatMessage } from '../fixtures/chats.ts';
import { options, say } from '../site.ts';
import { SendButton } from './composer.tsx';
import { Editor } from './editor.tsx';
import { Icon } from './message.tsx';
import { forward, join, react, send, set, useState } from './store.ts';

const EMOJI = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

function Tray({ message }: { message: ChatMessage }) {
  const { reactions } = useState();
  return (
    <div data-menu-content role="toolbar" aria-label={say('Reaksi', 'Reactions')}>
      {EMOJI.map((emoji, at) => (
        <div key={emoji} data-testid={reactions[message.id] === emoji ? 'selected' : undefined}>
          <button
            type="button"
            data-testid={`reactions-option-${at}`}
            aria-pressed={reactions[message.id] === emoji}
            aria-label={emoji}
            onClick={() => react(message, emoji)}
          >
            {emoji}
          </button>
        </div>
      ))}
      <button
        type="button"
        data-testid="reactions-show-more"
        aria-pressed={false}
        aria-label={say('Lainnya', 'More')}
      >
        +
      </button>
    </div>
  );
}

const onKey = (act: () => void) => (event: { key: string }) => {
  if (event.key === 'Enter' || event.key === ' ') act();
};

function Menu({ message }: { message: ChatMessage }) {
  const answer = () => set({ layer: undefined, answering: message });
  const choose = () => set({ layer: undefined, selected: [message] });
  return (
    <>
      <Tray message={message} />
      <ul>
        <li role="button" tabIndex={0} onClick={answer} onKeyDown={onKey(answer)}>
          {say('Balas', 'Reply')}
        </li>
        <li
          role="button"
          tabIndex={0}
          data-testid="mi-msg-forward"
          onClick={choose}
          onKeyDown={onKey(choose)}
        >
          {say('Teruskan', 'Forward')}
        </li>
      </ul>
    </>
  );
}

function Picker({ messages }: { messages: readonly ChatMessage[] }) {
  const [to, choose] = useLocal<Chat>();
  const [, onText] = useLocal('');
  return (
    <div role="dialog" aria-label={say('Teruskan pesan ke', 'Forward message to')}>
      <Editor label={say('Cari nama', 'Search name')} tab="3" onText={onText} onSend={onText} />
      {CHATS.slice(0, 1).map((chat) => (
        <div role="listitem" key={chat.id}>
          <label>
            <input type="checkbox" onChange={() => choose(chat)} />
            <span title={chat.name}>{chat.name}</span>
          </label>
        </div>
      ))}
      {to && (
        <div data-animate-btn>
          <button type="button" aria-label={say('Kirim', 'Send')} onClick={() => forward(messages, to.id)}>
            <Icon name="wds-ic-send-filled" />
          </button>
        </div>
      )}
    </div>
  );
}

function Invite({ chat }: { chat: Chat }) {
  return (
    <div role="dialog" aria-label={say('Undangan grup', 'Group invitation')}>
      <h1>{chat.name}</h1>
      <p>{chat.about}</p>
      <button type="button" onClick={() => set({ layer: undefined })}>
        {say('Batal', 'Cancel')}
      </button>
      <button
        type="button"
        // `trusted=1`: the site believes only what a person's own hand does.
        onClick={({ nativeEvent }) => {
          if (options.get('trusted') !== '1' || nativeEvent.isTrusted) join(chat);
        }}
      >
        {say('Gabung ke grup', 'Join group')}
      </button>
    </div>
  );
}

function Media() {
  const [caption, setCaption] = useLocal('');
  const post = (text: string) => send(text, 'media');
  return (
    <div role="dialog" aria-label={say('Pratinjau', 'Preview')}>
      <img src="/media/crowd.svg" alt="" width="200" />
      <Editor
        label={say('Tambahkan keterangan', 'Add a caption')}
        testId="media-caption-input-container"
        onText={setCaption}
        onSend={post}
      />
      <SendButton isReady onSend={() => post(caption)} />
    </div>
  );
}

/** Menus and dialogs, far from the message they are for. */
export function Layers() {
  const { layer } = useState();
  if (!layer) return null;
  const content = {
    tray: () => layer.kind === 'tray' && <Tray message={layer.message} />,
    menu: () => layer.kind === 'menu' && <Menu message={layer.message} />,
    picker: () => layer.kind === 'picker' && <Picker messages={layer.messages} />,
    invite: () => layer.kind === 'invite' && <Invite chat={layer.chat} />,
    media: () => <Media />,
  }[layer.kind]();
  return createPortal(<div className="layer">{content}</div>, document.querySelector('#layers') as Element);
}
