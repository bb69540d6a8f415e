/** @jsxImportSource react */
import type { Post } from '../fixtures/model.ts';
import { say } from '../site.ts';
import { toggleLike } from './acts.ts';
import { Heart, IconButton } from './icons.tsx';
import { Video } from './media.tsx';
import { Follow } from './people.tsx';
import { Caption } from './post.tsx';
import { update, useStore } from './store.ts';

function Reel({ post: { id, author, text } }: { post: Post }) {
  const { liked } = useStore();
  return (
    <div className="reel" data-post={id}>
      <div>
        <Video id={id} />
        <div className="reel-words">
          <a href={`/${author}/reels/`}>
            <span dir="auto">{author}</span>
          </a>
          <Follow handle={author} />
          <div>
            <span dir="auto">
              <Caption text={text} />
            </span>
          </div>
          <a href="/reels/audio/88/">{say('Audio asli', 'Original audio')}</a>
        </div>
      </div>
      <div className="reel-bar">
        <Heart on={liked.has(id)} onPress={() => toggleLike(id)} />
        <IconButton shape="bubble" label={say('Komentari', 'Comment')} onPress={() => {}} />
        <IconButton
          shape="plane"
          label={say('Bagikan', 'Share')}
          onPress={() => update({ layer: { kind: 'share', post: id } })}
        />
      </div>
    </div>
  );
}

/** Videos one below the other; no element marks one of them. */
export function Reels({ first }: { first: string }) {
  const { posts } = useStore();
  const [start, ...others] = [...posts.values()].filter(({ replyTo }) => replyTo === undefined);
  const chosen = posts.get(first) ?? start;
  const shown = chosen ? [chosen, ...others.filter(({ id }) => id !== chosen.id).slice(0, 4)] : [];
  return (
    <main role="main">
      {shown.map((post) => (
        <Reel key={post.id} post={post} />
      ))}
    </main>
  );
}
