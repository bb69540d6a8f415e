/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { say } from '../site.ts';
import { Icon, Press } from './icons.tsx';
import { toggleFollow, toggleLike, update, useStore } from './store.ts';

const PersonLink = ({ handle }: { handle: string }) => (
  <a href={`/@${handle}`} role="link">
    <span dir="auto">
      <span translate="no">{handle}</span>
    </span>
  </a>
);

/** The picture of whoever wrote it, with a "+" as long as one does not follow them. */
function Avatar({ handle }: { handle: string }) {
  const { following } = useStore();
  return (
    <div className="avatar">
      <a href={`/@${handle}`} role="link">
        <img
          alt={say(`Foto profil ${handle}`, `${handle}'s profile picture`)}
          src={`/avatar/x.svg?name=${handle}`}
        />
      </a>
      {!following.has(handle) && (
        <Press mark="plus" onPress={() => toggleFollow(handle)}>
          <Icon shape="plus" label={say('Ikuti', 'Follow')} />
        </Press>
      )}
    </div>
  );
}

function ActionBar({ post: { id, counts } }: { post: Post }) {
  const { liked, reposted } = useStore();
  const isLiked = liked.has(id);
  const isReposted = reposted.has(id);
  const openMenu = (control: Element) => {
    const { left, bottom } = control.getBoundingClientRect();
    update({ layer: { kind: 'menu', post: id, x: left, y: bottom } });
  };
  return (
    <div className="bar">
      <Press mark="like" onPress={() => toggleLike(id)}>
        <Icon
          shape="heart"
          label={isLiked ? say('Batal suka', 'Unlike') : say('Suka', 'Like')}
          filled={isLiked}
        />
        <span>{counts?.likes ?? ''}</span>
      </Press>
      <Press mark="answer" onPress={() => update({ layer: { kind: 'write', answers: id } })}>
        <Icon shape="bubble" label={say('Balas', 'Reply')} />
      </Press>
      <Press mark="repost" onPress={openMenu}>
        <Icon
          shape="arrows"
          label={isReposted ? say('Diposting ulang', 'Reposted') : say('Posting ulang', 'Repost')}
          filled={isReposted}
        />
      </Press>
      <Press mark="share" onPress={() => {}}>
        <Icon shape="plane" label={say('Bagikan', 'Share')} />
      </Press>
    </div>
  );
}

function Words({ post: { author, id, text, photos, card } }: { post: Post }) {
  return (
    <>
      <div className="head">
        <PersonLink handle={author} />
        <a href={`/@${author}/post/${id}`} role="link">
          <time dateTime="2031-10-01T00:00:00Z">{say('1 hari', '1d')}</time>
        </a>
      </div>
      {text !== '' && (
        <span dir="auto">
          <span>{text}</span>
        </span>
      )}
      {photos?.map(({ scene, words = '', alt }) => (
        <picture key={alt}>
          <img alt={alt} src={`/media/${scene}.svg?words=${encodeURIComponent(words)}`} />
        </picture>
      ))}
      {card && (
        <a href={`https://l.threads.com/?u=${encodeURIComponent(card.url)}`} target="_blank" rel="noreferrer">
          <img alt="" src="/media/sky.svg" />
          <span dir="auto">{card.title}</span>
        </a>
      )}
    </>
  );
}

/** A post inside another or in the dialog: words only. */
export function Card({ id }: { id: string }) {
  const post = useStore().posts.get(id);
  return post ? (
    <div data-pressable-container="true" className="card" data-card={id}>
      <Words post={post} />
    </div>
  ) : null;
}

/** A post or an answer, both alike. Pressing it anywhere opens its page. */
export function ThreadPost({ post }: { post: Post }) {
  return (
    <div data-pressable-container="true" className="post" data-post={post.id}>
      <Avatar handle={post.author} />
      <div>
        <Words post={post} />
        <Press mark="more" onPress={() => {}}>
          <Icon shape="dots" label={say('Selengkapnya', 'More')} />
        </Press>
        {post.quotes !== undefined && <Card id={post.quotes} />}
        <ActionBar post={post} />
      </div>
    </div>
  );
}
