/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { say } from '../site.ts';
import { Icon } from './icons.tsx';

/** What other sites show in a frame: nothing acts there, everything is a link to the post. */
export function Embed({ post: { id, author, text } }: { post: Post }) {
  const link = `/p/${id}/?utm_source=ig_embed`;
  return (
    <div className="embed">
      <a href={`/${author}/?utm_source=ig_embed`}>{author}</a>
      <a href={link}>
        <Icon shape="heart" label={say('Suka', 'Like')} />
      </a>
      <p>{text}</p>
      <a href={link}>{say('Tambahkan komentar...', 'Add a comment...')}</a>
    </div>
  );
}
