/** @jsxImportSource react */
import { Fragment, useState } from 'react';
import type { Post } from '../fixtures/model.ts';
import { did, options, say } from '../site.ts';
import { linesOf, personOf } from './data.ts';

/** In 2025 every part had the name of its view; a year later most of them had gone. */
export const view = (name: string): Record<string, string> =>
  options.get('dom') === 'views' ? { 'data-view-name': name } : {};

export const Icon = ({ name }: { name: string }) => (
  <svg id={name} viewBox="0 0 16 16" role="none">
    <path d="M2 2h12v12H2z" />
  </svg>
);

export const Author = ({ handle }: { handle: string }) => {
  const { name, bio } = personOf(handle);
  const [isFollowed, setFollowed] = useState(false);
  const follow = (): void => {
    setFollowed(true);
    did({ did: 'follow', account: handle });
  };
  const address = `https://www.linkedin.com/in/${handle}/`;
  return (
    <div>
      <button
        type="button"
        aria-label={say(
          `Buka menu kontrol untuk postingan oleh ${name}`,
          `Open control menu for post by ${name}`,
        )}
      >
        <Icon name="overflow-web-ios-small" />
      </button>
      <a {...view('feed-actor-image')} href={address}>
        <svg role="img" aria-label={name} />
      </a>
      <div>
        <a href={address}>
          <p>
            <span>{name}</span>
          </p>
          <p>{bio}</p>
        </a>
      </div>
      <button
        type="button"
        aria-label={`${isFollowed ? say('Mengikuti', 'Following') : say('Ikuti', 'Follow')} ${name}`}
        onClick={follow}
      >
        <span>{isFollowed ? say('Mengikuti', 'Following') : say('Ikuti', 'Follow')}</span>
      </button>
    </div>
  );
};

export const Words = ({ post }: { post: Post }) => (
  <div {...view('feed-commentary')}>
    <p>
      <span data-testid="expandable-text-box">
        {linesOf(post).map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
        <button type="button" data-testid="expandable-text-button">
          … {say('selengkapnya', 'more')}
        </button>
      </span>
    </p>
  </div>
);
