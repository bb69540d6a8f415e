/** @jsxImportSource react */
import { useState as useLocal } from 'react';
import { say } from '../site.ts';
import { Editor } from './editor.tsx';
import { Icon, Quote } from './message.tsx';
import { send, set, useState } from './store.ts';

/** Without words it records a voice message instead. */
export function SendButton({ isReady, onSend }: { isReady: boolean; onSend: () => void }) {
  return (
    <button
      type="button"
      data-tab="11"
      aria-label={isReady ? say('Kirim', 'Send') : say('Pesan suara', 'Voice message')}
      onClick={() => isReady && onSend()}
    >
      <Icon name={isReady ? 'wds-ic-send-filled' : 'mic-outlined'} />
    </button>
  );
}

type WritingProps = { label: string; tab?: string; testId?: string; onSend: (text: string) => void };

function Writing({ label, onSend, ...marks }: WritingProps) {
  const [text, setText] = useLocal('');
  // A text that was sent leaves a fresh editor behind.
  const [sentCount, setSentCount] = useLocal(0);
  const sendNow = (words: string) => {
    onSend(words);
    setText('');
    setSentCount(sentCount + 1);
  };
  return (
    <>
      <Editor key={sentCount} label={label} onText={setText} onSend={sendNow} {...marks} />
      <SendButton isReady={text.trim() !== ''} onSend={() => sendNow(text)} />
    </>
  );
}

/** The box under a chat. */
export function Composer() {
  const { answering } = useState();
  return (
    <footer>
      <button
        type="button"
        aria-label={say('Lampirkan', 'Attach')}
        onClick={() => set({ layer: { kind: 'media' } })}
      >
        +
      </button>
      {answering && <Quote message={answering} />}
      <Writing
        label={say('Ketik pesan', 'Type a message')}
        tab="10"
        testId="conversation-compose-box-input"
        onSend={(text) => send(text)}
      />
    </footer>
  );
}

/** A status of one's own: seen by every contact. */
export function StatusComposer() {
  return (
    <div className="bar">
      <Writing label={say('Ketik status', 'Type a status')} onSend={(text) => send(text, 'status')} />
    </div>
  );
}
