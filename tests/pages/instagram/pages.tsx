/** @jsxImportSource react */
import { say } from '../site.ts';
import { Avatar, Follow, PersonLink } from './people.tsx';
import { FeedPost } from './post.tsx';
import { nameOf, photoOf, update, useStore } from './store.ts';
import { TextButton } from './text-button.tsx';
import { Windowed } from './windowed.tsx';

/** The feed: posts far from the window are taken out of the page. */
export function Feed() {
  const posts = [...useStore().posts.values()].filter(({ replyTo }) => replyTo === undefined);
  return (
    <main role="main">
      {posts.map((post) => (
        <Windowed key={post.id}>
          <FeedPost post={post} />
        </Windowed>
      ))}
    </main>
  );
}

function Suggestions({ to }: { to: string }) {
  const people = [...useStore().people.keys()].filter((handle) => handle !== to).slice(0, 6);
  return (
    <ul className="suggestions">
      {people.map((handle) => (
        <li key={handle}>
          <Avatar handle={handle} />
          <div>
            <PersonLink handle={handle} />
            <span dir="auto">{nameOf(handle)}</span>
          </div>
          <Follow handle={handle} />
        </li>
      ))}
    </ul>
  );
}

export function Profile({ handle }: { handle: string }) {
  const { people, posts } = useStore();
  const own = [...posts.values()].filter(({ author }) => author === handle);
  return (
    <main role="main">
      <header>
        <img
          alt={say(`Foto profil ${handle}`, `${handle}'s profile picture`)}
          src={`/avatar/x.svg?name=${handle}`}
        />
        <section>
          <h2 dir="auto">{handle}</h2>
          <Follow handle={handle} element />
          <TextButton onPress={() => {}}>{say('Kirim pesan', 'Message')}</TextButton>
        </section>
        <section>
          <a href={`/${handle}/followers/`}>{say('3.104 pengikut', '3,104 followers')}</a>
        </section>
        <section>
          <span dir="auto">{nameOf(handle)}</span>
          <span dir="auto">{people.get(handle)?.bio}</span>
        </section>
      </header>
      <Suggestions to={handle} />
      <div className="grid">
        {own.map((post) => (
          <a
            key={post.id}
            href={`/p/${post.id}/`}
            onClick={(event) => {
              event.preventDefault();
              history.pushState({}, '', `/p/${post.id}/`);
              update({ layer: { kind: 'post', post: post.id } });
            }}
          >
            <div>
              <div>
                <img {...photoOf(post)} alt={photoOf(post).alt} />
              </div>
            </div>
          </a>
        ))}
      </div>
    </main>
  );
}
