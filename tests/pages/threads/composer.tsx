/** @jsxImportSource react */
import { useState } from 'react';
import { LexicalBox } from '../lexical-box.tsx';
import { say } from '../site.ts';
import { Arrow, Press } from './icons.tsx';
import { Card } from './post.tsx';
import { close, send, useStore } from './store.ts';

/** Ctrl or Cmd with Enter sends; Enter alone begins a line. */
const isSending = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

function Box({
  placeholder,
  onText,
  onSend,
}: {
  placeholder: string;
  onText: (text: string) => void;
  onSend: () => void;
}) {
  return (
    <LexicalBox
      label={say(
        'Kolom teks kosong. Ketik untuk menulis utas baru.',
        'Empty text field. Type to compose a new post.',
      )}
      placeholder={placeholder}
      onText={onText}
      onSend={onSend}
      sends={isSending}
    />
  );
}

const answerTo = (author: string) => say(`Balas ${author}...`, `Reply to ${author}...`);

/** The dialog: what is answered stands above the words, what is quoted below. */
export function WriteDialog({ answers, quotes }: { answers?: string; quotes?: string }) {
  const { posts } = useStore();
  const [text, setText] = useState('');
  const author = posts.get(answers ?? '')?.author;
  const isReady = text.trim() !== '' || quotes !== undefined;
  const publish = () => isReady && send({ text, answers, quotes });
  return (
    <div role="dialog" aria-modal="true">
      <Press mark="close" onPress={close}>
        {say('Batal', 'Cancel')}
      </Press>
      <div>
        {answers !== undefined && <Card id={answers} />}
        <div>
          <div>sri_wahyuni</div>
          <Box
            placeholder={author === undefined ? say('Apa yang baru?', "What's new?") : answerTo(author)}
            onText={setText}
            onSend={publish}
          />
        </div>
        {quotes !== undefined && (
          <div>
            <Card id={quotes} />
          </div>
        )}
        <Press mark="add" onPress={() => {}}>
          {say('Tambahkan ke utas', 'Add to thread')}
        </Press>
      </div>
      <Press mark="publish" disabled={!isReady} onPress={publish}>
        {say('Posting', 'Post')}
      </Press>
    </div>
  );
}

/** The box under a post on its page: an arrow sends. */
export function InlineReply({ id, author }: { id: string; author: string }) {
  const [text, setText] = useState('');
  const [sentCount, setSentCount] = useState(0);
  const isReady = text.trim() !== '';
  const answer = () => {
    if (!isReady) return;
    send({ text, answers: id });
    setText('');
    setSentCount(sentCount + 1);
  };
  return (
    <div className="inline-reply">
      <Box key={sentCount} placeholder={answerTo(author)} onText={setText} onSend={answer} />
      <Press mark="send" disabled={!isReady} onPress={answer}>
        <Arrow label={say('Balas', 'Reply')} />
      </Press>
    </div>
  );
}
