/** @jsxImportSource react */
import { useState } from 'react';
import type { Post } from '../fixtures/model.ts';
import { LexicalBox } from '../lexical-box.tsx';
import { did } from '../site.ts';
import { LikeControl } from './action-bar.tsx';
import { Press } from './press.tsx';
import { personOf } from './store.ts';
import { words } from './words.ts';

/** What others wrote under every post of the replica. */
const COMMENTS = [
  { id: '701', author: 'dewi_anggun', text: 'Setuju! Menangkan HALILIS, coblos nomor 2.' },
  { id: '702', author: 'rina_masak', text: 'Resepnya minta dong, Bu.' },
] as const;

function Comment({ post, comment }: { post: Post; comment: (typeof COMMENTS)[number] }) {
  const { name } = personOf(comment.author);
  const id = `${post.id}_${comment.id}`;
  return (
    <div data-commentid={id}>
      <div role="article" aria-label={words.commentBy(name)} id={`comment-${id}`}>
        <a href={`/${comment.author}?comment_id=${id}`} aria-hidden="true" tabIndex={-1}>
          <img alt="" src={`/avatar/${comment.author}.svg?name=x`} />
        </a>
        <a href={`/${comment.author}?comment_id=${id}`}>
          <span dir="auto">{name}</span>
        </a>
        <div dir="auto">{comment.text}</div>
        <a href={`/${post.author}/posts/pfbid0${post.id}?comment_id=${id}`}>3 jam</a>
        <LikeControl item={id} small />
        <Press onPress={() => undefined}>{words.reply}</Press>
      </div>
    </div>
  );
}

/** The box under a post: sends by Enter alone, or by a button that comes with the first letter. */
function CommentBox({ post }: { post: Post }) {
  const [{ text, round }, set] = useState({ text: '', round: 0 });
  const send = (written: string) => {
    if (written === '') return;
    did({ did: 'comment', item: post.id, text: written });
    set({ text: '', round: round + 1 });
  };
  return (
    <form role="presentation" onSubmit={(event) => event.preventDefault()}>
      <LexicalBox
        key={round}
        label={words.commentAs}
        onText={(now) => set({ text: now, round })}
        onSend={send}
      />
      {text.trim() !== '' && (
        <div id="focused-state-composer-submit">
          <Press label={words.postComment} onPress={() => send(text)}>
            ➤
          </Press>
        </div>
      )}
    </form>
  );
}

export function Comments({ post }: { post: Post }) {
  return (
    <div className="comments">
      {COMMENTS.map((comment) => (
        <Comment key={comment.id} post={post} comment={comment} />
      ))}
      <CommentBox post={post} />
    </div>
  );
}
