/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { Link } from './link.tsx';
import { PostText } from './post-text.tsx';
import { navigate } from './router.ts';
import { current, mediaUrl } from './store.ts';
import { Avatar, UserName } from './user-name.tsx';
import { words } from './words.ts';

export function Photos({ post }: { post: Post }) {
  return (
    <div className="photos">
      {post.photos?.map((photo, index) => (
        <Link key={photo.alt} href={`/${post.author}/status/${post.id}/photo/${index + 1}`}>
          <div data-testid="tweetPhoto" aria-label={words.image} className="photo">
            <img alt={photo.alt} src={mediaUrl(photo)} draggable={false} />
          </div>
        </Link>
      ))}
    </div>
  );
}

export function LinkCard({ card }: { card: NonNullable<Post['card']> }) {
  return (
    <div data-testid="card.wrapper" className="card">
      <div data-testid="card.layoutLarge.media">
        <a
          role="link"
          href="https://t.co/kartu"
          target="_blank"
          rel="noreferrer noopener"
          aria-label={`${card.domain} ${card.title}`}
        >
          <div className="card-picture" />
          <span className="card-title">{card.title}</span>
        </a>
      </div>
      <a
        role="link"
        href="https://t.co/kartu"
        target="_blank"
        rel="noreferrer noopener"
        tabIndex={-1}
        aria-hidden
        className="small"
      >
        {words.from} {card.domain}
      </a>
    </div>
  );
}

/** Another person's post inside this one: a link as a whole, its author is plain text. */
export function Quoted({ id }: { id: string }) {
  const post = current().posts.get(id);
  if (!post) return null;
  const open = () => navigate(`/${post.author}/status/${post.id}`);
  return (
    <div aria-labelledby={`quote-${id}`}>
      <span id={`quote-${id}`} className="hidden">
        {words.quote}
      </span>
      <div
        role="link"
        tabIndex={0}
        className="quoted"
        onClick={open}
        onKeyDown={(event) => event.key === 'Enter' && open()}
      >
        <div className="quoted-head">
          <Avatar handle={post.author} size={20} quiet />
          <UserName post={post} quoted />
        </div>
        {post.text !== '' && <PostText text={post.text} lang={post.lang ?? 'in'} />}
        {post.photos && <Photos post={post} />}
      </div>
    </div>
  );
}
