/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { personOf } from './store.ts';
import { ago, words } from './words.ts';

export function Avatar({
  handle,
  size = 40,
  quiet = false,
}: {
  handle: string;
  size?: number;
  quiet?: boolean;
}) {
  const src = `https://pbs.twimg.com/profile_images/${handle}.svg?name=${encodeURIComponent(personOf(handle).name)}`;
  const picture = <img alt="" src={src} width={size} height={size} draggable={false} className="avatar" />;
  return (
    <div data-testid="Tweet-User-Avatar" className="avatar-box">
      <div data-testid={`UserAvatar-Container-${handle}`}>
        {quiet ? (
          <div role="presentation" aria-hidden tabIndex={-1}>
            {picture}
          </div>
        ) : (
          <Link href={`/${handle}`} tabIndex={-1} aria-hidden>
            {picture}
          </Link>
        )}
      </div>
    </div>
  );
}

function Names({ handle }: { handle: string }) {
  const person = personOf(handle);
  return (
    <span className="name">
      {person.name} {person.verified === true && <VerifiedMark />}
    </span>
  );
}

export function VerifiedMark() {
  return (
    <span className="verified" data-testid="icon-verified">
      <Icon name="verified" label={words.verified} />
    </span>
  );
}

/** Name, handle and time. Inside a quoted post it is plain text; a promoted post has no time link. */
export function UserName({ post, quoted = false }: { post: Post; quoted?: boolean }) {
  const at = `@${post.author}`;
  const time = (
    <time dateTime={new Date(Date.now() - post.minutesAgo * 60_000).toISOString()}>
      {ago(post.minutesAgo)}
    </time>
  );
  if (quoted) {
    return (
      <div data-testid="User-Name" className="user-name">
        <Names handle={post.author} />
        <span className="handle">{at}</span>
        <span aria-hidden className="dot">
          ·
        </span>
        <span className="handle">{time}</span>
      </div>
    );
  }
  return (
    <div data-testid="User-Name" className="user-name">
      <Link href={`/${post.author}`}>
        <Names handle={post.author} />
      </Link>
      <Link href={`/${post.author}`} tabIndex={-1} className="handle">
        <span>{at}</span>
      </Link>
      {post.promoted !== true && (
        <>
          <span aria-hidden className="dot">
            ·
          </span>
          <Link
            href={`/${post.author}/status/${post.id}`}
            className="handle"
            aria-label={ago(post.minutesAgo)}
          >
            {time}
          </Link>
        </>
      )}
    </div>
  );
}
