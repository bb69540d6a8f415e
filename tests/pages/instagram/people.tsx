/** @jsxImportSource react */
import { say } from '../site.ts';
import { toggleFollow } from './acts.ts';
import { useStore } from './store.ts';

export function Avatar({ handle }: { handle: string }) {
  return (
    <a href={`/${handle}/`} role="link" className="avatar">
      <img
        alt={say(`Foto profil ${handle}`, `${handle}'s profile picture`)}
        src={`/avatar/x.svg?name=${handle}`}
      />
    </a>
  );
}

export const PersonLink = ({ handle }: { handle: string }) => (
  <a href={`/${handle}/`} role="link">
    <span dir="auto">{handle}</span>
  </a>
);

/** The site has buttons of two generations: elements on profiles, `div`s in posts and lists. */
export function Follow({ handle, element = false }: { handle: string; element?: boolean }) {
  const isFollowed = useStore().following.has(handle);
  const word = isFollowed ? say('Mengikuti', 'Following') : say('Ikuti', 'Follow');
  const press = () => toggleFollow(handle);
  if (element)
    return (
      <button type="button" onClick={press}>
        <div dir="auto">{word}</div>
      </button>
    );
  return (
    <div
      role="button"
      tabIndex={0}
      onClick={press}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && press()}
    >
      {word}
    </div>
  );
}
