/** @jsxImportSource react */
import { useState } from 'react';
import type { Post } from '../fixtures/model.ts';
import { did, say } from '../site.ts';
import { toggleLike } from './acts.ts';
import { Heart } from './icons.tsx';
import { Avatar, PersonLink } from './people.tsx';
import { photoOf, useStore } from './store.ts';
import { TextButton } from './text-button.tsx';

const EMOJI = ['😂', '😮', '😍', '😢', '👏', '🔥', '🎉', '💯'];

/** The site's own description reads out what is written in the picture. */
const describe = ({ author, text }: Post): string =>
  say(
    `Foto oleh ${author}. Mungkin gambar teks: '${text}'`,
    `Photo by ${author}. May be an image of text that says '${text}'`,
  );

/** A story: quick reactions and a reply, both sent as a message, and a heart. */
export function Story({ handle, id }: { handle: string; id: string }) {
  const { posts, liked } = useStore();
  const [text, setText] = useState('');
  const [isAnswering, setAnswering] = useState(true);
  const post = posts.get(id);
  const send = (words: string) => {
    if (words.trim() === '') return;
    did({ did: 'answer story', item: id, text: words });
    setText('');
    setAnswering(false);
  };
  return (
    <section className="story">
      <header>
        <Avatar handle={handle} />
        <PersonLink handle={handle} />
      </header>
      <div>{post && <img src={photoOf(post).src} alt={describe(post)} />}</div>
      {isAnswering && (
        <div className="emoji">
          {EMOJI.map((emoji) => (
            <TextButton key={emoji} mark={emoji} onPress={() => send(emoji)}>
              {emoji}
            </TextButton>
          ))}
        </div>
      )}
      <textarea
        placeholder={say(`Balas ${handle}...`, `Reply to ${handle}...`)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send(text);
        }}
      />
      {text !== '' && (
        <TextButton mark="send" onPress={() => send(text)}>
          {say('Kirim', 'Send')}
        </TextButton>
      )}
      <Heart on={liked.has(id)} onPress={() => toggleLike(id)} />
    </section>
  );
}
