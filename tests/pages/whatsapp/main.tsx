/** @jsxImportSource react */
import { useEffect, useState as useLocal } from 'react';
import { CHATS } from '../fixtures/chats.ts';
import { drawPage } from '../react-page.ts';
import { options, ready, say } from '../site.ts';
import { Composer, StatusComposer } from './composer.tsx';
import { Editor } from './editor.tsx';
import { Layers } from './layers.tsx';
import { Message } from './message.tsx';
import { follow, set, useState } from './store.ts';

/** As many rows as fit; with `virtual=on` a row that scrolls away is used for the next message. */
const ROWS = 6;

function Side() {
  const [, onText] = useLocal('');
  return (
    <div id="side">
      <Editor label={say('Cari atau mulai chat baru', 'Search')} tab="3" onText={onText} onSend={onText} />
      {CHATS.map(({ id, name }) => (
        <div role="listitem" key={id}>
          <span title={name}>{name}</span>
        </div>
      ))}
    </div>
  );
}

function Header() {
  const { chat, isMember } = useState();
  return (
    <header>
      {chat.kind !== 'private' && <span data-icon="default-group-refreshed" />}
      <span dir="auto" title={chat.name}>
        {chat.name}
      </span>
      {chat.kind === 'channel' && (
        <button type="button" onClick={follow}>
          {isMember ? say('Mengikuti', 'Following') : say('Ikuti', 'Follow')}
        </button>
      )}
    </header>
  );
}

function SelectionBar() {
  const { selected = [] } = useState();
  return (
    <div className="bar" data-testid="multi-select-bar">
      <button
        type="button"
        data-testid="multi-select-bar-forward"
        onClick={() => set({ layer: { kind: 'picker', messages: selected } })}
      >
        {say('Teruskan pesan', 'Forward messages')}
      </button>
    </div>
  );
}

function Rows() {
  const { chat } = useState();
  const [from, setFrom] = useLocal(Math.max(0, chat.messages.length - ROWS));
  const shown = options.virtual ? chat.messages.slice(from, from + ROWS) : chat.messages.slice(-ROWS);
  return (
    <div className="rows" data-scrolltracepolicy="wa.web.conversation.messages">
      <button type="button" onClick={() => setFrom(Math.max(0, from - 1))}>
        {say('Pesan lebih lama', 'Older messages')}
      </button>
      {shown.map((message, slot) => (
        <Message key={options.virtual ? slot : message.id} message={message} />
      ))}
    </div>
  );
}

function App() {
  const { selected } = useState();
  useEffect(ready, []);
  if (options.get('page') === 'status') return <StatusComposer />;
  return (
    <div className="window">
      <Side />
      <div id="main">
        <Header />
        <Rows />
        {selected ? <SelectionBar /> : <Composer />}
      </div>
      <Layers />
    </div>
  );
}

drawPage(<App />, 'app');
