/** @jsxImportSource react */
import { type KeyboardEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Post } from '../fixtures/model.ts';
import { did, options, say } from '../site.ts';
import { FEED, likesOf, personOf } from './data.ts';
import { Compose, Profile } from './mastodon-forms.tsx';

type IconProps = { title: string; active?: boolean; counter?: number; onClick: () => void; menu?: boolean };

const IconButton = ({ title, active = false, counter, onClick, menu = false }: IconProps) => (
  <button
    type="button"
    className={`icon-button ${active ? 'active' : ''}`}
    aria-label={title}
    title={title}
    {...(menu ? { 'aria-haspopup': 'menu', 'aria-expanded': false } : {})}
    onClick={onClick}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true" />
    {counter !== undefined && <span className="icon-button__counter">{counter}</span>}
  </button>
);

const Header = ({ post }: { post: Post }) => {
  const { handle, name } = personOf(post.author);
  return (
    <div className="status__info">
      <a className="status__relative-time" href={`/@${handle}/${post.id}`}>
        <time>{post.minutesAgo} m</time>
      </a>
      <a className="status__display-name" href={`/@${handle}`}>
        <strong className="display-name__html">{name}</strong>{' '}
        <span className="display-name__account">@{handle}</span>
      </a>
    </div>
  );
};

/** Newer servers ask how to boost. */
const asks = options.get('boost') === 'menu';

function Status({ post }: { post: Post }) {
  const [isLiked, setLiked] = useState(post.liked ?? false);
  const [isBoosted, setBoosted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const favourite = (): void => {
    setLiked(!isLiked);
    did({ did: isLiked ? 'unlike' : 'like', item: post.id });
  };
  const boost = (): void => {
    setOpen(false);
    setBoosted(!isBoosted);
    did({ did: isBoosted ? 'unboost' : 'boost', item: post.id });
  };
  const onKey = ({ key, target, currentTarget }: KeyboardEvent): void => {
    if (target !== currentTarget) return;
    if (key === 'f') favourite();
    if (key === 'b') boost();
  };
  return (
    <article>
      <div className="status__wrapper focusable" tabIndex={0} data-post={post.id} onKeyDown={onKey}>
        <div className="status" data-id={post.id}>
          <Header post={post} />
          <div className="status__content">
            <div className="status__content__text">
              {post.text.split('\n\n').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </div>
          <div className="status__action-bar">
            <IconButton
              title={say('Balas', 'Reply')}
              onClick={() => document.querySelector('textarea')?.focus()}
            />
            <IconButton
              title={isBoosted ? say('Batalkan boost', 'Unboost') : 'Boost'}
              active={isBoosted}
              menu={asks}
              onClick={() => (asks ? setOpen(true) : boost())}
            />
            <IconButton
              title={
                isLiked ? say('Hapus dari favorit', 'Remove from favourites') : say('Favorit', 'Favourite')
              }
              active={isLiked}
              counter={likesOf(post)}
              onClick={favourite}
            />
          </div>
        </div>
      </div>
      {isOpen &&
        createPortal(
          <div className="dropdown-menu">
            <button type="button" onClick={boost}>
              Boost
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              {say('Kutip', 'Quote')}
            </button>
          </div>,
          document.body,
        )}
    </article>
  );
}

export function Mastodon() {
  const [first = ''] = location.pathname.split('/').slice(1);
  if (first.startsWith('@')) return <Profile handle={first.slice(1)} />;
  return (
    <>
      <Compose />
      {FEED.map((post) => (
        <Status key={post.id} post={post} />
      ))}
    </>
  );
}
