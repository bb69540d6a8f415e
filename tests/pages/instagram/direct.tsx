/** @jsxImportSource react */
import { useState } from 'react';
import { LexicalBox } from '../lexical-box.tsx';
import { did, say } from '../site.ts';
import { IconButton } from './icons.tsx';
import { TextButton } from './text-button.tsx';

/** A chat: Enter sends, and so does the word that appears once something is written. */
export function Chat({ id, name }: { id: string; name: string }) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const send = () => {
    did({ did: 'message', item: id, text });
    setSent([...sent, text]);
  };
  return (
    <main role="main">
      <header>
        <span dir="auto">{name}</span>
      </header>
      <div>
        {sent.map((words) => (
          <div key={words} role="row">
            <div dir="auto">{words}</div>
          </div>
        ))}
      </div>
      <div className="chat-box">
        <LexicalBox
          key={sent.length}
          label={say('Pesan', 'Message')}
          placeholder={say('Pesan...', 'Message...')}
          onText={setText}
          onSend={() => {
            if (text.trim() !== '') send();
          }}
        />
        {text.trim() === '' ? (
          <IconButton
            shape="heart"
            label={say('Suka', 'Like')}
            onPress={() => did({ did: 'heart', item: id })}
          />
        ) : (
          <TextButton mark="send" onPress={send}>
            {say('Kirim', 'Send')}
          </TextButton>
        )}
      </div>
    </main>
  );
}
