/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../site.ts';
import { comment } from './acts.ts';
import { IconButton } from './icons.tsx';
import { TextButton } from './text-button.tsx';

/** A text area in a form: Enter sends, Shift+Enter does not; the button is there once something is written. */
export function CommentForm({ post }: { post: string }) {
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    comment(post, text);
    setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        aria-label={say('Tambahkan komentar…', 'Add a comment…')}
        placeholder={say('Tambahkan komentar…', 'Add a comment…')}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      {text.trim() !== '' && (
        <TextButton mark="send" onPress={send}>
          {say('Kirim', 'Post')}
        </TextButton>
      )}
      <IconButton shape="face" label="Emoji" onPress={() => {}} />
    </form>
  );
}
