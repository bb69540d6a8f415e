/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { options, say } from '../site.ts';
import { toggleLike, toggleRepost, toggleSave } from './acts.ts';
import { CommentForm } from './comment-form.tsx';
import { Heart, IconButton } from './icons.tsx';
import { Photo } from './media.tsx';
import { Avatar, Follow, PersonLink } from './people.tsx';
import { update, useStore } from './store.ts';

/** Words with their hashtags and mentions as links. */
export function Caption({ text }: { text: string }) {
  return text.split(/(?=[#@])|(?<=[#@]\w+)(?=\W)/).map((part) => {
    if (/^#\w/.test(part))
      return (
        <a key={part} href={`/explore/tags/${part.slice(1)}/`}>
          {part}
        </a>
      );
    return part;
  });
}

export function ActionBar({ post: { id } }: { post: Post }) {
  const { liked, reposted, saved } = useStore();
  /** With `trusted=1` the site believes only a hand. */
  const repost = (isTrusted: boolean) => {
    if (isTrusted || options.get('trusted') !== '1') toggleRepost(id);
  };
  return (
    <section className="bar">
      <span>
        <Heart on={liked.has(id)} onPress={() => toggleLike(id)} />
      </span>
      <IconButton shape="bubble" label={say('Komentari', 'Comment')} onPress={() => {}} />
      {reposted.has(id) ? (
        <IconButton shape="full repost" label={say('Batal posting ulang', 'Unrepost')} onPress={repost} />
      ) : (
        <IconButton shape="repost" label={say('Posting ulang', 'Repost')} onPress={repost} />
      )}
      <IconButton
        shape="plane"
        label={say('Bagikan', 'Share')}
        onPress={() => update({ layer: { kind: 'share', post: id } })}
      />
      <IconButton
        shape="ribbon"
        label={saved.has(id) ? say('Hapus', 'Remove') : say('Simpan', 'Save')}
        onPress={() => toggleSave(id)}
      />
    </section>
  );
}

/** A post of the feed. */
export function FeedPost({ post }: { post: Post }) {
  return (
    <article
      tabIndex={0}
      data-post={post.id}
      onKeyDown={({ key, target, currentTarget }) => {
        if (key === 'l' && target === currentTarget) toggleLike(post.id);
      }}
    >
      <div className="head">
        <Avatar handle={post.author} />
        <PersonLink handle={post.author} />
        <a href={`/p/${post.id}/`}>
          <time dateTime="2031-10-01T00:00:00Z">{say('1 hari', '1d')}</time>
        </a>
        <Follow handle={post.author} />
        <IconButton shape="dots" label={say('Opsi lainnya', 'More options')} onPress={() => {}} />
      </div>
      <Photo post={post} />
      <ActionBar post={post} />
      <a href={`/p/${post.id}/liked_by/`}>
        <span dir="auto">{say('12 suka', '12 likes')}</span>
      </a>
      <div>
        <PersonLink handle={post.author} />{' '}
        <span dir="auto">
          <Caption text={post.text} />
        </span>
      </div>
      <CommentForm post={post.id} />
    </article>
  );
}
