/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { say } from '../site.ts';
import { toggleLike } from './acts.ts';
import { CommentForm } from './comment-form.tsx';
import { Heart } from './icons.tsx';
import { Photo } from './media.tsx';
import { Avatar, Follow, PersonLink } from './people.tsx';
import { ActionBar, Caption } from './post.tsx';
import { type Comment, useStore } from './store.ts';
import { TextButton } from './text-button.tsx';

const useComments = (post: string): readonly Comment[] =>
  useStore().comments.filter((comment) => comment.post === post);

function CommentHeart({ id }: { id: string }) {
  return <Heart on={useStore().liked.has(id)} size={12} onPress={() => toggleLike(id)} />;
}

function CommentRow({ id, post, author, text }: Comment) {
  return (
    <div className="comment" data-comment={id}>
      <Avatar handle={author} />
      <div>
        <div>
          <PersonLink handle={author} />
          <a href={`/p/${post}/c/${id}/`}>
            <time dateTime="2031-10-01T01:00:00Z">{say('2 jam', '2h')}</time>
          </a>
        </div>
        <span dir="auto">{text}</span>
        <TextButton onPress={() => {}}>{say('Balas', 'Reply')}</TextButton>
      </div>
      <CommentHeart id={id} />
    </div>
  );
}

/** A post on a page of its own: no `article`, the caption looks like the first comment. */
export function Permalink({ post }: { post: Post }) {
  const comments = useComments(post.id);
  return (
    <main role="main">
      <div>
        <div>
          <Photo post={post} />
        </div>
        <div>
          <div className="head">
            <Avatar handle={post.author} />
            <PersonLink handle={post.author} />
            <Follow handle={post.author} />
          </div>
          <div className="scroll">
            <div className="comment">
              <PersonLink handle={post.author} />
              <time dateTime="2031-10-01T00:00:00Z">{say('1 hari', '1d')}</time>
              <span dir="auto">
                <Caption text={post.text} />
              </span>
            </div>
            <div>
              {comments.map((each) => (
                <CommentRow key={each.id} {...each} />
              ))}
            </div>
          </div>
          <ActionBar post={post} />
          <section>
            <CommentForm post={post.id} />
          </section>
        </div>
      </div>
    </main>
  );
}

/** The generation before: a list in a dialog over the page, the caption in a heading. */
export function PostDialog({ post }: { post: Post }) {
  const comments = useComments(post.id);
  return (
    <article role="presentation">
      <Photo post={post} />
      <div>
        <header className="head">
          <Avatar handle={post.author} />
          <PersonLink handle={post.author} />
          <Follow handle={post.author} element />
        </header>
        <ul>
          <li>
            <h2>
              <PersonLink handle={post.author} />
            </h2>
            <h1 dir="auto">
              <Caption text={post.text} />
            </h1>
          </li>
          <ul>
            {comments.map(({ id, author, text }) => (
              <li key={id} data-comment={id}>
                <h3>
                  <PersonLink handle={author} />
                </h3>
                <span dir="auto">{text}</span>
                <CommentHeart id={id} />
              </li>
            ))}
          </ul>
        </ul>
        <ActionBar post={post} />
        <a href={`/p/${post.id}/`}>
          <time dateTime="2031-10-01T00:00:00Z">1 Oktober</time>
        </a>
        <CommentForm post={post.id} />
      </div>
    </article>
  );
}
