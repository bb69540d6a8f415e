/** @jsxImportSource react */
import { useState } from 'react';
import type { Post } from '../fixtures/model.ts';
import { ActionBar } from './action-bar.tsx';
import { Comments } from './comments.tsx';
import { isOld, marked } from './generation.ts';
import { FollowButton } from './once.tsx';
import { Press } from './press.tsx';
import { personOf, postOf } from './store.ts';
import { words } from './words.ts';

function Name({ handle }: { handle: string }) {
  return (
    <div {...marked('profile_name')}>
      <h3>
        <strong>
          <a href={`/${handle}?__cft__[0]=AZX`}>{personOf(handle).name}</a>
        </strong>
      </h3>
    </div>
  );
}

function Message({ text }: { text: string }) {
  return (
    <div {...marked('story_message')}>
      <div data-ad-comet-preview="message" data-ad-preview="message">
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else, and never change.
          <div key={index} dir="auto">
            {line}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A shared post inside a post: nothing is around it, it only comes second. */
function Shared({ id }: { id: string }) {
  const post = postOf(id);
  if (post === undefined) return null;
  return (
    <div className="shared">
      <Name handle={post.author} />
      <Message text={post.text} />
    </div>
  );
}

function Attachments({ post }: { post: Post }) {
  return (
    <div>
      {post.photos?.map((photo) => (
        <a key={photo.alt} href={`/photo/?fbid=${post.id}`}>
          <img
            data-imgperflogname="feedImage"
            alt={words.automatic(photo.alt)}
            src={`/media/${photo.scene}.svg?words=${encodeURIComponent(photo.words ?? '')}`}
          />
        </a>
      ))}
      {post.card && <div {...marked('title')}>{post.card.title}</div>}
      {post.quotes && <Shared id={post.quotes} />}
    </div>
  );
}

/** Words no person sees, as the site strews them. */
const Decoy = () => (
  <div aria-hidden="true" className="decoy">
    <blockquote dir="auto">Facebook coblos</blockquote>
    <div role="button" tabIndex={-1} />
  </div>
);

export function PostUnit({ post, open = false }: { post: Post; open?: boolean }) {
  const [isOpen, setOpen] = useState(open);
  const { name } = personOf(post.author);
  const root = isOld ? { role: 'article' } : { 'aria-posinset': 1 };
  return (
    <div className="unit" id={`unit-${post.id}`} tabIndex={-1} {...root}>
      <div>
        <div className="head">
          <a href={`/${post.author}`} aria-hidden="true" tabIndex={-1}>
            <img alt="" src={`/avatar/${post.author}.svg?name=${encodeURIComponent(name)}`} />
          </a>
          <Name handle={post.author} />
          <FollowButton handle={post.author} before="· " />
          <a href={`/${post.author}/posts/${post.id}`}>3 jam</a>
          <Press label={words.actionsFor(name)} more={{ 'aria-haspopup': 'menu' }} onPress={() => undefined}>
            …
          </Press>
        </div>
        {post.text && <Message text={post.text} />}
        <Decoy />
        <Attachments post={post} />
      </div>
      <ActionBar post={post} onComment={() => setOpen(true)} />
      {isOpen && <Comments post={post} />}
    </div>
  );
}
