/** @jsxImportSource react */
import { Windowed } from '../instagram/windowed.tsx';
import { say } from '../site.ts';
import { InlineReply } from './composer.tsx';
import { Press } from './icons.tsx';
import { ThreadPost } from './post.tsx';
import { toggleFollow, update, useStore } from './store.ts';

function Follow({ handle }: { handle: string }) {
  const isFollowed = useStore().following.has(handle);
  return (
    <Press mark="follow" onPress={() => toggleFollow(handle)}>
      {isFollowed ? say('Mengikuti', 'Following') : say('Ikuti', 'Follow')}
    </Press>
  );
}

export function Feed() {
  const posts = [...useStore().posts.values()].filter(({ replyTo }) => replyTo === undefined);
  return (
    <main>
      <Press mark="new" onPress={() => update({ layer: { kind: 'write' } })}>
        <span dir="auto">{say('Apa yang baru?', "What's new?")}</span>
      </Press>
      {posts.map((post) => (
        <Windowed key={post.id}>
          <ThreadPost post={post} />
        </Windowed>
      ))}
    </main>
  );
}

/** A post, the box for an answer, and the answers; all of them are marked alike. */
export function PostPage({ id }: { id: string }) {
  const { posts } = useStore();
  const post = posts.get(id);
  const answers = [...posts.values()].filter(({ replyTo }) => replyTo === id);
  return post ? (
    <main>
      <ThreadPost post={post} />
      <InlineReply id={id} author={post.author} />
      <div>
        {answers.map((answer) => (
          <ThreadPost key={answer.id} post={answer} />
        ))}
      </div>
    </main>
  ) : null;
}

export function Profile({ handle }: { handle: string }) {
  const { people, posts } = useStore();
  const person = people.get(handle);
  const own = [...posts.values()].filter(({ author }) => author === handle);
  return (
    <main>
      <div className="profile">
        <div>
          <h1 dir="auto">{person?.name ?? handle}</h1>
          <span dir="auto">{handle}</span>
          <img
            alt={say(`Foto profil ${handle}`, `${handle}'s profile picture`)}
            src={`/avatar/x.svg?name=${handle}`}
          />
        </div>
        <div>
          <span dir="auto">
            <span>{person?.bio}</span> <a href="/@kpu_kertasari">@kpu_kertasari</a>
          </span>
        </div>
        <Follow handle={handle} />
      </div>
      <div>
        {own.map((post) => (
          <ThreadPost key={post.id} post={post} />
        ))}
      </div>
    </main>
  );
}

/** Accounts found: rows that are marked as posts are. */
export function Search() {
  const people = [...useStore().people.values()];
  return (
    <main>
      {people.map(({ handle, name, bio }) => (
        <div key={handle} data-pressable-container="true" className="post" data-person={handle}>
          <a href={`/@${handle}`} role="link">
            <span dir="auto">{handle}</span>
          </a>
          <span dir="auto">{name}</span>
          <span dir="auto">{bio}</span>
          <Follow handle={handle} />
        </div>
      ))}
    </main>
  );
}
